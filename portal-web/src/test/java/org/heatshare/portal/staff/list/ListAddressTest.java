package org.heatshare.portal.staff.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListAddressTest {

    private enum Show {
        OPEN,
        WITH_OWNER
    }

    private enum Sort {
        SEVERITY,
        LAST_SEEN
    }

    private static final ListPage<Show, Sort> UPWARDS = new ListPage<>("staff/things", Show.OPEN, Sort.SEVERITY, true);
    private static final ListPage<Show, Sort> DOWNWARDS =
            new ListPage<>("staff/things", Show.OPEN, Sort.SEVERITY, false);

    @Test
    void isFoundAgainInTheAddressItMakes() {
        ListAddress<Show, Sort> address = UPWARDS.usual()
                .searching(" Åsgatan 3&4 ")
                .narrowedTo("Vasa")
                .showing(Show.WITH_OWNER)
                .sortedBy(Sort.LAST_SEEN, false);

        assertThat(address)
                .hasToString("staff/things?search=%C3%85sgatan%203%264&group=Vasa&show=with-owner&sort=last-seen"
                        + "&order=desc");
        assertThat(read(UPWARDS, address.toString())).isEqualTo(address);
    }

    @Test
    void leavesOutWhatIsUsual() {
        assertThat(read(UPWARDS, "staff/things")).isEqualTo(UPWARDS.usual()).hasToString("staff/things");
    }

    @Test
    void saysTheOrderThatIsNotThePagesUsual() {
        ListAddress<Show, Sort> upwards = DOWNWARDS.usual().sortedBy(Sort.SEVERITY, true);

        assertThat(upwards).hasToString("staff/things?order=asc");
        assertThat(read(DOWNWARDS, upwards.toString())).isEqualTo(upwards);
        assertThat(upwards.inUsualOrder()).isEqualTo(DOWNWARDS.usual());
    }

    @ParameterizedTest
    @ValueSource(strings = {"show=nonsense", "sort=", "order=up", "search=&show=OPEN"})
    void takesNonsenseAsTheUsual(String query) {
        assertThat(read(UPWARDS, "staff/things?" + query)).isEqualTo(UPWARDS.usual());
    }

    @Test
    void cutsATextThatNobodyTyped() {
        assertThat(read(UPWARDS, "staff/things?search=" + "x".repeat(500)).search())
                .hasSize(80);
    }

    private static ListAddress<Show, Sort> read(ListPage<Show, Sort> page, String address) {
        int query = address.indexOf('?');
        return page.at(query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
    }
}
