package org.heatshare.integration.metering;

/** Who edits: the subject for the audit, the name for those who read it later. */
public record Editor(String subject, String name) {}
