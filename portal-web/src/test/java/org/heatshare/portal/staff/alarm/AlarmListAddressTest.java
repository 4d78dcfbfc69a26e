package org.heatshare.portal.staff.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.heatshare.integration.alarm.AlarmQuery.Show;
import org.heatshare.integration.alarm.AlarmQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlarmListAddressTest {

    @Test
    void isFoundAgainInTheAddressItMakes() {
        AlarmListAddress address = new AlarmListAddress("Åsgatan 3&4", Show.HIGH, Sort.SINCE, false);

        assertThat(address.toString())
                .isEqualTo("staff/alarms?search=%C3%85sgatan%203%264&show=high&sort=since&order=desc");
        assertThat(read(address.toString())).isEqualTo(address);
    }

    @Test
    void leavesOutWhatIsUsual() {
        assertThat(read("staff/alarms")).hasToString("staff/alarms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show=nonsense", "sort=", "order=up", "search=&show=OPEN"})
    void takesNonsenseAsTheUsual(String query) {
        assertThat(read("staff/alarms?" + query)).isEqualTo(new AlarmListAddress("", Show.OPEN, Sort.SEVERITY, true));
    }

    private static AlarmListAddress read(String address) {
        int query = address.indexOf('?');
        return AlarmListAddress.of(
                query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
    }
}
