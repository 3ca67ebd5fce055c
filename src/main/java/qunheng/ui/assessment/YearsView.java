package qunheng.ui.assessment;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import qunheng.chart.FigureContext;
import qunheng.chart.lens.Subject;
import qunheng.chart.lens.YearsFigure;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Describe;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.TableButtons;

/** The scores of all lenses, and the criteria of the chosen one, over the years. */
final class YearsView extends TabScroll {
    private final Session session;
    private final AssessmentViewModel model;
    private final Label sentence = new Label();
    private final TableView<YearOnYear.Row> table = new TableView<>();
    private final ChartPane chart;
    private List<Integer> columns = List.of();

    YearsView(ScreenContext context, AssessmentViewModel model, ObservableValue<Boolean> shown) {
        this.session = context.session();
        this.model = model;
        chart = new ChartPane(context).dense(session.text("assessment.chart.years"));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setId("years-table");
        Describe.describe(table, session, "assessment.years.table");
        table.setTooltip(null);
        var buttons = new TableButtons(
                        context,
                        () -> AssessmentTables.years(
                                Objects.requireNonNull(model.reading().get()),
                                Objects.requireNonNull(model.years().get())))
                .copyFrom(table);
        var line = new HBox(sentence, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        lay(line, new Beside(session, 56).add(chart, 52, 20).add(table, 48, 16));
        model.years().when(shown).subscribe(this::show);
    }

    private void show(@Nullable YearOnYear years) {
        var reading = model.reading().get();
        if (years == null || reading == null) {
            table.getItems().clear();
            return;
        }
        sentence.setText(years.sentence());
        if (!columns.equals(years.years())) {
            columns = years.years();
            columns();
        }
        table.getItems().setAll(years.rows());
        var subject = Subject.of(reading.profile(), reading.assessment().year());
        var scores = years.assessments();
        chart.show(theme ->
                YearsFigure.of(new FigureContext(reading.knowledge(), reading.language(), theme), subject, scores));
    }

    private void columns() {
        var all = new ArrayList<TableColumn<YearOnYear.Row, String>>();
        all.add(TextColumns.of(session, "assessment.column.name", 200, false, YearOnYear.Row::name));
        for (var i = 0; i < columns.size(); i++) {
            var position = i;
            var column = TextColumns.<YearOnYear.Row>of(
                    session, "assessment.column.year", 76, true, row -> shown(row, position));
            var header = new Label(session.numbers().year(columns.get(i)));
            column.setGraphic(header);
            all.add(column);
        }
        table.getColumns().setAll(all);
    }

    /** The score, and how it changed against the year before. */
    private static String shown(YearOnYear.Row row, int position) {
        var point = row.points().get(position);
        return point.change().isEmpty() ? point.scoreText() : point.scoreText() + " (" + point.change() + ")";
    }
}
