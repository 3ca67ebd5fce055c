package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qunheng.model.AssessorRole;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.Evidence;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.Review;

/**
 * Values that are supposed, not observed, as of a year. Applied to a project in memory it gives the project as it would
 * be; the project itself stays as it is, and nothing of this is stored.
 *
 * @param year the assessment year of the supposed project
 * @param values by indicator, in its own unit
 * @param documented indicators whose value is supposed to carry evidence
 * @param signatures roles of reviewers who are supposed to sign the year, besides those who have
 * @param verified the values are supposed to be checked by somebody; otherwise they are as far checked as those before
 */
public record WhatIf(
        int year,
        SortedMap<IndicatorId, Double> values,
        SortedSet<IndicatorId> documented,
        List<AssessorRole> signatures,
        boolean verified) {
    private static final Evidence SUPPOSED = new Evidence("what-if", "", "", "");

    public WhatIf {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        documented = Collections.unmodifiableSortedSet(new TreeSet<>(documented));
        signatures = List.copyOf(signatures);
    }

    /** Nothing is supposed. */
    public static WhatIf none(int year) {
        return new WhatIf(year, new TreeMap<>(), new TreeSet<>(), List.of(), false);
    }

    public boolean empty() {
        return values.isEmpty() && documented.isEmpty() && signatures.isEmpty();
    }

    /** The same with one more value, or without it. */
    public WhatIf with(IndicatorId indicator, @Nullable Double value) {
        var changed = new TreeMap<>(values);
        if (value == null) {
            changed.remove(indicator);
        } else {
            changed.put(indicator, value);
        }
        return new WhatIf(year, changed, documented, signatures, verified);
    }

    public WhatIf documenting(Set<IndicatorId> indicators) {
        var changed = new TreeSet<>(documented);
        changed.addAll(indicators);
        return new WhatIf(year, values, changed, signatures, verified);
    }

    /** One after the other, each on the result of the one before. */
    public static Project apply(List<WhatIf> steps, Project project, ProfileId id) {
        var changed = project;
        for (var step : steps) {
            changed = step.apply(changed, id);
        }
        return changed;
    }

    /**
     * The project as it would be. A supposed value takes the place of every observation of its indicator in the year
     * and keeps the evidence of the value that counted before unless it is supposed to be documented; observations
     * later than the present assessment year are left out when the supposed year is later, because they were not part
     * of the assessment.
     *
     * @throws IllegalArgumentException if the project has no such profile
     */
    public Project apply(Project project, ProfileId id) {
        var profile = project.profile(id)
                .orElseThrow(() -> new IllegalArgumentException("no profile " + id.value()));
        var changes = new ArrayList<Change>();
        if (year > project.assessmentYear()) {
            profile.observations().values().stream()
                    .filter(observation -> observation.key().year() > project.assessmentYear())
                    .forEach(later -> changes.add(new Change.ObservationChanged(id, later.key(), later, null)));
        }
        values.forEach((indicator, value) -> suppose(profile, project, indicator, value, changes));
        documented.stream()
                .filter(indicator -> !values.containsKey(indicator))
                .forEach(indicator -> document(profile, project, indicator, changes));
        sign(profile, changes);
        if (year != project.assessmentYear()) {
            var now = Change.Description.of(project);
            changes.add(new Change.ProjectDescribed(
                    now, new Change.Description(now.nameZh(), now.nameEn(), now.note(), year)));
        }
        return new Change.ChangeSet(changes).apply(project);
    }

    private void suppose(
            Profile profile, Project project, IndicatorId indicator, double value, List<Change> changes) {
        var latest = profile.latest(indicator, Math.min(year, project.assessmentYear())).orElse(null);
        var evidence = documented.contains(indicator)
                ? SUPPOSED
                : latest == null ? Evidence.NONE : latest.evidence();
        var basis = verified ? Basis.VERIFIED : latest == null ? Basis.ESTIMATED : latest.key().basis();
        var key = new ObservationKey(indicator, year, basis);
        for (var other : Basis.values()) {
            var there = year > project.assessmentYear()
                    ? null
                    : profile.observations().get(new ObservationKey(indicator, year, other));
            if (other == basis) {
                var after = there == null ? Observation.of(key, value) : there.withValue(value);
                changes.add(new Change.ObservationChanged(id(profile), key, there, with(after, evidence)));
            } else if (there != null) {
                changes.add(new Change.ObservationChanged(id(profile), there.key(), there, null));
            }
        }
    }

    private void document(Profile profile, Project project, IndicatorId indicator, List<Change> changes) {
        profile.latest(indicator, Math.min(year, project.assessmentYear()))
                .filter(latest -> !latest.evidence().present())
                .ifPresent(latest -> changes.add(new Change.ObservationChanged(
                        id(profile), latest.key(), latest, with(latest, SUPPOSED))));
    }

    private static Observation with(Observation observation, Evidence evidence) {
        return new Observation(
                observation.key(), observation.value(), observation.source(), observation.note(), evidence);
    }

    private void sign(Profile profile, List<Change> changes) {
        var before = profile.reviews();
        var after = new ArrayList<>(before);
        for (var role : signatures) {
            after.add(new Review("what-if " + after.size(), year, year + "-12-31", "", role, ""));
        }
        if (after.size() > before.size()) {
            changes.add(new Change.ReviewsChanged(id(profile), before, after));
        }
    }

    private static ProfileId id(Profile profile) {
        return profile.id();
    }
}
