package org.heatshare.integration.quarantine;

/**
 * A cause of refusal. Constants of an enum, so that each can be listed and given its words; the code is stored and must
 * not change.
 */
public interface RefusalReason {

    /** Stable code, kebab case, at most 40 characters: what quarantine is grouped by. */
    String reason();
}
