package qunheng.diagnosis.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Classification;
import qunheng.knowledge.Classification.Option;
import qunheng.knowledge.Label;
import qunheng.model.IndicatorId;
import qunheng.tiering.Verdict;

/**
 * The label of a cluster in one scheme.
 *
 * @param labels what is shown; several only where a scheme lets them stand together, none while it cannot be judged
 * @param ruled what the rule, or the statement in the profile, says without the user's choice
 * @param second the option that lies close; null when none does
 * @param certain whether no missing value can change what the rule says
 * @param readings every option in the order of the scheme
 * @param lacking indicators without a value that open options wait for, in catalogue order
 * @param questions statuses that the scheme asks the user for, answered or not
 * @param stated the option that the profile states; null when it states none or the scheme has no such field
 * @param choice the user's own label with its reason; null when the rule stands
 * @param verdict the verdict of the rule pack behind the gradient; null for the other schemes
 */
public record SchemeLabel(
        Classification scheme,
        Basis basis,
        List<Option> labels,
        List<Option> ruled,
        @Nullable Second second,
        boolean certain,
        List<OptionReading> readings,
        List<IndicatorId> lacking,
        List<Label> questions,
        @Nullable Option stated,
        @Nullable LabelChoice choice,
        @Nullable Verdict verdict) {

    /** What the label rests on. */
    public enum Basis {
        RULE,
        /** The profile states it, and the data neither confirm nor refute it. */
        STATED,
        /** The user's choice, with a reason. */
        CHOSEN,
        /** No option holds. */
        NONE_HOLDS,
        /** Data or answers are missing. */
        OPEN
    }

    /** The runner-up. */
    public record Second(Option option, Why why) {}

    /** Why an option is the second. */
    public enum Why {
        HOLDS_TOO,
        /** A value lies within the distance of a bound that decides. */
        NEAR_BOUND,
        /** Its mean lies within the distance of the highest. */
        NEAR_SCORE,
        /** The main class of the industry is its own field. */
        OWN_FIELD,
        /** The leading field names one of its industries as well. */
        SECOND_FIELD
    }

    public SchemeLabel {
        labels = List.copyOf(labels);
        ruled = List.copyOf(ruled);
        readings = List.copyOf(readings);
        lacking = List.copyOf(lacking);
        questions = List.copyOf(questions);
    }

    public OptionReading reading(Option option) {
        return readings.stream().filter(reading -> reading.option().equals(option)).findFirst().orElseThrow();
    }
}
