package org.heatshare.billing.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofCheckTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 31, 333})
    void theProofOfEveryHomeHolds(int count) {
        for (long seed = 1; seed <= 10; seed++) {
            for (MadePool pool : List.of(MadePool.hybrid(seed, count), MadePool.matched(seed, count))) {
                for (int home = 0; home < count; home++) {
                    assertThat(failed(pool.proof(home))).isEmpty();
                }
            }
        }
    }

    @Test
    void theTreeFollowsFromItsSecretAndItsHomesInAnyOrder() {
        MadePool pool = MadePool.hybrid(1, 50);
        List<ProvenHome> mixed = new ArrayList<>(pool.homes);
        Collections.shuffle(mixed, new Random(7));
        assertThat(CreditTree.of(Scheme.HYBRID, pool.secret, mixed).root()).isEqualTo(pool.tree.root());
        pool.secret[0]++;
        assertThat(CreditTree.of(Scheme.HYBRID, pool.secret, mixed).root()).isNotEqualTo(pool.tree.root());
        assertThat(CreditTree.of(Scheme.HYBRID, pool.secret, mixed).total()).isEqualTo(pool.tree.total());
    }

    /** Held, so that proofs made once can be checked for ever. */
    @Test
    void theRootOfAKnownPoolStaysTheSame() {
        List<ProvenHome> homes = List.of(
                new ProvenHome("2026-000001", new Sums(3_000, 3_000, 1_200_000, 31, 0)),
                new ProvenHome("2026-000002", new Sums(1_500, 2_000, 800_000, 31, 0)),
                new ProvenHome("2026-000003", new Sums(5_000, 5_000, 2_000_000, 62, 0)));
        assertThat(CreditTree.of(Scheme.HYBRID, new byte[CreditTree.SECRET_BYTES], homes)
                        .root())
                .isEqualTo("d93a0bc96b5c93d0588d76a7a81739c24b1b4ff43652c2530e264a90846e62d1");
    }

    /** Each figure of the document is changed by one, each digit of a hash or salt too. */
    @ParameterizedTest
    @EnumSource(Scheme.class)
    void aProofThatIsChangedInAnyPlaceDoesNotHold(Scheme scheme) {
        MadePool pool = scheme == Scheme.MATCHED ? MadePool.matched(3, 40) : MadePool.hybrid(3, 40);
        int capped = 0;
        while (pool.homes.get(capped).sums().creditMinor()
                        == pool.homes.get(capped).sums().shareMinor()
                || pool.homes.get(capped).sums().energyWh() == 0) {
            capped++;
        }
        CreditProof proof = pool.proof(capped);
        JsonNode whole = MAPPER.valueToTree(proof);
        Set<String> unheld = Set.of(
                "/statement/municipality",
                "/statement/agreement",
                "/statement/from",
                "/statement/until",
                "/statement/homes",
                "/statement/currency",
                // Without matched heat there is nothing to share by it.
                scheme == Scheme.MATCHED ? "" : "/statement/pool/matchedWeight");
        int changes = 0;
        for (String place : places(whole, "")) {
            JsonNode changed = whole.deepCopy();
            if (!unheld.contains(place)) {
                change(changed, place);
                changes++;
                assertThat(holds(changed)).as(place).isFalse();
            }
        }
        assertThat(changes).isGreaterThan(scheme == Scheme.MATCHED ? 300 : 200);
    }

    @Test
    void aSchemeThatIsNotKnownDoesNotHold() {
        ObjectNode proof = MAPPER.valueToTree(MadePool.hybrid(1, 5).proof(0));
        ((ObjectNode) proof.get("statement")).put("scheme", "heatshare-credit-9");
        assertThat(holds(proof)).isFalse();
    }

    @Test
    void matchedHeatIsNotPassedOffUnderTheSchemeThatDoesNotHashIt() {
        ObjectNode proof = MAPPER.valueToTree(MadePool.matched(1, 5).proof(0));
        ((ObjectNode) proof.get("statement")).put("scheme", Scheme.HYBRID.code());
        assertThat(holds(proof)).isFalse();
    }

    @Test
    void homesAreNotMatchedWithMoreThanTheSitesGave() {
        MadePool pool = MadePool.matched(2, 20);
        ObjectNode proof = MAPPER.valueToTree(pool.proof(1));
        long given = pool.statement.pool().siteHeatWh() * 1_000;
        ObjectNode total = (ObjectNode) proof.at("/statement/total");
        assertThat(total.get("matchedMilliWh").longValue()).isBetween(given - 24 * 20, given);
        total.put("matchedMilliWh", given + 1);
        assertThat(failed(read(proof))).contains("matched");
        total.put("matchedMilliWh", given);
        assertThat(failed(read(proof))).doesNotContain("matched");
    }

    private static CreditProof read(JsonNode proof) {
        try {
            return MAPPER.treeToValue(proof, CreditProof.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aHomeCannotBeShownTheProofOfAnotherOfTheSameAmounts() {
        MadePool pool = MadePool.hybrid(4, 20);
        CreditProof proof = pool.proof(2);
        CreditProof passedOff = new CreditProof(
                proof.statement(),
                "2026-000099",
                proof.home(),
                proof.energyChargeMinor(),
                proof.hoursWh(),
                proof.parts());
        assertThat(failed(passedOff)).containsExactly("tree");
    }

    @Test
    void aPartIsNotShownTwice() {
        CreditProof proof = MadePool.hybrid(5, 20).proof(2);
        ProvenPart first = proof.parts().get(0);
        CreditProof twice = new CreditProof(
                proof.statement(),
                proof.invoice(),
                proof.home(),
                proof.energyChargeMinor(),
                proof.hoursWh(),
                List.of(first, first, first, first));
        assertThat(failed(twice)).contains("tree");
    }

    /** What stands beside a home's places are parts of four places, not what another home has. */
    @Test
    void noAmountOfAnotherHomeStandsInAProof() {
        MadePool pool = MadePool.hybrid(6, 200);
        Set<Long> energies = new HashSet<>();
        pool.homes.forEach(home -> energies.add(home.sums().energyWh()));
        energies.remove(0L);
        for (int home = 0; home < 200; home++) {
            CreditProof proof = pool.proof(home);
            proof.parts().stream()
                    .flatMap(part -> part.way().stream())
                    .forEach(step ->
                            assertThat(energies).doesNotContain(step.sums().energyWh()));
        }
    }

    @Test
    void aNegativeAmountIsRefused() {
        assertThatThrownBy(() -> new Sums(0, -1, 0, 0, 0)).hasMessageContaining("-1");
    }

    private static List<String> failed(CreditProof proof) {
        return ProofCheck.of(proof).stream()
                .filter(answer -> !answer.holds())
                .map(ProofCheck.Answer::name)
                .toList();
    }

    private static boolean holds(JsonNode document) {
        try {
            return failed(MAPPER.treeToValue(document, CreditProof.class)).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> places(JsonNode node, String at) {
        List<String> places = new ArrayList<>();
        if (node.isValueNode()) {
            places.add(at);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places.addAll(places(node.get(i), at + "/" + i));
            }
        } else {
            node.properties().forEach(field -> places.addAll(places(field.getValue(), at + "/" + field.getKey())));
        }
        return places;
    }

    private static void change(JsonNode document, String place) {
        JsonNode value = document.at(place);
        JsonNode parent = document.at(place.substring(0, place.lastIndexOf('/')));
        String name = place.substring(place.lastIndexOf('/') + 1);
        JsonNode other;
        if (value.isBoolean()) {
            other = MAPPER.valueToTree(!value.asBoolean());
        } else if (value.isNumber()) {
            // One Wh of all heat is less than half a minor unit.
            long by = place.endsWith("/siteHeatWh") ? 1_000_000 : 1;
            other = MAPPER.valueToTree(value.decimalValue().add(BigDecimal.valueOf(by)));
        } else {
            String text = value.asText();
            other = MAPPER.valueToTree((text.charAt(0) == '0' ? '1' : '0') + text.substring(1));
        }
        if (parent instanceof ObjectNode object) {
            object.set(name, other);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), other);
        }
    }
}
