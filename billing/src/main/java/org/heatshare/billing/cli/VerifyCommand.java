package org.heatshare.billing.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.proof.CreditProof;
import org.heatshare.billing.proof.MatchedHours;
import org.heatshare.billing.proof.ProofCheck;
import org.heatshare.billing.proof.ProofCheck.Answer;
import org.heatshare.billing.proof.Scheme;

/**
 * {@code verify PROOF.json [ROOT]}: checks the proof of a heat credit, and that its root is the published one where that is
 * given. Exit 0 where it holds, 1 where it does not, 2 for a document that is no proof.
 */
public final class VerifyCommand {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private VerifyCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length < 1 || arguments.length > 2) {
            return DocumentCommand.fail(new InvalidInputException("usage", "", "usage: verify PROOF.json [ROOT]"), out);
        }
        try {
            CreditProof proof = proof(DocumentCommand.text("PROOF", arguments[0]));
            List<Answer> answers = new ArrayList<>(ProofCheck.of(proof));
            if (arguments.length == 2) {
                String root = proof.statement().root();
                answers.add(new Answer(
                        "root",
                        root.equalsIgnoreCase(arguments[1]),
                        "in the proof " + root + ", given " + arguments[1]));
            }
            boolean holds = answers.stream().allMatch(Answer::holds);
            out.println(DocumentCommand.write(result(proof, answers, holds)));
            return holds ? 0 : 1;
        } catch (InvalidInputException e) {
            return DocumentCommand.fail(e, out);
        }
    }

    private static CreditProof proof(String text) {
        try {
            return MAPPER.treeToValue(complete(MAPPER.readTree(text)), CreditProof.class);
        } catch (JsonMappingException e) {
            String field = e.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining())
                    .replaceFirst("^\\.", "");
            throw new InvalidInputException("no_proof", field, e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new InvalidInputException("malformed_json", "", e.getOriginalMessage());
        }
    }

    /** A proof of the first scheme has no matched heat, nor any hours. */
    private static JsonNode complete(JsonNode proof) {
        if (proof.at("/statement/scheme").asText().equals(Scheme.HYBRID.code())) {
            for (JsonNode sums : proof.findParents("dwellingDays")) {
                ((ObjectNode) sums).putIfAbsent("matchedMilliWh", new IntNode(0));
            }
            if (proof instanceof ObjectNode root) {
                root.putIfAbsent("hoursWh", MAPPER.createArrayNode());
            }
            if (proof.at("/statement/pool") instanceof ObjectNode pool) {
                pool.putIfAbsent("matchedWeight", new IntNode(0));
                pool.putIfAbsent("hours", MAPPER.valueToTree(MatchedHours.NONE));
            }
        }
        return proof;
    }

    private static Map<String, Object> result(CreditProof proof, List<Answer> answers, boolean holds) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("holds", holds);
        result.put("invoice", proof.invoice());
        result.put("municipality", proof.statement().municipality());
        result.put("agreement", proof.statement().agreement());
        result.put("from", proof.statement().from());
        result.put("root", proof.statement().root());
        Map<String, Object> asked = new LinkedHashMap<>();
        answers.forEach(
                answer -> asked.put(answer.name(), (answer.holds() ? "holds: " : "does not hold: ") + answer.says()));
        result.put("checks", asked);
        return result;
    }
}
