package qunheng.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.model.Project;

/** The project files that come with the program. */
public final class SampleProjects {
    private static final String FOLDER = "/qunheng/samples";

    private SampleProjects() {}

    /** All of them, by file name. */
    public static List<Project> read() {
        var url = SampleProjects.class.getResource(FOLDER);
        if (url == null) {
            return List.of();
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                try (var files = FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                    return below(files.getPath(FOLDER));
                }
            }
            return below(Path.of(url.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException("sample projects", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url.toString(), e);
        }
    }

    private static List<Project> below(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ProjectFile.EXTENSION))
                    .sorted()
                    .map(file -> ProjectFile.read(file, Catalogue.ANY))
                    .toList();
        }
    }
}
