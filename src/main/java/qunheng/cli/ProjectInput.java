package qunheng.cli;

import java.nio.file.Path;
import java.util.Locale;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ObservationCsv;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.Project;

/** The files that a command reads a project from or writes it to; the ending says which kind. */
record ProjectInput(Knowledge knowledge) {

    Project read(Path file) {
        if (ends(file, ObservationCsv.EXTENSION)) {
            return ObservationCsv.read(file, Catalogue.of(knowledge));
        }
        return ProjectFile.read(file, Catalogue.of(knowledge));
    }

    void write(Path file, Project project, Language language) {
        if (ends(file, ObservationCsv.EXTENSION)) {
            ObservationCsv.write(file, project, knowledge, language);
        } else if (ends(file, ProjectFile.EXTENSION)) {
            ProjectFile.write(file, project, Version.NAME);
        } else {
            throw new CommandRefused("cli.output.kind", String.valueOf(file.getFileName()));
        }
    }

    private static boolean ends(Path file, String extension) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
