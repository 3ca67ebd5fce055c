package qunheng.ui.regions.data;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import qunheng.project.RegionalTables;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.ScreenContext;

/** The two buttons by which tables come and go. */
public final class TableActions {
    private final ScreenContext context;
    private final RegionalTables tables;
    private final Supplier<Overlay> overlay;
    private final Consumer<String> kept;

    /** @param kept hears the id of a table that came in */
    public TableActions(
            ScreenContext context, RegionalTables tables, Supplier<Overlay> overlay, Consumer<String> kept) {
        this.context = context;
        this.tables = tables;
        this.overlay = overlay;
        this.kept = kept;
    }

    public Button importing() {
        var button = button(Feather.DOWNLOAD, "regions.import", this::open);
        button.setId("regions-import");
        return button;
    }

    public Button listing() {
        var button = button(
                Feather.LIST, "regions.tables", () -> overlay.get().show(TablesSheet.of(context.session(), tables)));
        button.setId("regions-tables");
        return button;
    }

    private Button button(Ikon icon, String key, Runnable action) {
        var session = context.session();
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().add(Styles.SMALL);
        button.textProperty().bind(session.text(key));
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(session.project().isNull());
        return Describe.describe(button, session, key);
    }

    private void open() {
        var session = context.session();
        var messages = session.messages();
        context.files()
                .open(messages.get("regions.import"), messages.get("regions.import.kind"), "*.csv", "*.xlsx", "*.xlsm", "*.txt", "*.tsv")
                .map(file -> ImportViewModel.of(session, context.background(), context.settings(), file))
                .ifPresent(model -> overlay.get().show(ImportSheet.of(session, model).onClosed(() -> {
                    var id = model.table().keptId();
                    if (id != null) {
                        kept.accept(id);
                    }
                })));
    }
}
