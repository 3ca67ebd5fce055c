package qunheng.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Scale;
import qunheng.model.Actors;
import qunheng.model.Basis;
import qunheng.model.ClusterType;
import qunheng.model.Evidence;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Industries;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Review;
import qunheng.model.Weights;

/** Puts profiles for tests together, a value at a time or to a wished score. */
public final class ProfileFixture {
    public static final Knowledge KNOWLEDGE = Knowledge.load();
    public static final ProfileId ID = new ProfileId("p1");

    private final TreeMap<ObservationKey, Observation> observations = new TreeMap<>();
    private final Map<IndicatorId, Boolean> applicability = new LinkedHashMap<>();
    private final List<Review> reviews = new ArrayList<>();
    private Industries industries = Industries.UNKNOWN;
    private boolean evidence;

    /** Values put from here on carry evidence, or do not. */
    public ProfileFixture evidence(boolean present) {
        evidence = present;
        return this;
    }

    public ProfileFixture put(String indicator, int year, double value) {
        return put(indicator, year, Basis.REPORTED, value);
    }

    public ProfileFixture put(String indicator, int year, Basis basis, double value) {
        var key = new ObservationKey(new IndicatorId(indicator), year, basis);
        var proof = evidence ? new Evidence("annual report", "p. 1", "2024", "") : Evidence.NONE;
        observations.put(key, new Observation(key, value, "", "", proof));
        return this;
    }

    public ProfileFixture remove(String indicator) {
        observations.keySet().removeIf(key -> key.indicator().value().equals(indicator));
        return this;
    }

    /** Gives every indicator of the catalogue the value that earns {@code score}. */
    public ProfileFixture all(int year, double score) {
        KNOWLEDGE.indicators().forEach(indicator -> put(indicator.id().value(), year, worth(indicator, score)));
        return this;
    }

    /** Gives one indicator the value that earns {@code score}. */
    public ProfileFixture worth(String indicator, int year, double score) {
        return put(indicator, year, worth(KNOWLEDGE.indicator(new IndicatorId(indicator)), score));
    }

    /** Rounds what only comes in whole numbers, so that files and screens take the values. */
    public ProfileFixture rounded() {
        observations.replaceAll((key, observation) -> KNOWLEDGE.indicator(key.indicator()).integral()
                ? observation.withValue(Math.rint(observation.value()))
                : observation);
        return this;
    }

    public ProfileFixture type(ClusterType type) {
        industries = new Industries("", null, Set.of(), Map.of(), type);
        return this;
    }

    public ProfileFixture applies(String indicator, boolean applies) {
        applicability.put(new IndicatorId(indicator), applies);
        return this;
    }

    public ProfileFixture signed(int year, String... reviewers) {
        for (var reviewer : reviewers) {
            reviews.add(new Review(reviewer, year, year + "-12-01", ""));
        }
        return this;
    }

    public Profile profile() {
        return new Profile(
                ID,
                new Identity("测试集群", "Test cluster", "", true),
                Place.UNKNOWN,
                industries,
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                observations,
                applicability,
                reviews);
    }

    public Project project(int year) {
        return project(year, Weights.EQUAL);
    }

    public Project project(int year, Weights weights) {
        return new Project(new ProjectId("t"), "测试", "Test", "", year, weights, List.of(profile()));
    }

    public ProfileValues values(int year) {
        return ProfileValues.of(KNOWLEDGE, profile(), year);
    }

    /** The value that scores {@code score} of 100, by the inverse of the goalpost formula. */
    public static double worth(Indicator indicator, double score) {
        var t = score / 100;
        if (indicator.scale() == Scale.LOG) {
            var from = Math.log(indicator.score0());
            return Math.exp(from + t * (Math.log(indicator.score100()) - from));
        }
        return indicator.score0() + t * (indicator.score100() - indicator.score0());
    }
}
