package org.heatshare.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginServletTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            staff/overview?period=30d , staff/overview?period=30d
            ''                        , ''
            https://evil.example/     , ''
            //evil.example            , ''
            /\\evil.example           , ''
            javascript:alert(1)       , ''
            staff//evil.example       , ''
            """)
    void goesOnOnlyToAPathOfOurs(String wanted, String path) {
        assertThat(LoginServlet.localPath(wanted)).isEqualTo(path);
    }
}
