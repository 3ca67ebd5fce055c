package qunheng.ui.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
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
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Session;

/** Invented profiles for tests of the screen. */
final class Cases {
    static final Knowledge KNOWLEDGE = Knowledge.load();
    static final ProfileId ID = new ProfileId("p1");
    static final int YEAR = 2025;

    private Cases() {}

    static Session session(Language language, Project project) {
        return MemoryProject.session(language, project);
    }

    static Project project(Profile... profiles) {
        return new Project(new ProjectId("t"), "测试", "Test", "", YEAR, Weights.EQUAL, List.of(profiles));
    }

    static Profile profile(Observation... observations) {
        return profile(null, List.of(observations));
    }

    static Profile profile(@Nullable ClusterType type, Collection<Observation> observations) {
        var values = new TreeMap<ObservationKey, Observation>();
        observations.forEach(o -> values.put(o.key(), o));
        return new Profile(
                ID,
                new Identity("测试集群", "Test cluster", "", true),
                Place.UNKNOWN,
                new Industries("", null, java.util.Set.of(), Map.of(), type),
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                values,
                Map.of(),
                List.of());
    }

    /** Every indicator has a value that scores what the function gives for its position in the catalogue. */
    static List<Observation> complete(int year, DoubleUnaryOperator scoreAt) {
        var indicators = KNOWLEDGE.indicators();
        return java.util.stream.IntStream.range(0, indicators.size())
                .mapToObj(i ->
                        reported(indicators.get(i), year, valueThatScores(indicators.get(i), scoreAt.applyAsDouble(i))))
                .toList();
    }

    static Observation reported(Indicator indicator, int year, double value) {
        return new Observation(
                new ObservationKey(indicator.id(), year, Basis.REPORTED),
                value,
                "园区统计月报",
                "",
                new Evidence("2025 年统计公报", "第 3 页", "2025-03-01", "张三"));
    }

    static Observation reported(String indicator, int year, double value) {
        return reported(KNOWLEDGE.indicator(new IndicatorId(indicator)), year, value);
    }

    static double valueThatScores(Indicator indicator, double score) {
        var fraction = score / 100;
        if (indicator.scale() == Scale.LOG) {
            var low = Math.log(indicator.score0());
            return Math.exp(low + fraction * (Math.log(indicator.score100()) - low));
        }
        return indicator.score0() + fraction * (indicator.score100() - indicator.score0());
    }
}
