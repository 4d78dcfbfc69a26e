package org.heatshare.integration.heatmeter.telegram;

import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;

/** What a meter means when it answers with control information 70, 6E or 6F. */
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

    /** @param at the byte with the error's number; where the frame ends before it the error is unspecified */
    static MbusException refusal(Bytes bytes, int at) {
        int code = at < bytes.to() ? bytes.at(at) : 0;
        return new MbusException(
                MbusError.APPLICATION_ERROR,
                "The meter reports application error %d: %s.".formatted(code, meaning(code)));
    }

    private static String meaning(int code) {
        return code < MEANINGS.size() ? MEANINGS.get(code) : "unknown code";
    }
}
