package org.heatshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.launcher.settings.InvalidSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void theWholeDemoIsTheDefault() {
        Options options = parse();

        assertThat(options.parts()).containsExactly("mariadb", "keycloak", "portal", "simulator");
        assertThat(options.homes()).isEmpty();
        assertThat(options.data()).isEqualTo(Path.of("/checkout/.heatshare"));
    }

    @Test
    void anEmptyInstallationHasNoDevices() {
        assertThat(parse("--empty").parts()).containsExactly("mariadb", "keycloak", "portal");
    }

    @Test
    void aDeveloperChoosesParts() {
        assertThat(parse("--only", "keycloak,mariadb").parts()).containsExactly("mariadb", "keycloak");
    }

    @Test
    void takesHomesAndDataFolder() {
        Options options = parse("--homes", "50", "--data", "/srv/heat");

        assertThat(options.homes()).hasValue(50);
        assertThat(options.data()).isEqualTo(Path.of("/srv/heat"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    --homes, 0,        --homes 0
                    --homes, many,     --homes many
                    --homes, 9999999,  --homes 9999999
                    --only,  postgres, postgres is no part
                    --data,  '',       --data needs a value
                    --force, '',       unknown option --force
                    """)
    void refusesWhatItDoesNotUnderstand(String option, String value, String message) {
        assertThatThrownBy(() -> parse(option, value))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining(message);
    }

    private static Options parse(String... options) {
        List<String> arguments = new ArrayList<>(List.of("up", "/checkout"));
        arguments.addAll(List.of(options));
        return Options.parse(arguments);
    }
}
