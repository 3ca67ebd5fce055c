package qunheng.project;

import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.Project;

/**
 * Which file of boundaries a project's map is drawn on, and the number under which it was approved. The file itself
 * stays where it is.
 *
 * @param file path; empty if none was chosen
 * @param approval as the user wrote it (审图号); empty if not given
 */
public record BoundaryChoice(String file, String approval) {
    private static final String FILE = "boundary-map/file";
    private static final String APPROVAL = "boundary-map/approval";

    public static BoundaryChoice of(Project project) {
        return new BoundaryChoice(
                project.choices().get(FILE).orElse(""), project.choices().get(APPROVAL).orElse(""));
    }

    public static Change file(Project project, String file) {
        return changed(project, FILE, file);
    }

    public static Change approval(Project project, String approval) {
        return changed(project, APPROVAL, approval.strip());
    }

    private static Change changed(Project project, String key, String text) {
        @Nullable String next = text.isEmpty() ? null : text;
        return new Change.ChoiceChanged(null, key, project.choices().byKey().get(key), next);
    }
}
