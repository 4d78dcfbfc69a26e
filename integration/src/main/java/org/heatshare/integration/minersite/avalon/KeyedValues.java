package org.heatshare.integration.minersite.avalon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one long string of {@code KEY[value]} pairs in which an Avalon puts all its figures. */
final class KeyedValues {
    private final Map<String, String> values = new HashMap<>(128);

    /** Reads every pair; text between pairs and an unclosed last one are passed over. */
    static KeyedValues of(String text) {
        var keyed = new KeyedValues();
        int open = text.indexOf('[');
        while (open >= 0) {
            int close = text.indexOf(']', open);
            if (close < 0) {
                break;
            }
            int start = open;
            while (start > 0 && isKeyCharacter(text.charAt(start - 1))) {
                start--;
            }
            if (start < open) {
                keyed.values.putIfAbsent(
                        text.substring(start, open),
                        text.substring(open + 1, close).strip());
            }
            open = text.indexOf('[', close);
        }
        return keyed;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    @Nullable
    String find(String key) {
        return values.get(key);
    }

    /** The elements of an array; empty where the key is missing. */
    String[] array(String key) {
        String value = values.get(key);
        return value == null || value.isEmpty() ? new String[0] : value.split(" +");
    }

    private static boolean isKeyCharacter(char character) {
        return character == '_' || Character.isLetterOrDigit(character);
    }
}
