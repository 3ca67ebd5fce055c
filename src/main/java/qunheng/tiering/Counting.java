package qunheng.tiering;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qunheng.knowledge.RulePack;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.tiering.answers.PackAnswers;

/** Takes out of a profile what a pack does not count, and says what that was. */
public final class Counting {
    private Counting() {}

    /** The profile with the observations that count. */
    public static Profile of(RulePack pack, Profile profile) {
        if (pack.counted() == null) {
            return profile;
        }
        var kept = new TreeMap<ObservationKey, Observation>();
        profile.observations().forEach((key, observation) -> {
            if (counts(pack, observation)) {
                kept.put(key, observation);
            }
        });
        return kept.size() == profile.observations().size()
                ? profile
                : new Profile(
                        profile.id(),
                        profile.identity(),
                        profile.place(),
                        profile.industries(),
                        profile.actors(),
                        profile.body(),
                        kept,
                        profile.applicability(),
                        profile.reviews(),
                        profile.choices());
    }

    static LeftOut leftOut(RulePack pack, Profile profile, int year) {
        var items = new PackAnswers(pack, profile, year).leftOut();
        if (pack.counted() == null) {
            return new LeftOut(List.of(), items);
        }
        var counted = new TreeMap<IndicatorId, Boolean>();
        profile.observations().forEach((key, observation) -> {
            if (key.year() <= year) {
                counted.merge(key.indicator(), counts(pack, observation), Boolean::logicalOr);
            }
        });
        var indicators = counted.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .filter(id -> reads(pack, id))
                .toList();
        return new LeftOut(indicators, items);
    }

    /** A pack that asks its own questions reads only the indicators that may stand in for an answer. */
    private static boolean reads(RulePack pack, IndicatorId id) {
        return pack.lens() != null
                || pack.items().stream().anyMatch(item -> id.equals(item.indicator()));
    }

    private static boolean counts(RulePack pack, Observation observation) {
        return pack.counts(observation.key().basis(), observation.evidence().present());
    }
}
