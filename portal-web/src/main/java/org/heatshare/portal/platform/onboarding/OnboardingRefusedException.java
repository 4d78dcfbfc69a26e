package org.heatshare.portal.platform.onboarding;

/** An onboarding document that does not fit; the message names the place and the reason. */
public final class OnboardingRefusedException extends RuntimeException {

    OnboardingRefusedException(String message, Throwable cause) {
        super(message, cause);
    }

    OnboardingRefusedException(String message) {
        super(message);
    }
}
