package qunheng.ui.common;

import java.util.Arrays;
import qunheng.model.Identity;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;

/** Small projects for tests. */
public final class Samples {
    private Samples() {}

    /** A project with empty profiles of the given ids. */
    public static Project project(String... profiles) {
        return new Project(
                new ProjectId("project-1"),
                "测试项目",
                "Test project",
                "",
                2025,
                Weights.EQUAL,
                Arrays.stream(profiles).map(Samples::profile).toList());
    }

    public static Profile profile(String id) {
        return Profile.empty(new ProfileId(id), new Identity("集群" + id, "Cluster " + id, "", false));
    }
}
