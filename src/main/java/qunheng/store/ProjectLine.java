package qunheng.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qunheng.model.ProjectId;

/**
 * One line of the list of projects.
 *
 * @param profiles how many clusters it holds
 * @param fictional whether one of them is a teaching case
 * @param changedAt the last edit, undo or redo
 * @param trashedAt when it was put into the trash; null while it is in use
 */
public record ProjectLine(
        ProjectId id,
        String nameZh,
        String nameEn,
        int assessmentYear,
        int profiles,
        boolean fictional,
        Instant changedAt,
        @Nullable Instant trashedAt) {}
