package qunheng.consensus;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judgements as somebody is making them, kept as a text: any pair may still be open, which a {@link PairwiseMatrix}
 * allows only as long as every element is connected.
 *
 * @param elements ids, in the order of the matrix
 * @param above how many times as important the first is as the second, for judged pairs with the first before the
 *     second
 */
public record KeptJudgements(
        List<String> elements, Map<String, Map<String, Double>> above, PriorityMethod method, RandomIndex index) {
    /** Counts up when an old text would mean something else. */
    public static final int VERSION = 1;

    /** The scale of the field (Saaty): 1 equal to 9 extreme, and the reciprocals. */
    public static final double LARGEST = 9;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public KeptJudgements {
        elements = List.copyOf(elements);
        var copy = new TreeMap<String, Map<String, Double>>();
        above.forEach((row, cells) -> {
            if (!cells.isEmpty()) {
                copy.put(row, Collections.unmodifiableMap(new TreeMap<>(cells)));
            }
        });
        above = Collections.unmodifiableMap(copy);
    }

    /** Nothing judged yet. */
    public static KeptJudgements none(List<String> elements) {
        return new KeptJudgements(elements, Map.of(), PriorityMethod.EIGENVECTOR, RandomIndex.SAATY);
    }

    /** The key of {@code model.Choices} for the children of a node of a lens. */
    public static String key(String lens, String node) {
        return "ahp." + lens + '.' + node;
    }

    /** a_ij; 1 on the diagonal, the reciprocal below it, NaN where not judged. */
    public double judgement(int i, int j) {
        if (i == j) {
            return 1;
        }
        if (i > j) {
            return 1 / judgement(j, i);
        }
        return above.getOrDefault(elements.get(i), Map.of()).getOrDefault(elements.get(j), Double.NaN);
    }

    /** The same with one pair judged, or with NaN open again; the mirror follows. */
    public KeptJudgements with(int i, int j, double value) {
        if (i > j) {
            return with(j, i, 1 / value);
        }
        var rows = new HashMap<>(above);
        var cells = new HashMap<>(above.getOrDefault(elements.get(i), Map.of()));
        if (Double.isNaN(value)) {
            cells.remove(elements.get(j));
        } else {
            cells.put(elements.get(j), value);
        }
        rows.put(elements.get(i), cells);
        return new KeptJudgements(elements, rows, method, index);
    }

    public KeptJudgements with(PriorityMethod other) {
        return new KeptJudgements(elements, above, other, index);
    }

    public KeptJudgements with(RandomIndex other) {
        return new KeptJudgements(elements, above, method, other);
    }

    public boolean empty() {
        return above.isEmpty();
    }

    /** @throws qunheng.model.InvalidValue if the judgements do not connect all elements */
    public PairwiseMatrix matrix() {
        int n = elements.size();
        var a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = judgement(i, j);
            }
        }
        return PairwiseMatrix.of(elements, a);
    }

    public String write() {
        var root = JSON.createObjectNode();
        root.put("version", VERSION);
        root.put("priorities", method.name());
        root.put("randomIndex", index.name());
        var judgements = root.putObject("judgements");
        above.forEach((row, cells) -> {
            var object = judgements.putObject(row);
            cells.forEach(object::put);
        });
        return JSON.writeValueAsString(root);
    }

    /** Reads what is known of these elements; empty if the text is no such record or of a newer version. */
    public static Optional<KeptJudgements> read(String text, List<String> elements) {
        try {
            var root = JSON.readTree(text);
            if (root.path("version").asInt(0) != VERSION) {
                return Optional.empty();
            }
            var kept = none(elements)
                    .with(PriorityMethod.valueOf(root.path("priorities").asString("")))
                    .with(RandomIndex.valueOf(root.path("randomIndex").asString("")));
            for (var row : root.path("judgements").properties()) {
                for (var cell : row.getValue().properties()) {
                    int i = elements.indexOf(row.getKey());
                    int j = elements.indexOf(cell.getKey());
                    double value = cell.getValue().asDouble(Double.NaN);
                    if (i >= 0 && j >= 0 && i != j && value > 0 && Double.isFinite(value)) {
                        kept = kept.with(i, j, value);
                    }
                }
            }
            return Optional.of(kept);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
