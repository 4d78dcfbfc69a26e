package org.heatshare.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.heatshare.integration.webhook.AddressGuard.NotPublicException;
import org.heatshare.integration.webhook.internal.PublicAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private final AddressGuard guard = new AddressGuard(false);
    private final AddressGuard demo = new AddressGuard(true);

    @ParameterizedTest
    @CsvSource(textBlock = """
            desk.example.com,                    ADDRESS
            https:///hooks,                      ADDRESS
            https://desk example.com/,           ADDRESS
            https://under_score.example.com/,    ADDRESS
            '',                                  ADDRESS
            http://desk.example.com/,            NOT_HTTPS
            ftp://desk.example.com/,             NOT_HTTPS
            https://me:secret@desk.example.com/, USER_OR_FRAGMENT
            https://desk.example.com/#here,      USER_OR_FRAGMENT
            https://localhost/,                  NOT_PUBLIC
            https://a.LOCALHOST/,                NOT_PUBLIC
            https://127.0.0.1/,                  NOT_PUBLIC
            https://127.1/,                      ADDRESS
            https://2130706433/,                 NOT_PUBLIC
            https://10.0.0.7:8443/,              NOT_PUBLIC
            https://169.254.169.254/latest,      NOT_PUBLIC
            https://[::1]/,                      NOT_PUBLIC
            https://[fd00::7]/,                  NOT_PUBLIC
            https://[::ffff:10.0.0.7]/,          NOT_PUBLIC
            """)
    void refuses(String address, RefusedWebhookException.Reason reason) {
        assertThatThrownBy(() -> guard.check(address))
                .isInstanceOf(RefusedWebhookException.class)
                .extracting("reason")
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://desk.example.com/hooks?a=b",
                "HTTPS://desk.example.com:8443",
                "https://192.0.1.1/",
                "https://[2a00::1]/"
            })
    void allows(String address) {
        assertThat(guard.check(address).getHost()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:9000/, true",
        "http://localhost/, true",
        "https://localhost/, true",
        "http://10.0.0.7/, false",
        "https://10.0.0.7/, false",
        "http://desk.example.com/, false",
        "http://127.0.0.1.example.com/, false"
    })
    void demonstrationsMayCallThisMachineAndNoMore(String address, boolean allowed) {
        if (allowed) {
            assertThat(demo.check(address)).isNotNull();
        } else {
            assertThatThrownBy(() -> demo.check(address)).isInstanceOf(RefusedWebhookException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.255.0.1",
                "100.64.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.31.0.1",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "::ffff:192.168.1.1"
            })
    void knowsWhatIsNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(() -> guard.resolve(address)).isInstanceOf(NotPublicException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "223.255.255.1", "2606:4700::1111", "2a00:1450::1"})
    void knowsWhatIsPublic(String address) throws UnknownHostException {
        assertThat(guard.resolve(address)).containsExactly(InetAddress.getByName(address));
    }

    @Test
    void looksAtWhereANameLeads() {
        assertThatThrownBy(() -> guard.resolve("localhost")).isInstanceOf(NotPublicException.class);
    }
}
