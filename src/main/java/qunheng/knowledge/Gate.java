package qunheng.knowledge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import qunheng.model.IndicatorId;

/**
 * One condition of a tier. The kinds are general, so that a new rule pack is a JSON file and no Java; the property
 * {@code kind} of the file names one of them.
 *
 * <p>Percentages are 0–100, scores are points 0–100, years are whole years.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Gate.Coverage.class, name = "coverage"),
    @JsonSubTypes.Type(value = Gate.LensScore.class, name = "lens-score"),
    @JsonSubTypes.Type(value = Gate.EveryCriterion.class, name = "every-criterion"),
    @JsonSubTypes.Type(value = Gate.IndicatorMean.class, name = "indicator-mean"),
    @JsonSubTypes.Type(value = Gate.IndicatorAtLeast.class, name = "indicator-at-least"),
    @JsonSubTypes.Type(value = Gate.IndicatorAtMost.class, name = "indicator-at-most"),
    @JsonSubTypes.Type(value = Gate.AnyOf.class, name = "any-of"),
    @JsonSubTypes.Type(value = Gate.CompleteAssessment.class, name = "complete-assessment"),
    @JsonSubTypes.Type(value = Gate.EarlierAssessment.class, name = "earlier-assessment"),
    @JsonSubTypes.Type(value = Gate.Improvement.class, name = "improvement"),
    @JsonSubTypes.Type(value = Gate.EvidenceShare.class, name = "evidence-share"),
    @JsonSubTypes.Type(value = Gate.Reviewers.class, name = "reviewers"),
})
public sealed interface Gate {
    /** Unique inside its tier. */
    String id();

    Bilingual name();

    /** Every number that the gate holds, the deciding one first; empty for {@link AnyOf}. */
    List<Threshold> thresholds();

    /** At least {@code minimum} per cent of the lens's applicable indicators have a value. */
    record Coverage(String id, Bilingual name, String lens, Threshold minimum) implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(minimum);
        }
    }

    /** The lens scores at least {@code minimum} points. */
    record LensScore(String id, Bilingual name, String lens, Threshold minimum) implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(minimum);
        }
    }

    /** Each criterion of the lens scores at least {@code minimum} points. */
    record EveryCriterion(String id, Bilingual name, String lens, Threshold minimum) implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(minimum);
        }
    }

    /** The plain mean of the indicators' scores is at least {@code minimum} points. */
    record IndicatorMean(String id, Bilingual name, List<IndicatorId> indicators, Threshold minimum)
            implements Gate {
        public IndicatorMean {
            indicators = List.copyOf(indicators);
        }

        @Override
        public List<Threshold> thresholds() {
            return List.of(minimum);
        }
    }

    /** The value, or rubric level, of one indicator is at least {@code minimum}, in the indicator's unit. */
    record IndicatorAtLeast(String id, Bilingual name, IndicatorId indicator, Threshold minimum) implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(minimum);
        }
    }

    /** The value, or rubric level, of one indicator is at most {@code maximum}, in the indicator's unit. */
    record IndicatorAtMost(String id, Bilingual name, IndicatorId indicator, Threshold maximum) implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(maximum);
        }
    }

    /** At least one of the gates is passed. */
    record AnyOf(String id, Bilingual name, List<Gate> gates) implements Gate {
        public AnyOf {
            gates = List.copyOf(gates);
        }

        @Override
        public List<Threshold> thresholds() {
            return List.of();
        }
    }

    /**
     * Each criterion of the lens has a score, and at least {@code evidence} of the values used below it carry evidence.
     */
    record CompleteAssessment(String id, Bilingual name, String lens, Threshold evidence) implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(evidence);
        }
    }

    /**
     * The profile was assessed through the lens at least {@code years} earlier, each criterion with a score and at least
     * {@code coverage} per cent of the indicators filled.
     */
    record EarlierAssessment(String id, Bilingual name, String lens, Threshold years, Threshold coverage)
            implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(years, coverage);
        }
    }

    /**
     * Since such an earlier assessment at least {@code subCriteria} sub-criteria of the lens rose by {@code points} or
     * more.
     */
    record Improvement(
            String id,
            Bilingual name,
            String lens,
            Threshold subCriteria,
            Threshold points,
            Threshold years,
            Threshold coverage)
            implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(subCriteria, points, years, coverage);
        }
    }

    /** At least {@code minimum} per cent of the values that the lens uses carry evidence. */
    record EvidenceShare(String id, Bilingual name, String lens, Threshold minimum) implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(minimum);
        }
    }

    /** At least {@code minimum} different reviewers signed the assessment of the year. */
    record Reviewers(String id, Bilingual name, Threshold minimum) implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(minimum);
        }
    }
}
