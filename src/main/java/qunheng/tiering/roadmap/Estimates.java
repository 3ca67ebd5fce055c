package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.Evidence;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;

/**
 * Supposed values as estimated observations of a profile. What is reported or verified stays and goes on counting,
 * since an estimate never goes before it; only an estimate of the same indicator and year is replaced.
 *
 * @param change all of them as one step; nothing in it where every value stands there already
 * @param written number of estimates that are new or other than before
 * @param outranked how many of them stand behind a reported or verified value of the same year, and so do not count
 * @param replaced how many of them take the place of an earlier estimate
 * @param latest the latest year that is written to
 */
public record Estimates(Change.ChangeSet change, int written, int outranked, int replaced, int latest) {

    /**
     * Documents and signatures that are supposed are not written: they cannot be estimated.
     *
     * @param note says where the values come from
     */
    public static Estimates of(List<WhatIf> steps, Profile profile, String note) {
        var values = new TreeMap<ObservationKey, Double>();
        for (var step : steps) {
            step.values()
                    .forEach((indicator, value) ->
                            values.put(new ObservationKey(indicator, step.year(), Basis.ESTIMATED), value));
        }
        var changes = new ArrayList<Change>();
        var outranked = 0;
        var replaced = 0;
        var latest = 0;
        for (var entry : values.entrySet()) {
            var key = entry.getKey();
            var before = profile.observations().get(key);
            var after = new Observation(key, entry.getValue(), "", note, Evidence.NONE);
            if (Objects.equals(before, after)) {
                continue;
            }
            changes.add(new Change.ObservationChanged(profile.id(), key, before, after));
            replaced += before == null ? 0 : 1;
            latest = Math.max(latest, key.year());
            var better = List.of(Basis.VERIFIED, Basis.REPORTED).stream()
                    .map(basis -> new ObservationKey(key.indicator(), key.year(), basis))
                    .anyMatch(profile.observations()::containsKey);
            outranked += better ? 1 : 0;
        }
        return new Estimates(new Change.ChangeSet(changes), changes.size(), outranked, replaced, latest);
    }
}
