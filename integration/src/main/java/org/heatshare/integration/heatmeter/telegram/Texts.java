package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.Bytes;

/** Text in telegrams: ISO 8859-1, sent last character first. */
final class Texts {
    private Texts() {}

    static String reversed(Bytes bytes) {
        var text = new StringBuilder(bytes.length());
        for (int i = bytes.to() - 1; i >= bytes.from(); i--) {
            char character = (char) bytes.at(i);
            text.append(Character.isISOControl(character) ? '?' : character);
        }
        return text.toString();
    }
}
