package org.heatshare.launcher.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTemplateTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void fillsInAddressesAndSecrets() throws Exception {
        RealmTemplate template = template("{'url':'@{portal.url}/callback'}", Map.of("portal.url", "http://x:1"));

        assertThat(JSON.readTree(template.render()).path("url").asText()).isEqualTo("http://x:1/callback");
    }

    @Test
    void replacesClearPasswordsByHashesThatFitThem() throws Exception {
        String user = "{'users':[{'username':'a','credentials':[{'type':'password','value':'resident'}]}]}";

        JsonNode credential = JSON.readTree(template(user, Map.of()).render()).at("/users/0/credentials/0");

        assertThat(credential.has("value")).isFalse();
        JsonNode secret = JSON.readTree(credential.path("secretData").asText());
        JsonNode made = JSON.readTree(credential.path("credentialData").asText());
        byte[] salt = Base64.getDecoder().decode(secret.path("salt").asText());
        PBEKeySpec spec = new PBEKeySpec(
                "resident".toCharArray(), salt, made.path("hashIterations").asInt(), 512);
        byte[] expected = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(spec)
                .getEncoded();
        assertThat(Base64.getDecoder().decode(secret.path("value").asText())).isEqualTo(expected);
    }

    @Test
    void refusesATemplateThatAsksForMoreThanWasGiven() throws Exception {
        assertThatThrownBy(() -> template("{'x':'@{portal.ulr}'}", Map.of()).render())
                .hasMessageContaining("@{portal.ulr}");
    }

    @Test
    void theChecksumFollowsTemplateAndValues() throws Exception {
        String text = "{'x':'@{a}'}";
        String checksum = template(text, Map.of("a", "1")).checksum();

        assertThat(template(text, Map.of("a", "1")).checksum()).isEqualTo(checksum);
        assertThat(template(text, Map.of("a", "2")).checksum()).isNotEqualTo(checksum);
        assertThat(template(text + " ", Map.of("a", "1")).checksum()).isNotEqualTo(checksum);
    }

    private RealmTemplate template(String text, Map<String, String> values) throws Exception {
        Path file = Files.writeString(folder.resolve("realm.json"), text.replace('\'', '"'));
        return RealmTemplate.read(file, values);
    }
}
