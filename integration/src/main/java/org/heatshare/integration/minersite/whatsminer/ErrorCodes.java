package org.heatshare.integration.minersite.whatsminer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The error codes that a WhatsMiner reports: a list of codes, or of objects from code to time. */
final class ErrorCodes {
    private static final int TOLD_MAX = 20;

    private ErrorCodes() {}

    /** In words, in the miner's order. */
    static List<String> faults(JsonNode list) {
        List<String> faults = new ArrayList<>();
        for (JsonNode entry : list) {
            if (entry.isObject()) {
                entry.fieldNames().forEachRemaining(code -> add(faults, code));
            } else if (entry.isValueNode()) {
                add(faults, entry.asText());
            }
        }
        return faults;
    }

    private static void add(List<String> faults, String code) {
        boolean isCode = !code.isBlank() && !code.equals("0") && !code.equals("reason");
        if (isCode && faults.size() < TOLD_MAX) {
            faults.add("error " + code);
        }
    }
}
