package qunheng.project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qunheng.exchange.Catalogue;
import qunheng.model.Actors;
import qunheng.model.AssessorRole;
import qunheng.model.Basis;
import qunheng.model.Choices;
import qunheng.model.Evidence;
import qunheng.model.EvidenceFile;
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

/**
 * Makes the small database that is checked in for a released schema: run once a release, with the folder to make it in.
 */
final class ReleasedStore {
    private ReleasedStore() {}

    public static void main(String[] arguments) {
        var key = new ObservationKey(new IndicatorId("IS-SCL-01"), 2023, Basis.REPORTED);
        var proof = new Evidence(
                "统计公报", "", "", "", "2027-06-30", new EvidenceFile("0123456789abcdef".repeat(4), "公报.pdf", 12_345));
        var profile = new Profile(
                new ProfileId("p"),
                new Identity("集群", "Cluster", "", false),
                new Place(List.of("510000"), "成都", "", false),
                Industries.UNKNOWN,
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                new TreeMap<>(Map.of(key, new Observation(key, 6585, "", "", proof))),
                Map.of(),
                List.of(new Review("甲", 2024, "2024-12-01", "", AssessorRole.EXTERNAL, "2024-1")));
        var project = new Project(
                new ProjectId("released"),
                "发布的结构三",
                "Released schema 3",
                "",
                2024,
                Weights.EQUAL.with("six-features", "L2-1", 2),
                List.of(profile),
                Choices.NONE.with("method", "一\nb"));
        try (var workspace = Workspace.open(
                Path.of(arguments[0]),
                () -> Instant.parse("2026-01-01T00:00:00Z"),
                "tester",
                () -> "id",
                Catalogue.ANY)) {
            workspace.insert(project);
        }
    }
}
