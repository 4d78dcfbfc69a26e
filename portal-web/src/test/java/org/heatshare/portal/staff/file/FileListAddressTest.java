package org.heatshare.portal.staff.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.heatshare.integration.file.delivery.FileQuery.Show;
import org.heatshare.integration.file.delivery.FileQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileListAddressTest {

    @Test
    void isFoundAgainInTheAddressItMakes() {
        FileListAddress address = new FileListAddress("dag 1&2", "Vasa", Show.WITH_REFUSED_ROWS, Sort.NAME, true);

        assertThat(address.toString())
                .isEqualTo("staff/files?search=dag%201%262&feed=Vasa&show=with-refused-rows&sort=name&order=asc");
        assertThat(read(address.toString())).isEqualTo(address);
    }

    @Test
    void leavesOutWhatIsUsual() {
        assertThat(read("staff/files")).hasToString("staff/files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show=nonsense", "sort=", "order=up", "search=&show=DONE"})
    void takesNonsenseAsTheUsual(String query) {
        assertThat(read("staff/files?" + query)).isEqualTo(new FileListAddress("", "", Show.ALL, Sort.BEGUN, false));
    }

    private static FileListAddress read(String address) {
        int query = address.indexOf('?');
        return FileListAddress.of(
                query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
    }
}
