package org.heatshare.integration.quarantine;

/**
 * Why something was refused.
 *
 * @param reason code of the check that refused, kebab case, at most 40 characters: what quarantine is grouped by
 * @param explanation field, value and remedy in words, at most 500 characters
 */
public record Refusal(String reason, String explanation) {
    public Refusal(RefusalReason reason, String explanation) {
        this(reason.reason(), explanation);
    }

    public Refusal {
        if (!reason.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new IllegalArgumentException("Reason '" + reason + "' must be kebab case of at most 40 characters");
        }
        explanation = explanation.length() > 500 ? explanation.substring(0, 500) : explanation;
    }
}
