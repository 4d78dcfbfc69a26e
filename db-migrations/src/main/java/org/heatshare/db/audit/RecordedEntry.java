package org.heatshare.db.audit;

import java.time.Instant;

/** An entry as it stands in the log, with its number there and when it was written. */
public record RecordedEntry(long id, Instant at, AuditEntry entry) {}
