package qunheng.diagnosis.classification;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import qunheng.knowledge.Classification;

/**
 * The words by which a leading field is put into a stage, as a project sets them.
 *
 * @param changed id of the stage → its industries; a stage that is absent keeps the list of the knowledge base
 */
public record StageWords(Map<String, List<String>> changed) {
    public static final StageWords STANDARD = new StageWords(Map.of());

    public StageWords {
        var copy = new TreeMap<String, List<String>>();
        changed.forEach((stage, words) -> copy.put(stage, List.copyOf(words)));
        changed = Collections.unmodifiableSortedMap(copy);
    }

    /** The words of a stage in both languages, with other names of the same industry. */
    public List<String> of(Classification.Option stage) {
        var own = changed.get(stage.id());
        return own != null
                ? own
                : stage.industries().stream()
                        .flatMap(industry -> Stream.concat(
                                Stream.of(industry.name().zh(), industry.name().en()), industry.aliases().stream()))
                        .toList();
    }
}
