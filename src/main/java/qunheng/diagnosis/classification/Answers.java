package qunheng.diagnosis.classification;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What only the user can say about the labels of a cluster.
 *
 * @param statuses whether the host place has a status, by its id; absent while not answered
 * @param labels labels given against the rule, by the id of the scheme
 * @param stages the industries that stand for the stages
 */
public record Answers(Map<String, Boolean> statuses, Map<String, LabelChoice> labels, StageWords stages) {
    public static final Answers NONE = new Answers(Map.of(), Map.of(), StageWords.STANDARD);

    public Answers {
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }
}
