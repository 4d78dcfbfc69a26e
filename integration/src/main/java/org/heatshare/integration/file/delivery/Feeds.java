package org.heatshare.integration.file.delivery;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.csv.CsvTemplate;
import org.heatshare.integration.file.csv.FileRefusedException;

/**
 * The folders that are watched: {@code DIR/<municipality>/<feed>/}, each with a {@code template.json} that says how the
 * files put there are read. It is read anew for each file, so that a change holds from the next one on.
 */
public final class Feeds {
    static final String TEMPLATE = "template.json";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private final Path folder;

    public Feeds(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** @throws FileRefusedException naming the field of the template that is missing or does not fit */
    CsvTemplate template(TenantId tenant, String feed) throws FileRefusedException {
        Path home = folder.resolve(tenant.slug()).normalize();
        Path file = home.resolve(feed).resolve(TEMPLATE).normalize();
        if (!file.startsWith(home) || !Files.isRegularFile(file)) {
            throw new FileRefusedException("Feed '" + feed + "' has no " + TEMPLATE + "; put one into its folder");
        }
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(file.toFile());
            return JSON.treeToValue(json.put("name", feed), CsvTemplate.class);
        } catch (ValueInstantiationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new FileRefusedException(TEMPLATE + ": " + cause.getMessage());
        } catch (IOException | ClassCastException e) {
            throw new FileRefusedException(TEMPLATE + " cannot be read: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
