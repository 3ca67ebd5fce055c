package qunheng.ui.tier.packs;

import static qunheng.ui.tier.packs.SheetTable.cell;
import static qunheng.ui.tier.packs.SheetTable.strong;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import qunheng.knowledge.PointsDimension.Measure;
import qunheng.knowledge.RulePack;
import qunheng.tiering.AnswerWords;
import qunheng.tiering.answers.PointsSheet;
import qunheng.ui.common.Session;

/** The points table: what each item has, what earns all its points, and its minimum. */
final class PointsView extends VBox {
    private final Session session;
    private final RulePack pack;
    private final GridPane table = SheetTable.of(36, 18, 14, 18, 14);
    private int row;

    PointsView(Session session, RulePack pack, PointsSheet sheet) {
        this.session = session;
        this.pack = pack;
        getStyleClass().add("sheet-form");
        table.setId("points-table");
        table.setHgap(16);
        table.setVgap(6);
        getChildren().addAll(
                cell(session.messages().get(
                        "tier.packs.total", points(sheet.low(), sheet.high()), number(sheet.most()))),
                table);
        line("tier.packs.column.item", "tier.packs.column.answer", "tier.packs.column.points",
                "tier.packs.column.full", "tier.packs.column.minimum");
        sheet.dimensions().forEach(this::dimension);
    }

    private void dimension(PointsSheet.Dimension dimension) {
        var language = session.language().get();
        table.addRow(
                row++,
                strong(dimension.dimension().name().in(language)),
                cell(""),
                strong(session.messages().get(
                        "tier.packs.of", points(dimension.low(), dimension.high()), number(dimension.most()))));
        for (var item : dimension.items()) {
            var measures = item.item().measures();
            var answers = new StringBuilder();
            for (var i = 0; i < measures.size(); i++) {
                answers.append(i == 0 ? "" : " / ").append(answer(measures.get(i), item.answers().get(i)));
            }
            table.addRow(
                    row++,
                    cell(item.item().name().in(language)),
                    cell(answers.toString()),
                    cell(session.messages().get("tier.packs.of", points(item.low(), item.high()), number(item.most()))),
                    cell(measures.stream().map(m -> answer(m, m.full().value())).collect(Collectors.joining(" / "))),
                    minimum(item));
        }
    }

    private Label minimum(PointsSheet.Item item) {
        var minimum = item.item().minimum();
        if (minimum.isEmpty()) {
            return cell(session.messages().get("tier.packs.none"));
        }
        var label = cell(session.messages().get(
                "tier.packs.minimum",
                number(minimum.get().value()),
                session.messages().of(item.minimum(), "tier")));
        if (item.minimum() == PointsSheet.Minimum.MISSED) {
            label.getStyleClass().add(Styles.DANGER);
        }
        return label;
    }

    private String answer(Measure measure, double value) {
        return Double.isNaN(value)
                ? session.messages().get("tier.packs.none")
                : AnswerWords.of(pack.item(measure.item()).orElseThrow(), value).in(session.language().get());
    }

    private String points(double low, double high) {
        return low == high ? number(low) : number(low) + '–' + number(high);
    }

    private String number(double value) {
        return session.numbers().value(Math.round(value * 100) / 100.0);
    }

    private void line(String... keys) {
        var cells = Arrays.stream(keys)
                .map(key -> strong(session.messages().get(key)))
                .toArray(Label[]::new);
        table.addRow(row++, cells);
    }
}
