package org.heatshare.launcher.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm that the repository ships: who belongs where is what the demo logins promise. */
class HeatshareRealmTest {
    private static JsonNode realm;

    @BeforeAll
    static void read() throws Exception {
        realm = new ObjectMapper().readTree(Path.of("../keycloak/realm.json").toFile());
    }

    @Test
    void everyDemoUserHasTheRolesOfItsMunicipalitiesAndNoOthers() {
        Map<String, String> roles = new TreeMap<>();
        for (JsonNode organization : realm.path("organizations")) {
            Map<String, String> groups = new HashMap<>();
            organization.path("groups").forEach(group -> groups.put(text(group, "id"), text(group, "name")));
            for (JsonNode member : organization.path("members")) {
                for (JsonNode group : member.path("groups")) {
                    String role = text(organization, "alias") + ":" + groups.get(group.asText());
                    roles.merge(text(member, "username"), role, (one, other) -> one + " " + other);
                }
            }
        }

        assertThat(roles)
                .containsOnly(
                        Map.entry("resident", "norrvik:resident"),
                        Map.entry("viewer", "norrvik:staff-viewer"),
                        Map.entry("billing", "norrvik:staff-billing"),
                        Map.entry("billing2", "norrvik:staff-billing"),
                        Map.entry("metering", "norrvik:staff-metering"),
                        Map.entry("admin", "norrvik:staff-admin"),
                        Map.entry("operator", "norrvik:operator kaltio:operator"),
                        Map.entry("both", "norrvik:staff-billing kaltio:resident"),
                        Map.entry("resident2", "kaltio:resident"),
                        Map.entry("viewer2", "kaltio:staff-viewer"),
                        Map.entry("billing3", "kaltio:staff-billing"),
                        Map.entry("billing4", "kaltio:staff-billing"),
                        Map.entry("metering2", "kaltio:staff-metering"),
                        Map.entry("admin2", "kaltio:staff-admin"));
    }

    @Test
    void onlyThePlatformUserHasARoleThatSpansMunicipalities() {
        TreeSet<String> found = new TreeSet<>();
        for (JsonNode user : realm.path("users")) {
            if (user.has("realmRoles")) {
                found.add(text(user, "username") + user.path("realmRoles"));
            }
        }

        assertThat(found).containsExactly("platform[\"platform-admin\"]");
    }

    @Test
    void everyPersonCanSignInWithoutFurtherSteps() {
        for (JsonNode user : realm.path("users")) {
            if (!user.has("serviceAccountClientId")) {
                assertThat(user.path("emailVerified").asBoolean()).isTrue();
                assertThat(user.path("email").asText()).contains("@");
                assertThat(user.path("firstName").asText()).isNotBlank();
                assertThat(user.path("lastName").asText()).isNotBlank();
                assertThat(user.path("requiredActions")).isEmpty();
            }
        }
    }

    @Test
    void noSecretStandsInTheTemplate() {
        for (JsonNode client : realm.path("clients")) {
            assertThat(text(client, "secret")).matches("@\\{[a-z.-]+}");
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
