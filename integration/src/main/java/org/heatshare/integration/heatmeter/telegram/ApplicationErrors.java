package org.heatshare.integration.heatmeter.telegram;

import java.util.List;

/** What a meter means when it answers with control information 70. */
final class ApplicationErrors {
    private static final List<String> MEANINGS = List.of(
            "unspecified",
            "application busy or unknown control information",
            "buffer too long",
            "too many records",
            "premature end of record",
            "more than 10 DIFE",
            "more than 10 VIFE",
            "reserved",
            "application too busy for handling the request",
            "too many read-outs");

    private ApplicationErrors() {}

    static String meaning(int code) {
        return code < MEANINGS.size() ? MEANINGS.get(code) : "unknown code";
    }
}
