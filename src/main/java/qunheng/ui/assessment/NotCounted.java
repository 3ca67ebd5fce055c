package qunheng.ui.assessment;

import java.util.List;
import qunheng.knowledge.Lens;
import qunheng.model.IndicatorId;

/**
 * An indicator of a lens that is not part of its score.
 *
 * @param kind why not
 * @param reason in words
 * @param where the sub-criteria of the lens that would use it
 * @param stake how many points of the lens hang on it at most; 0 when it does not apply
 */
public record NotCounted(
        Kind kind,
        IndicatorId id,
        String name,
        String group,
        String reason,
        String where,
        double stake,
        String stakeText,
        boolean quick) {

    /** Missing can be filled; not applicable leaves the denominator; an old value counts and is marked. */
    public enum Kind {
        MISSING,
        NOT_APPLICABLE,
        OLD
    }

    /** What is missing, most points at stake first; then what does not apply and what is old, in catalogue order. */
    static List<NotCounted> of(Reading reading, Lens lens) {
        var stakes = Stakes.of(reading, lens);
        var values = reading.assessment().values();
        return lens.indicators().stream()
                .filter(id -> !reading.applicable(id) || !reading.filled(id) || values.stale(reading.index(id)))
                .map(id -> of(reading, lens, id, stakes.getOrDefault(id, 0.0)))
                .sorted((a, b) -> a.kind() != b.kind()
                        ? a.kind().compareTo(b.kind())
                        : a.kind() == Kind.MISSING && a.stake() != b.stake()
                                ? Double.compare(b.stake(), a.stake())
                                : Integer.compare(reading.index(a.id()), reading.index(b.id())))
                .toList();
    }

    private static NotCounted of(Reading reading, Lens lens, IndicatorId id, double stake) {
        var indicator = reading.knowledge().indicator(id);
        var kind = !reading.applicable(id) ? Kind.NOT_APPLICABLE : reading.filled(id) ? Kind.OLD : Kind.MISSING;
        var atStake = kind == Kind.MISSING ? stake : 0;
        return new NotCounted(
                kind,
                id,
                reading.in(indicator.name()),
                reading.in(indicator.group().name()),
                switch (kind) {
                    case MISSING -> reading.in(indicator.source());
                    case NOT_APPLICABLE -> reason(reading, id);
                    case OLD -> reading.text(
                            "assessment.notCounted.old",
                            reading.numbers().year(reading.assessment().values().yearOf(reading.index(id))),
                            reading.numbers().year(reading.assessment().year()));
                },
                where(reading, lens, id),
                atStake,
                atStake > 0 ? reading.numbers().score(atStake) : "",
                indicator.quick());
    }

    /** Why an indicator does not apply: the user's own word goes before the rule of the cluster type. */
    static String reason(Reading reading, IndicatorId id) {
        if (reading.profile().applicability().containsKey(id)) {
            return reading.text("assessment.notCounted.ownWord");
        }
        var rule = reading.knowledge().notApplicable(reading.profile().industries()).get(id);
        return rule == null ? reading.text("assessment.state.notApplicable") : reading.in(rule);
    }

    private static String where(Reading reading, Lens lens, IndicatorId id) {
        return reading.list(
                lens.criteria().stream()
                        .flatMap(c -> c.subCriteria().stream())
                        .filter(s -> s.indicators().contains(id))
                        .map(s -> reading.in(s.name()))
                        .toList());
    }
}
