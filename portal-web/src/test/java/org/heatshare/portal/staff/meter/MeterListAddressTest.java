package org.heatshare.portal.staff.meter;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.heatshare.integration.metering.lookup.MeterQuery.Show;
import org.heatshare.integration.metering.lookup.MeterQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeterListAddressTest {

    @Test
    void isFoundAgainInTheAddressItMakes() {
        MeterListAddress address = new MeterListAddress("Åsgatan 3&4", Show.INFO_CODE, Sort.LAST_READ_OUT, false);

        assertThat(address.toString())
                .isEqualTo("staff/meters?search=%C3%85sgatan%203%264&show=info-code&sort=last-read-out&order=desc");
        assertThat(read(address.toString())).isEqualTo(address);
    }

    @Test
    void leavesOutWhatIsUsual() {
        assertThat(read("staff/meters")).hasToString("staff/meters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show=nonsense", "sort=", "order=up", "search=&show=ALL"})
    void takesNonsenseAsTheUsual(String query) {
        assertThat(read("staff/meters?" + query)).isEqualTo(new MeterListAddress("", Show.ALL, Sort.SERIAL, true));
    }

    private static MeterListAddress read(String address) {
        int query = address.indexOf('?');
        return MeterListAddress.of(
                query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
    }
}
