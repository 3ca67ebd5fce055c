package qunheng.scoring.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Scale;
import qunheng.model.Actors;
import qunheng.model.Basis;
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
import qunheng.model.Weights;

/** Invented projects of several clusters for tests of methods. */
public final class Clusters {
    public static final Knowledge KNOWLEDGE = Knowledge.load();

    private Clusters() {}

    public static Project project(List<Profile> profiles) {
        return new Project(new ProjectId("t"), "测试", "Test", "", 2025, Weights.EQUAL, profiles);
    }

    /** Clusters whose values score at random between 3 and 97, some of them missing and some not applicable. */
    public static Project random(long seed, int clusters, double missing, double notApplicable) {
        var random = new Random(seed);
        var profiles = new ArrayList<Profile>();
        for (int c = 0; c < clusters; c++) {
            var applicability = new TreeMap<IndicatorId, Boolean>();
            var values = new TreeMap<IndicatorId, Double>();
            for (var indicator : KNOWLEDGE.indicators()) {
                if (random.nextDouble() < notApplicable) {
                    applicability.put(indicator.id(), false);
                }
                if (random.nextDouble() >= missing) {
                    values.put(indicator.id(), valueThatScores(indicator, 3 + 94 * random.nextDouble()));
                }
            }
            profiles.add(profile("c" + c, values, applicability));
        }
        return project(profiles);
    }

    /** A complete cluster: every indicator scores what the function gives for its place in the catalogue. */
    public static Profile complete(String id, DoubleUnaryOperator scoreAt) {
        var values = new TreeMap<IndicatorId, Double>();
        var indicators = KNOWLEDGE.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            values.put(indicators.get(i).id(), valueThatScores(indicators.get(i), scoreAt.applyAsDouble(i)));
        }
        return profile(id, values, Map.of());
    }

    public static Profile profile(String id, Map<IndicatorId, Double> values, Map<IndicatorId, Boolean> applicability) {
        var observations = new TreeMap<ObservationKey, Observation>();
        values.forEach((indicator, value) -> {
            var key = new ObservationKey(indicator, 2025, Basis.REPORTED);
            observations.put(key, new Observation(key, value, "年报", "", new Evidence("", "", "", "")));
        });
        return new Profile(
                new ProfileId(id),
                new Identity("集群" + id, "Cluster " + id, "", true),
                Place.UNKNOWN,
                new Industries("", null, java.util.Set.of(), Map.of(), null),
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                observations,
                applicability,
                List.of());
    }

    public static double valueThatScores(Indicator indicator, double score) {
        var fraction = score / 100;
        if (indicator.scale() == Scale.LOG) {
            var low = Math.log(indicator.score0());
            return Math.exp(low + fraction * (Math.log(indicator.score100()) - low));
        }
        return indicator.score0() + fraction * (indicator.score100() - indicator.score0());
    }
}
