package qunheng.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qunheng.model.ProjectId;
import qunheng.store.ProjectLine;

/**
 * One line of the list of projects.
 *
 * @param profiles how many clusters it holds
 * @param fictional whether one of them is a teaching case
 * @param changedAt the last edit, undo or redo
 * @param trashedAt when it was put into the trash; null while it is in use
 */
public record ProjectSummary(
        ProjectId id,
        String nameZh,
        String nameEn,
        int assessmentYear,
        int profiles,
        boolean fictional,
        Instant changedAt,
        @Nullable Instant trashedAt) {
    static ProjectSummary of(ProjectLine line) {
        return new ProjectSummary(
                line.id(),
                line.nameZh(),
                line.nameEn(),
                line.assessmentYear(),
                line.profiles(),
                line.fictional(),
                line.changedAt(),
                line.trashedAt());
    }
}
