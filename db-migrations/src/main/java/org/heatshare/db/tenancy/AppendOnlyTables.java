package org.heatshare.db.tenancy;

import java.util.Set;

/**
 * What is never changed or removed once it is written: the only list of it. The server holds it, because the role of
 * every tenant may only read and insert there.
 */
final class AppendOnlyTables {
    private static final Set<String> NAMES = Set.of(
            "read_out",
            "interval_reading",
            "consumption_day_version",
            "estimate_day",
            "edit_day",
            "invoice",
            "invoice_line",
            "invoice_document",
            "credit_proof",
            "bank_entry",
            "payment",
            "payment_allocation",
            "settlement",
            "journal_entry",
            "posting",
            "audit_entry",
            "alarm_event");

    private AppendOnlyTables() {}

    static boolean contains(String table) {
        return NAMES.contains(table);
    }

    static Set<String> names() {
        return NAMES;
    }
}
