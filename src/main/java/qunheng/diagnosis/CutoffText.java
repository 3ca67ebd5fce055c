package qunheng.diagnosis;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Diagnoses;
import qunheng.model.Choices;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The cut-offs as a project keeps them: a JSON object of the changed ones, by id. */
public final class CutoffText {
    /** The key of {@code model.Choices} of the project. */
    public static final String KEY = "diagnosis/cutoffs";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CutoffText() {}

    /**
     * What a text says.
     *
     * @param problem key of the sentence why the standard counts instead; null when the text was read
     */
    public record Read(Cutoffs cutoffs, @Nullable String problem) {}

    /** No text is the standard; one that cannot be read counts as it too, and says so. Unknown ids are passed over. */
    public static Read read(Choices choices, Diagnoses diagnoses) {
        return choices.get(KEY).map(text -> read(text, diagnoses)).orElse(new Read(Cutoffs.STANDARD, null));
    }

    private static Read read(String text, Diagnoses diagnoses) {
        try {
            var root = JSON.readTree(text);
            var cutoffs = Cutoffs.STANDARD;
            for (var cutoff : diagnoses.cutoffs()) {
                var value = root.get(cutoff.id());
                if (value != null && value.isNumber() && Double.isFinite(value.doubleValue())) {
                    cutoffs = cutoffs.with(cutoff, value.doubleValue());
                } else if (value != null) {
                    return new Read(Cutoffs.STANDARD, "diagnosis.kept.cutoffs");
                }
            }
            return root.isObject() ? new Read(cutoffs, null) : new Read(Cutoffs.STANDARD, "diagnosis.kept.cutoffs");
        } catch (JacksonException unreadable) {
            return new Read(Cutoffs.STANDARD, "diagnosis.kept.cutoffs");
        }
    }

    /** The text to keep; null for the standard, which needs none. */
    public static @Nullable String write(Cutoffs cutoffs) {
        return cutoffs.changed().isEmpty() ? null : JSON.writeValueAsString(new TreeMap<>(cutoffs.changed()));
    }
}
