package org.heatshare.launcher.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The realm as the repository keeps it, with {@code @{name}} where an address or a secret of one installation belongs.
 */
public final class RealmTemplate {
    private static final Pattern PLACE = Pattern.compile("@\\{([a-z0-9.-]+)}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final Map<String, String> values;

    private RealmTemplate(String text, Map<String, String> values) {
        this.text = text;
        this.values = new TreeMap<>(values);
    }

    public static RealmTemplate read(Path file, Map<String, String> values) throws IOException {
        return new RealmTemplate(Files.readString(file), values);
    }

    /** Changes whenever the template or one of the values does. */
    public String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update(values.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The import file's content. Demo passwords go in as hashes: Keycloak holds a realm's password policy against clear
     * text in an import too, and the demo's passwords are as short as their user names.
     *
     * @throws IllegalStateException if the template names a value that was not given
     */
    public String render() {
        try {
            JsonNode realm = JSON.readTree(filled());
            for (JsonNode credential : realm.findParents("credentials").stream()
                    .flatMap(user -> RealmTemplate.elements(user.get("credentials")))
                    .toList()) {
                hash((ObjectNode) credential);
            }
            return JSON.writeValueAsString(realm);
        } catch (IOException e) {
            throw new UncheckedIOException("the realm template is no JSON", e);
        }
    }

    private String filled() {
        Matcher matcher = PLACE.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            String value = values.get(matcher.group(1));
            if (value == null) {
                throw new IllegalStateException("the realm template asks for an unknown value: " + matcher.group());
            }
            matcher.appendReplacement(result, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(result).toString();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static void hash(ObjectNode credential) {
        JsonNode value = credential.remove("value");
        if (value != null) {
            PasswordHash hash = PasswordHash.of(value.asText());
            credential.put("secretData", hash.secretData());
            credential.put("credentialData", hash.credentialData());
        }
    }
}
