package org.heatshare.launcher.realm;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as Keycloak's {@code pbkdf2-sha512} provider stores it.
 *
 * @param secretData the hash and its salt, as JSON
 * @param credentialData how it was made, as JSON
 */
record PasswordHash(String secretData, String credentialData) {
    /**
     * Few, because a demo password is the user name, which no hash protects, and the first start has to make them all.
     * Keycloak replaces the hash by one of its own, costly kind at the first sign-in.
     */
    private static final int ITERATIONS = 10_000;

    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 512;

    static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return new PasswordHash(
                    "{\"value\":\"%s\",\"salt\":\"%s\"}"
                            .formatted(base64.encodeToString(hash), base64.encodeToString(salt)),
                    "{\"hashIterations\":%d,\"algorithm\":\"pbkdf2-sha512\"}".formatted(ITERATIONS));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot hash passwords with PBKDF2 and SHA-512", e);
        }
    }
}
