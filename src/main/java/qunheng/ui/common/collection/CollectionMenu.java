package qunheng.ui.common.collection;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import qunheng.project.ReturnedFolder;
import qunheng.ui.common.Background;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Session;
import qunheng.ui.common.tableimport.TableImportAction;

/** The workbook of the selected cluster out to departments, and what they sent back in. */
public final class CollectionMenu extends MenuButton {
    private final Session session;
    private final Background background;
    private final FilePicker files;

    public CollectionMenu(Session session, Background background, FilePicker files) {
        this.session = session;
        this.background = background;
        this.files = files;
        setId("collection-menu");
        setGraphic(Icons.of(Feather.FILE_TEXT));
        textProperty().bind(session.text("collection.menu"));
        setMinWidth(USE_PREF_SIZE);
        Describe.describe(this, session, "collection.menu.long");
        disableProperty().bind(session.project().isNull());
        getItems()
                .setAll(
                        ofCluster("collection.menu.export", this::export),
                        ofCluster("collection.menu.read", this::readBack),
                        ofCluster("collection.menu.folder", this::readFolder));
    }

    /** Adds the wizard for tables that are not ours, which may bring a project its first clusters. */
    public CollectionMenu with(TableImportAction tables) {
        getItems().addAll(new SeparatorMenuItem(), item("tableimport.menu", () -> tables.run(this)));
        return this;
    }

    private MenuItem ofCluster(String key, Runnable action) {
        var item = item(key, action);
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> session.selected() == null, session.profile(), session.project()));
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(session.text(key));
        // after the menu is gone, which takes the focus back to its button
        item.setOnAction(event -> background.screen().execute(action));
        return item;
    }

    void export() {
        if (session.selected() != null) {
            var model = new SendViewModel(session, background);
            Overlay.of(this).show(SendSheet.of(session, background, files, model));
        }
    }

    void readBack() {
        var messages = session.messages();
        read(files.openMany(
                messages.get("collection.menu.read"),
                messages.get("collection.file.kinds"),
                "*.xlsx",
                "*.xlsm",
                "*.csv"));
    }

    /** All that lies in one folder, as ten answers do after they came by mail. */
    void readFolder() {
        files.folder(session.messages().get("collection.menu.folder")).ifPresent(folder -> {
            try {
                var found = ReturnedFolder.files(folder);
                if (found.isEmpty()) {
                    session.tell(Notice.Kind.INFORMATION, "collection.folder.nothing", folder.toString());
                }
                read(found);
            } catch (UncheckedIOException unreadable) {
                session.tell(Notice.Kind.ERROR, "collection.folder.unreadable", folder.toString());
            }
        });
    }

    private void read(List<Path> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        var model = new MergeViewModel(session, background);
        Overlay.of(this).show(MergeSheet.of(session, model));
        model.read(chosen);
    }
}
