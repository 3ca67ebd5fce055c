package qunheng.diagnosis.classification;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Subject;
import qunheng.diagnosis.Truth;
import qunheng.diagnosis.classification.SchemeLabel.Basis;
import qunheng.diagnosis.classification.SchemeLabel.Second;
import qunheng.diagnosis.classification.SchemeLabel.Why;
import qunheng.knowledge.Classification;
import qunheng.knowledge.Classification.Option;
import qunheng.model.IndicatorId;

/**
 * The stage of the leading industry.
 *
 * <p>The stage is that of the industries with the largest revenue share. A share above one half of the last stage's
 * industries settles it; otherwise the leading field of the profile is looked up among the industries of the stages,
 * the one that it names first being the label and the next the second.
 */
final class ByLeadingField {
    /** Revenue share of the industries of the last stage, in per cent. */
    static final IndicatorId LAST_STAGE_SHARE = new IndicatorId("IS-STR-02");

    private static final double MAJORITY = 50;

    private ByLeadingField() {}

    static SchemeLabel label(Classification scheme, Subject subject, StageWords words) {
        var field = subject.profile().industries().field();
        var share = subject.value(LAST_STAGE_SHARE);
        var found = scheme.options().stream()
                .flatMap(stage -> words.of(stage).stream())
                .filter(field::contains)
                .toList();
        var named = scheme.options().stream()
                .filter(stage -> !named(stage, words, found).isEmpty())
                .sorted(Comparator.comparingInt(stage -> place(field, named(stage, words, found))))
                .toList();
        var settled = share > MAJORITY;
        var label = settled ? scheme.options().getLast() : named.isEmpty() ? null : named.getFirst();
        var labels = label == null ? List.<Option>of() : List.of(label);
        return new SchemeLabel(
                scheme,
                label == null ? Basis.OPEN : Basis.RULE,
                labels,
                labels,
                second(label, named),
                settled,
                scheme.options().stream()
                        .map(stage -> new OptionReading(
                                stage,
                                label == null ? Truth.UNKNOWN : Truth.of(stage.equals(label)),
                                null,
                                0,
                                0,
                                named(stage, words, found)))
                        .toList(),
                label == null ? subject.missing(List.of(LAST_STAGE_SHARE).stream()) : List.of(),
                List.of(),
                null,
                null,
                null);
    }

    private static @Nullable Second second(@Nullable Option label, List<Option> named) {
        return named.stream()
                .filter(stage -> label != null && !stage.equals(label))
                .findFirst()
                .map(stage -> new Second(stage, Why.SECOND_FIELD))
                .orElse(null);
    }

    /**
     * The words of a stage that the field holds; a word inside a longer one, as "internet" in "industrial internet", is
     * none.
     */
    private static List<String> named(Option stage, StageWords words, List<String> found) {
        return words.of(stage).stream()
                .filter(found::contains)
                .filter(word -> found.stream().noneMatch(other -> !other.equals(word) && other.contains(word)))
                .toList();
    }

    /** Where in the field the first of the words stands. */
    private static int place(String field, List<String> words) {
        return words.stream().mapToInt(field::indexOf).filter(at -> at >= 0).min().orElse(Integer.MAX_VALUE);
    }
}
