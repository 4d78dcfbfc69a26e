package org.heatshare.billing.payment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as banks and registers write them: whatever the order of their words, accents and case. */
final class PayerName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PayerName() {}

    static boolean same(String one, String other) {
        String key = key(one);
        return !key.isEmpty() && key.equals(key(other));
    }

    private static String key(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        String[] words = NO_LETTERS.split(plain.strip(), -1);
        Arrays.sort(words);
        return String.join(" ", words).strip();
    }
}
