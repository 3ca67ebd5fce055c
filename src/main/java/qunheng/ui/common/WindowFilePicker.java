package qunheng.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own file dialog; it opens where the last one ended. */
public final class WindowFilePicker implements FilePicker {
    private final Supplier<Window> owner;
    private @Nullable File folder;

    public WindowFilePicker(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, String kind, String... patterns) {
        return chosen(chooser(title, kind, patterns).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openMany(String title, String kind, String... patterns) {
        var files = chooser(title, kind, patterns).showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().flatMap(file -> chosen(file).stream()).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        var found = chooser.showDialog(owner.get());
        if (found == null) {
            return Optional.empty();
        }
        folder = found;
        return Optional.of(found.toPath());
    }

    @Override
    public Optional<Path> save(String title, String proposedName, String kind, String... patterns) {
        var chooser = chooser(title, kind, patterns);
        chooser.setInitialFileName(proposedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title, String kind, String... patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
