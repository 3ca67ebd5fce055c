package qunheng.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qunheng.knowledge.Knowledge;
import qunheng.model.Actors;
import qunheng.model.Basis;
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
import qunheng.scoring.LensEngine;

/** Projects for tests of findings and labels, from a line of {@code indicator=value} pairs. */
final class Cases {
    static final Knowledge KNOWLEDGE = Knowledge.load();
    static final int YEAR = 2025;

    private Cases() {}

    static Map<String, Double> values(String line) {
        var values = new LinkedHashMap<String, Double>();
        for (var pair : line.strip().split("\\s+")) {
            if (!pair.isEmpty()) {
                values.put(pair.substring(0, pair.indexOf('=')), Double.valueOf(pair.substring(pair.indexOf('=') + 1)));
            }
        }
        return values;
    }

    static Profile profile(String id, String province, Industries industries, Map<String, Double> values) {
        var observations = new TreeMap<ObservationKey, Observation>();
        values.forEach((indicator, value) -> {
            var key = new ObservationKey(new IndicatorId(indicator), YEAR, Basis.REPORTED);
            observations.put(key, Observation.of(key, value));
        });
        var place = province.isEmpty() ? Place.UNKNOWN : new Place(List.of(province), "", "", false);
        var bare = Profile.empty(new ProfileId(id), new Identity("测试集群", "Test cluster", "", true));
        return rebuilt(bare, place, industries, observations);
    }

    private static Profile rebuilt(
            Profile bare, Place place, Industries industries, TreeMap<ObservationKey, Observation> observations) {
        return new Profile(
                bare.id(),
                bare.identity(),
                place,
                industries,
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                observations,
                Map.of(),
                List.of());
    }

    static Project project(List<Profile> profiles) {
        return new Project(new ProjectId("t"), "测试", "Test", "", YEAR, Weights.EQUAL, profiles);
    }

    static Project project(Map<String, Double> values) {
        return project(List.of(profile("p1", "", Industries.UNKNOWN, values)));
    }

    static Finding finding(Project project, String diagnosis, Cutoffs cutoffs) {
        var assessment =
                LensEngine.assess(KNOWLEDGE, project, project.profiles().getFirst().id(), project.assessmentYear());
        return Diagnosing.findings(KNOWLEDGE, project, assessment, cutoffs).stream()
                .filter(finding -> finding.diagnosis().id().equals(diagnosis))
                .findFirst()
                .orElseThrow();
    }

    static Finding finding(String diagnosis, String line) {
        return finding(diagnosis, line, Cutoffs.STANDARD);
    }

    /**
     * For a portfolio the line starts with provinces, each with how many profiles lie in it: {@code 330000*6
     * 510000*2:}.
     */
    static Finding finding(String diagnosis, String line, Cutoffs cutoffs) {
        if (!line.contains(":")) {
            return finding(project(values(line)), diagnosis, cutoffs);
        }
        var values = values(line.substring(line.indexOf(':') + 1));
        var profiles = new ArrayList<Profile>();
        for (var group : line.substring(0, line.indexOf(':')).strip().split("\\s+")) {
            var parts = group.split("\\*", -1);
            for (var i = 0; i < Integer.parseInt(parts[1]); i++) {
                profiles.add(profile("p" + profiles.size(), parts[0], Industries.UNKNOWN, values));
            }
        }
        return finding(project(profiles), diagnosis, cutoffs);
    }
}
