package org.heatshare.portal.platform.onboarding;

/** An onboarding document does not fit; the message names the field and what is wrong with it. Nothing was applied. */
public final class InvalidDocumentException extends Exception {

    InvalidDocumentException(String message, Throwable cause) {
        super(message, cause);
    }

    InvalidDocumentException(String message) {
        super(message);
    }
}
