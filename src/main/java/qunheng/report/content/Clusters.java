package qunheng.report.content;

import java.util.List;
import qunheng.model.Profile;
import qunheng.model.Project;

/** The clusters that a report on several is about, in the project's order. */
record Clusters(Material material, List<Profile> profiles) {
    Clusters {
        profiles = List.copyOf(profiles);
    }

    /** The project as if it had no other clusters. */
    Project alone() {
        var whole = material.project();
        return new Project(
                whole.id(),
                whole.nameZh(),
                whole.nameEn(),
                whole.note(),
                whole.assessmentYear(),
                whole.weights(),
                profiles,
                whole.choices());
    }
}
