package qunheng.project;

import qunheng.exchange.ProjectFile;
import qunheng.model.Project;

/** What a report keeps of the data that it was made from, so that it can be told later whether they are the same. */
public final class DataDigest {
    private DataDigest() {}

    /** SHA-256 of the project as its file would be written. */
    public static String of(Project project) {
        return ProjectFile.digest(project);
    }
}
