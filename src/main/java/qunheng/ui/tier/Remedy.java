package qunheng.ui.tier;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Gate;
import qunheng.model.IndicatorId;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;

/**
 * Where a gate that is not passed can be worked on.
 *
 * @param indicator the indicator to go to; null where the place is none
 */
public record Remedy(Place place, @Nullable IndicatorId indicator) {
    /** The places, in the order in which they are offered. */
    public enum Place {
        /** The cell of a value that is missing or short. */
        VALUE("tier.remedy.value"),
        /** The cell of a value that has no document yet. */
        EVIDENCE("tier.remedy.evidence"),
        /** The table of indicators as a whole. */
        INDICATORS("tier.remedy.indicators"),
        /** The questions of the pack. */
        QUESTIONS("tier.remedy.questions"),
        /** The signatures of reviewers. */
        REVIEWERS("tier.remedy.reviewers"),
        /** The rounds and events of the pack. */
        ROUNDS("tier.remedy.rounds"),
        /** The roadmap: which values to raise by how much. */
        ROADMAP("tier.remedy.roadmap");

        private final String key;

        Place(String key) {
            this.key = key;
        }

        /** What the button says; {0} is the name of the indicator. */
        String key() {
            return key;
        }
    }

    /** None for a gate that is passed. */
    static List<Remedy> of(GateResult result) {
        if (result.outcome() == Outcome.PASS) {
            return List.of();
        }
        var first = result.lacking().stream().findFirst().orElse(null);
        return switch (result.gate()) {
            case Gate.Coverage g -> at(Place.VALUE, first);
            case Gate.EvidenceShare g -> at(Place.EVIDENCE, first);
            case Gate.CompleteAssessment g -> at(Place.EVIDENCE, first);
            case Gate.IndicatorAtLeast g -> at(Place.VALUE, g.indicator());
            case Gate.IndicatorAtMost g -> at(Place.VALUE, g.indicator());
            case Gate.LensScore g -> score(first, result);
            case Gate.EveryCriterion g -> score(first, result);
            case Gate.IndicatorMean g -> score(first, result);
            case Gate.RankWithin g -> List.of(new Remedy(Place.ROADMAP, null));
            case Gate.EarlierAssessment g -> List.of(new Remedy(Place.INDICATORS, null));
            case Gate.Improvement g -> List.of(new Remedy(Place.INDICATORS, null));
            case Gate.Reviewers g -> List.of(new Remedy(Place.REVIEWERS, null));
            case Gate.Answer g -> List.of(new Remedy(Place.QUESTIONS, null));
            case Gate.Points g -> List.of(new Remedy(Place.QUESTIONS, null));
            case Gate.AnswerShare g -> List.of(new Remedy(Place.QUESTIONS, null));
            case Gate.Events g -> List.of(new Remedy(Place.ROUNDS, null));
            case Gate.AnyOf g -> parts(result);
            case Gate.AllOf g -> parts(result);
        };
    }

    private static List<Remedy> at(Place place, @Nullable IndicatorId indicator) {
        return List.of(indicator == null ? new Remedy(Place.INDICATORS, null) : new Remedy(place, indicator));
    }

    /** A score that data could still decide is worked on in the table; one that is too low by the roadmap. */
    private static List<Remedy> score(@Nullable IndicatorId first, GateResult result) {
        var roadmap = new Remedy(Place.ROADMAP, null);
        return result.outcome() == Outcome.FAIL
                ? List.of(roadmap)
                : Stream.concat(at(Place.VALUE, first).stream(), Stream.of(roadmap)).toList();
    }

    private static List<Remedy> parts(GateResult result) {
        return result.parts().stream().flatMap(part -> of(part).stream()).distinct().toList();
    }
}
