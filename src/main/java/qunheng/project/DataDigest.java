package qunheng.project;

import qunheng.exchange.ProjectFile;
import qunheng.model.Project;

/** What a report keeps of the data that it was made from, so that it can be told later whether they are the same. */
public final class DataDigest {
    /** How the last report was to look: no result depends on it, and asking for another report changes it. */
    private static final String REPORT = "report";

    private DataDigest() {}

    /** SHA-256 of the project as its file would be written, but for what it remembers of reports. */
    public static String of(Project project) {
        return ProjectFile.digest(new Project(
                project.id(),
                project.nameZh(),
                project.nameEn(),
                project.note(),
                project.assessmentYear(),
                project.weights(),
                project.profiles(),
                project.choices().with(REPORT, null)));
    }
}
