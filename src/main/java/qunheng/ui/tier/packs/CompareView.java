package qunheng.ui.tier.packs;

import static qunheng.ui.tier.packs.SheetTable.cell;
import static qunheng.ui.tier.packs.SheetTable.strong;

import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Choices;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.Session;

/** Verdicts and differing thresholds of two packs in three columns. */
final class CompareView extends VBox {
    private final Session session;
    private final CompareViewModel model;
    private final GridPane table = SheetTable.of(44, 28, 28);

    CompareView(Session session, CompareViewModel model) {
        this.session = session;
        this.model = model;
        getStyleClass().add("sheet-form");
        if (model.others().isEmpty()) {
            getChildren().add(cell(session.messages().get("tier.packs.nothingToCompare")));
            return;
        }
        var other = Choices.of(session, model.others(), model::name, model.other());
        other.setId("compare-with");
        table.setId("compare-table");
        table.setHgap(16);
        table.setVgap(8);
        getChildren().addAll(new FieldBox(session, "tier.packs.compareWith", other), table);
        model.thresholds().subscribe(rows -> show());
    }

    private void show() {
        table.getChildren().clear();
        var row = 0;
        table.addRow(row++, cell(""), strong(model.name(model.one())), strong(model.name(model.other().get())));
        row = rows(model.verdicts().get(), row);
        var differing = model.thresholds().get();
        var heading = strong(differing.isEmpty()
                ? session.messages().get("tier.packs.noDifference")
                : session.messages().get("tier.packs.differences", differing.size()));
        table.add(heading, 0, row++, 3, 1);
        rows(differing, row);
    }

    private int rows(List<CompareViewModel.Row> rows, int from) {
        var row = from;
        for (var line : rows) {
            table.addRow(row++, cell(line.what()), cell(line.one()), cell(line.other()));
        }
        return row;
    }
}
