package org.heatshare.billing.payment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.heatshare.billing.payment.bankfile.BankPayment;
import org.heatshare.billing.payment.reference.CreditorReference;
import org.heatshare.billing.payment.reference.ReferenceScheme;

/** The payment references that a payment may mean, whichever way its payer and the banks have written them. */
final class References {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^0-9A-Za-z-]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
    private static final int WORDS_MAX = 60;
    private static final int SHORTEST = 4;
    private static final int RF_BEFORE = 4;

    private final ReferenceScheme scheme;
    private final CreditorReference international = new CreditorReference();

    References(ReferenceScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * In the order in which they are to be tried: the reference as given, then those within the message. They are written as
     * invoices write them, without blanks; a national one within an RF reference comes alone as well.
     */
    List<String> of(BankPayment payment) {
        Set<String> found = new LinkedHashSet<>();
        add(found, payment.reference());
        int words = 0;
        for (String word : BETWEEN_WORDS.split(payment.message(), WORDS_MAX)) {
            if (word.length() >= SHORTEST && words++ < WORDS_MAX && holds(word)) {
                add(found, word);
            }
        }
        return new ArrayList<>(found);
    }

    /** Whether its check digits are right, by the country's rule or the international one. */
    boolean holds(String reference) {
        return scheme.accepts(reference) || international.accepts(reference.toUpperCase(Locale.ROOT));
    }

    private void add(Set<String> found, String reference) {
        if (reference.isEmpty()) {
            return;
        }
        String upper = reference.toUpperCase(Locale.ROOT);
        found.add(upper);
        found.add(LEADING_ZEROS.matcher(upper).replaceFirst(""));
        if (international.accepts(upper)) {
            found.add(upper.substring(RF_BEFORE));
        }
    }
}
