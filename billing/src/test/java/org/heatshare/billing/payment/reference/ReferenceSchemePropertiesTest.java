package org.heatshare.billing.payment.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.heatshare.billing.payment.reference.NorwegianKid.Modulus;
import org.heatshare.billing.payment.reference.SwedishOcr.Control;
import org.heatshare.billing.testing.Cases;
import org.junit.jupiter.api.Test;

class ReferenceSchemePropertiesTest {

    private static final List<ReferenceScheme> SCHEMES = List.of(
            new FinnishReference(),
            new CreditorReference(),
            new SwedishOcr(Control.CHECK_DIGIT),
            new SwedishOcr(Control.LENGTH_DIGIT),
            new NorwegianKid(Modulus.MOD10),
            new NorwegianKid(Modulus.MOD11),
            new DanishFik());

    @Test
    void acceptsWhatItMadeAndNoOtherDigitInItsPlace() {
        Cases.forAll(random -> {
            ReferenceScheme scheme = SCHEMES.get(random.nextInt(SCHEMES.size()));
            String reference = scheme.referenceFor(number(random));
            assertThat(scheme.accepts(reference)).as(reference).isTrue();
            int at = random.nextInt(reference.length());
            if (Character.isDigit(reference.charAt(at))) {
                char other = (char) ('0' + (reference.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
                String wrong = reference.substring(0, at) + other + reference.substring(at + 1);
                assertThat(scheme.accepts(wrong))
                        .as("%s for %s", wrong, reference)
                        .isFalse();
            }
        });
    }

    @Test
    void findsSwappedNeighboursAsFarAsTheAlgorithmPromises() {
        Cases.forAll(random -> {
            ReferenceScheme scheme = SCHEMES.get(random.nextInt(SCHEMES.size()));
            String reference = scheme.referenceFor(number(random));
            int at = random.nextInt(reference.length() - 1);
            char left = reference.charAt(at);
            char right = reference.charAt(at + 1);
            if (Character.isDigit(left) && Character.isDigit(right) && promises(scheme, left, right)) {
                String wrong = reference.substring(0, at) + right + left + reference.substring(at + 2);
                assertThat(scheme.accepts(wrong))
                        .as("%s for %s", wrong, reference)
                        .isFalse();
            }
        });
    }

    @Test
    void takesAnyTextForARefusalAndNeverFails() {
        Cases.forAll(random -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(random.nextInt(3) == 0 ? (char) random.nextInt(0x3000) : (char) ('0' + random.nextInt(10)));
            }
            for (ReferenceScheme scheme : SCHEMES) {
                scheme.printed(text.toString());
                boolean plain = text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-');
                assertThat(scheme.accepts(text.toString()) && !plain).isFalse();
            }
        });
    }

    private static boolean promises(ReferenceScheme scheme, char left, char right) {
        int difference = Math.abs(left - right);
        if (scheme instanceof FinnishReference) {
            return difference != 0 && difference != 5;
        }
        boolean luhn = !(scheme instanceof CreditorReference) && !scheme.equals(new NorwegianKid(Modulus.MOD11));
        return difference != 0 && !(luhn && difference == 9);
    }

    private static String number(SplittableRandom random) {
        StringBuilder digits = new StringBuilder();
        digits.append(1 + random.nextInt(9));
        for (int i = random.nextInt(13); i > 0; i--) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
