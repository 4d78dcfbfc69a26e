package org.heatshare.integration.file.delivery;

import org.heatshare.integration.quarantine.Refusal;

/**
 * A row that went to quarantine.
 *
 * @param line in the file, from 1
 */
public record RowRefusal(long line, Refusal refusal) {}
