package org.heatshare.portal.staff.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.heatshare.integration.validation.FindingQuery.Show;
import org.heatshare.integration.validation.FindingQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingListAddressTest {

    @Test
    void isFoundAgainInTheAddressItMakes() {
        FindingListAddress address = new FindingListAddress("Åsgatan 3&4", Show.HIGH, Sort.SINCE, false);

        assertThat(address.toString())
                .isEqualTo("staff/findings?search=%C3%85sgatan%203%264&show=high&sort=since&order=desc");
        assertThat(read(address.toString())).isEqualTo(address);
    }

    @Test
    void leavesOutWhatIsUsual() {
        assertThat(read("staff/findings")).hasToString("staff/findings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show=nonsense", "sort=", "order=up", "search=&show=OPEN"})
    void takesNonsenseAsTheUsual(String query) {
        assertThat(read("staff/findings?" + query))
                .isEqualTo(new FindingListAddress("", Show.OPEN, Sort.SEVERITY, true));
    }

    private static FindingListAddress read(String address) {
        int query = address.indexOf('?');
        return FindingListAddress.of(
                query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
    }
}
