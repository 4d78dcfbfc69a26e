package org.heatshare.launcher.settings;

/** A setting or an option does not fit; the message names it, its value and what would fit. */
public final class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidSettingException(String message) {
        super(message);
    }
}
