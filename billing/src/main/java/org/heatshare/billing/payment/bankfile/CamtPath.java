package org.heatshare.billing.payment.bankfile;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where in a file its reader is, and the text of the element there. */
final class CamtPath {

    /** Longer than any text that is used; the rest of a longer one is left out. */
    private static final int TEXT_MAX = 1_000;

    private final int levelsAbove;
    private final int depthMax;
    private final StringBuilder names = new StringBuilder();
    private final Deque<Integer> ends = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String currency;

    /** @param levelsAbove elements of which the names are left out */
    CamtPath(int levelsAbove, int depthMax) {
        this.levelsAbove = levelsAbove;
        this.depthMax = depthMax;
    }

    boolean isEmpty() {
        return ends.isEmpty();
    }

    void enter(String name, @Nullable String ofCurrency) throws BankFileException {
        if (ends.size() == depthMax) {
            throw new BankFileException(
                    "malformed-xml",
                    "the file's elements stand more than " + depthMax + " deep; ask the bank for it again");
        }
        ends.push(names.length());
        if (ends.size() > levelsAbove) {
            if (!names.isEmpty()) {
                names.append('/');
            }
            names.append(name);
        }
        text.setLength(0);
        currency = ofCurrency;
    }

    void leave() {
        names.setLength(ends.pop());
        text.setLength(0);
        currency = null;
    }

    void text(char[] characters, int start, int length) {
        text.append(characters, start, Math.min(length, TEXT_MAX - text.length()));
    }

    /** The names of the elements from the statement down, such as {@code Ntry/Amt}. */
    String name() {
        return names.toString();
    }

    String text() {
        return text.toString().strip();
    }

    /** Of an amount: the currency that the element names. */
    @Nullable
    String currency() {
        return currency;
    }
}
