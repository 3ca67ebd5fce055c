package qunheng.tiering.rounds;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.Tier;
import qunheng.knowledge.Validity;

/**
 * Where a cluster stands in the life cycle of a pack on a day: draft → self-assessed → externally assessed → approved →
 * valid → expired, as long as it can be renewed → lapsed.
 *
 * <p>A tier holds from the day of the outside assessment that its approval rests on, for the first term of {@link
 * Validity}; an assessment before the end of the renewal window lets it run on from the previous end for the renewed
 * term, a later one begins anew. The last day counts. An approval that no outside assessment stands before is {@link
 * #unfounded}: it grants nothing.
 *
 * @param stage the stage of the tier last approved, else of the round under way
 * @param tier the tier last approved; null when there is none
 * @param from first day of its present term
 * @param until last day; null when the pack lays down no term
 * @param renewableUntil last day of the renewal window
 * @param underWay what has happened since the last approval
 */
public record Standing(
        Stage stage,
        @Nullable String tier,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate renewableUntil,
        Stage underWay,
        boolean unfounded) {
    /** A stage of the life cycle. */
    public enum Stage {
        DRAFT,
        SELF_ASSESSED,
        EXTERNALLY_ASSESSED,
        /** Approved, and the pack lays down no term. */
        APPROVED,
        VALID,
        /** Over, but still to be renewed. */
        EXPIRED,
        LAPSED
    }

    /** @param events in any order; those after {@code today} are left aside */
    public static Standing of(RulePack pack, List<RoundEvent> events, LocalDate today) {
        var course = new Course(pack);
        events.stream()
                .filter(event -> !event.date().isAfter(today))
                .sorted(Comparator.comparing(RoundEvent::date).thenComparing(RoundEvent::kind))
                .forEach(course::take);
        return course.on(today);
    }

    private static final class Course {
        private final RulePack pack;
        private @Nullable String tier;
        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private @Nullable LocalDate renewable;
        private Stage underWay = Stage.DRAFT;
        private @Nullable LocalDate assessed;
        private boolean unfounded;

        Course(RulePack pack) {
            this.pack = pack;
        }

        void take(RoundEvent event) {
            switch (event.kind()) {
                case SELF_ASSESSED ->
                    underWay = underWay == Stage.DRAFT ? Stage.SELF_ASSESSED : underWay;
                case BENCHMARKED, ASSESSED -> {
                    underWay = Stage.EXTERNALLY_ASSESSED;
                    assessed = event.date();
                }
                case APPROVED -> approve(event);
            }
        }

        private void approve(RoundEvent event) {
            var day = assessed;
            var granted = event.tier();
            if (day == null || granted == null) {
                unfounded = true;
                return;
            }
            var validity = pack.tiers().stream()
                    .filter(one -> one.id().equals(granted))
                    .findFirst()
                    .map(Tier::validity)
                    .orElse(null);
            var end = until;
            var window = renewable;
            var renewal = granted.equals(tier) && end != null && window != null && !day.isAfter(window);
            tier = granted;
            from = renewal ? end : day;
            if (validity == null) {
                until = null;
                renewable = null;
            } else {
                var months = (long) (renewal ? validity.renewed() : validity.first()).value();
                until = from == null ? null : from.plusMonths(months);
                renewable = until == null ? null : until.plusMonths((long) validity.renewal().value());
            }
            underWay = Stage.DRAFT;
            assessed = null;
            unfounded = false;
        }

        Standing on(LocalDate today) {
            var end = until;
            var window = renewable;
            Stage stage;
            if (tier == null) {
                stage = underWay;
            } else if (end == null) {
                stage = Stage.APPROVED;
            } else if (!today.isAfter(end)) {
                stage = Stage.VALID;
            } else {
                stage = window != null && !today.isAfter(window) ? Stage.EXPIRED : Stage.LAPSED;
            }
            return new Standing(stage, tier, from, end, window, underWay, unfounded);
        }
    }
}
