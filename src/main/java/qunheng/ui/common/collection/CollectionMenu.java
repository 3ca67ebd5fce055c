package qunheng.ui.common.collection;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.Language;
import qunheng.model.Refusal;
import qunheng.project.DataCollection;
import qunheng.text.Messages;
import qunheng.ui.common.Background;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Session;

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
        disableProperty()
                .bind(Bindings.createBooleanBinding(() -> session.selected() == null, session.profile(), session.project()));
        getItems().setAll(item("collection.menu.export", this::export), item("collection.menu.read", this::readBack));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(session.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    void export() {
        var project = session.project().get();
        var profile = session.selected();
        if (project == null || profile == null) {
            return;
        }
        var messages = session.messages();
        var name = session.name(profile.identity().nameZh(), profile.identity().nameEn());
        files.save(
                        messages.get("collection.menu.export"),
                        name.replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + '-' + project.assessmentYear() + ".xlsx",
                        messages.get("collection.file.kind"),
                        "*.xlsx")
                .ifPresent(file -> background.work().execute(() -> {
                    try {
                        new DataCollection(session.knowledge())
                                .write(
                                        file,
                                        project,
                                        profile,
                                        Messages.in(Language.ZH)::get,
                                        Messages.in(Language.EN)::get);
                        background.screen()
                                .execute(() -> session.tell(
                                        Notice.Kind.SUCCESS, "collection.export.done", file.toString()));
                    } catch (RuntimeException failure) {
                        background.screen().execute(() -> told(failure));
                    }
                }));
    }

    private void told(RuntimeException failure) {
        if (!(failure instanceof Refusal refusal)) {
            throw failure;
        }
        session.tell(refusal);
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

    private void read(List<Path> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        var model = new MergeViewModel(session, background);
        Overlay.of(this).show(MergeSheet.of(session, model));
        model.read(chosen);
    }
}
