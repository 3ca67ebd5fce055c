package qunheng.knowledge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.model.AssessorRole;
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
    @JsonSubTypes.Type(value = Gate.AllOf.class, name = "all-of"),
    @JsonSubTypes.Type(value = Gate.RankWithin.class, name = "rank-within"),
    @JsonSubTypes.Type(value = Gate.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Gate.Points.class, name = "points"),
    @JsonSubTypes.Type(value = Gate.AnswerShare.class, name = "answer-share"),
    @JsonSubTypes.Type(value = Gate.Events.class, name = "events"),
})
public sealed interface Gate {
    /** Unique inside its tier. */
    String id();

    Bilingual name();

    /** Every number that the gate holds, the deciding one first; empty for {@link Combined}. */
    List<Threshold> thresholds();

    /** The gate and those inside it. */
    default Stream<Gate> withParts() {
        return switch (this) {
            case Combined many -> Stream.concat(Stream.of(many), many.gates().stream().flatMap(Gate::withParts));
            default -> Stream.of(this);
        };
    }

    /** A gate with one number, which something has to reach. */
    sealed interface AtLeast extends Gate {
        Threshold minimum();

        @Override
        default List<Threshold> thresholds() {
            return List.of(minimum());
        }
    }

    /** A gate that is made of others and holds no number of its own. */
    sealed interface Combined extends Gate {
        List<Gate> gates();

        @Override
        default List<Threshold> thresholds() {
            return List.of();
        }
    }

    /** At least {@code minimum} per cent of the lens's applicable indicators have a value. */
    record Coverage(String id, Bilingual name, String lens, Threshold minimum) implements AtLeast {}

    /** The lens scores at least {@code minimum} points. */
    record LensScore(String id, Bilingual name, String lens, Threshold minimum) implements AtLeast {}

    /** Each criterion of the lens scores at least {@code minimum} points. */
    record EveryCriterion(String id, Bilingual name, String lens, Threshold minimum) implements AtLeast {}

    /** The plain mean of the indicators' scores is at least {@code minimum} points. */
    record IndicatorMean(String id, Bilingual name, List<IndicatorId> indicators, Threshold minimum)
            implements AtLeast {
        public IndicatorMean {
            indicators = List.copyOf(indicators);
        }
    }

    /** The value, or rubric level, of one indicator is at least {@code minimum}, in the indicator's unit. */
    record IndicatorAtLeast(String id, Bilingual name, IndicatorId indicator, Threshold minimum) implements AtLeast {}

    /** The value, or rubric level, of one indicator is at most {@code maximum}, in the indicator's unit. */
    record IndicatorAtMost(String id, Bilingual name, IndicatorId indicator, Threshold maximum) implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(maximum);
        }
    }

    /** At least one of the gates is passed. */
    record AnyOf(String id, Bilingual name, List<Gate> gates) implements Combined {
        public AnyOf {
            gates = List.copyOf(gates);
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
     * The profile was assessed through the lens at least {@code years} earlier, each criterion with a score and at
     * least {@code coverage} per cent of the indicators filled.
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
    record EvidenceShare(String id, Bilingual name, String lens, Threshold minimum) implements AtLeast {}

    /**
     * At least {@code minimum} different reviewers signed the assessment of the year.
     *
     * @param roles whose signature counts; empty or null for everybody who does not assess himself
     */
    record Reviewers(String id, Bilingual name, Threshold minimum, @Nullable List<AssessorRole> roles) implements AtLeast {
        public Reviewers {
            roles = roles == null ? List.of() : List.copyOf(roles);
        }

        public Reviewers(String id, Bilingual name, Threshold minimum) {
            this(id, name, minimum, List.of());
        }

        public boolean counts(AssessorRole role) {
            return (roles == null || roles.isEmpty()) ? role != AssessorRole.SELF : roles.contains(role);
        }
    }

    /** All of the gates are passed. */
    record AllOf(String id, Bilingual name, List<Gate> gates) implements Combined {
        public AllOf {
            gates = List.copyOf(gates);
        }
    }

    /**
     * Among the profiles of the project the lens puts this one into the first {@code share} per cent; only where at
     * least {@code peers} profiles have a score.
     */
    record RankWithin(String id, Bilingual name, String lens, Threshold share, Threshold peers) implements Gate {
        @Override
        public List<Threshold> thresholds() {
            return List.of(share, peers);
        }
    }

    /** A gate on what the pack itself asks or on what happened on its way; it reads no lens. */
    sealed interface Asked extends Gate {}

    /** The answer to a question of the pack compares with {@code bound}. */
    record Answer(
            String id,
            Bilingual name,
            String item,
            Reading read,
            Condition.Comparison comparison,
            Threshold bound)
            implements Asked {
        /** Which of the answers is compared. */
        public enum Reading {
            /** The newest. */
            LATEST,
            /** Every year that is asked for. */
            EACH_YEAR,
            /** The mean of the years that are asked for. */
            MEAN
        }

        @Override
        public List<Threshold> thresholds() {
            return List.of(bound);
        }
    }

    /**
     * The points table gives at least {@code minimum}.
     *
     * @param items ids of scored items that the gate is about; empty or null for all
     */
    record Points(String id, Bilingual name, Scope scope, Threshold minimum, @Nullable List<String> items)
            implements Asked, AtLeast {
        /** What is held against the minimum. */
        public enum Scope {
            /** Per cent of all points. */
            TOTAL,
            /** Per cent of the points of each dimension. */
            EVERY_DIMENSION,
            /** Per cent of the scored items with a minimum that reach it. */
            MINIMUMS
        }

        public Points {
            items = items == null ? List.of() : List.copyOf(items);
        }

        public boolean about(String scored) {
            return items == null || items.isEmpty() || items.contains(scored);
        }
    }

    /**
     * At least {@code minimum} per cent of the pack's questions, or of the points, are so.
     *
     * @param items ids of the questions that the gate is about; empty or null for all
     */
    record AnswerShare(String id, Bilingual name, Share share, Threshold minimum, @Nullable List<String> items)
            implements Asked, AtLeast {
        /** What is counted. */
        public enum Share {
            /** Questions with an answer. */
            ANSWERED,
            /** Answers with evidence. */
            DOCUMENTED,
            /** Points that rest on verified answers. */
            VERIFIED
        }

        public AnswerShare {
            items = items == null ? List.of() : List.copyOf(items);
        }

        public boolean about(String item) {
            return items == null || items.isEmpty() || items.contains(item);
        }
    }

    /**
     * At least {@code minimum} events of the kinds by the end of the assessment year; with months, two of them so far
     * apart.
     *
     * @param tier the tier that the event has to be about; null if any will do
     * @param monthsLeast null if the distance does not matter
     * @param monthsMost null if it has no upper limit
     */
    record Events(
            String id,
            Bilingual name,
            List<EventKind> kinds,
            @Nullable String tier,
            Threshold minimum,
            @Nullable Threshold monthsLeast,
            @Nullable Threshold monthsMost)
            implements Asked {
        public Events {
            kinds = List.copyOf(kinds);
        }

        @Override
        public List<Threshold> thresholds() {
            return Stream.of(minimum, monthsLeast, monthsMost)
                    .flatMap(one -> Optional.ofNullable(one).stream())
                    .toList();
        }
    }
}
