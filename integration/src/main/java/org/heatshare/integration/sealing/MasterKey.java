package org.heatshare.integration.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's secret under which meters' keys and webhooks' secrets lie in the database (AES-GCM with 256 bits). Each
 * sealed secret is bound to its owner, so that it is of no use in another row or in another municipality.
 */
public final class MasterKey {
    private static final int SHORTEST = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    private MasterKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * @param text a random text of at least 32 characters
     * @throws IllegalArgumentException if it is shorter
     */
    public static MasterKey of(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "the master key of meters' keys has %d characters; it needs at least %d random ones"
                            .formatted(text.length(), SHORTEST));
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return new MasterKey(new SecretKeySpec(digest, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256", e);
        }
    }

    /** @param owner whom the secret belongs to; it is opened for the same owner only */
    public byte[] seal(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime has no AES-GCM", e);
        }
    }

    /** @throws WrongMasterKeyException if it was sealed under another master key, or for another owner */
    public byte[] open(byte[] sealed, String owner) throws WrongMasterKeyException {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), owner)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException e) {
            throw new WrongMasterKeyException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime has no AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(UTF_8));
        return cipher;
    }

    /** A sealed secret that this master key does not open. */
    public static final class WrongMasterKeyException extends Exception {
        WrongMasterKeyException(Throwable cause) {
            super("sealed under another master key, or for another owner", cause);
        }
    }
}
