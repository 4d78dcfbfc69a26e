package org.heatshare.integration.file.delivery;

import java.time.Instant;
import org.heatshare.integration.file.row.FileTemplate;

/**
 * Files of one kind of a municipality, all read by one template.
 *
 * @param changedBy subject of who saved the template last
 */
public record Feed(FileTemplate template, Instant changedAt, String changedBy) {
    public String name() {
        return template.name();
    }
}
