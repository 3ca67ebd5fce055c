package qunheng.ui.regions.numbers;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.region.SpatialWords;
import qunheng.chart.region.Subject;
import qunheng.model.InvalidValue;
import qunheng.model.RegionalTable;
import qunheng.regional.RegionalVariable;
import qunheng.regional.table.TableValues;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;
import qunheng.ui.common.TableButtons;
import qunheng.ui.regions.figure.TabParts;
import qunheng.ui.regions.pattern.Neighbours;

/** The statistics of what is looked at, as figures; with people chosen, those that weigh by them. */
public final class NumbersSheet {
    private final Session session;
    private final Subject subject;
    private final SimpleObjectProperty<@Nullable RegionalTable> people = new SimpleObjectProperty<>();
    private final CheckBox perHead = new CheckBox();
    private final VBox figures = new VBox(16);
    private final TableButtons buttons;
    private @Nullable ChartDescription table;

    private NumbersSheet(ScreenContext context, Subject subject) {
        this.session = context.session();
        buttons = new TableButtons(context, () -> Objects.requireNonNull(table));
        this.subject = subject;
    }

    /** The button that shows them. */
    public static Button button(
            ScreenContext screen,
            Supplier<Overlay> overlay,
            Supplier<@Nullable Subject> subject,
            Supplier<List<RegionalTable>> tables) {
        var session = screen.session();
        var button = new Button(null, Icons.of(Feather.HASH));
        button.setId("regions-numbers");
        button.getStyleClass().add(Styles.SMALL);
        button.textProperty().bind(session.text("regions.numbers"));
        button.setOnAction(event -> {
            var of = subject.get();
            if (of != null) {
                overlay.get().show(new NumbersSheet(screen, of).sheet(tables.get()));
            }
        });
        return Describe.describe(button, session, "regions.numbers");
    }

    private Sheet sheet(List<RegionalTable> tables) {
        var offered = new ArrayList<@Nullable RegionalTable>();
        offered.add(null);
        offered.addAll(tables);
        var choice = new TabParts(session).choice(
                "regions.inequality.population",
                offered,
                table -> table == null ? session.messages().get("regions.numbers.nobody") : table.name(),
                people);
        perHead.setText(session.messages().get("regions.numbers.perHead"));
        Describe.describe(perHead, session, "regions.numbers.perHead");
        perHead.disableProperty().bind(people.isNull());
        var row = new HBox(16, choice, perHead);
        TabParts.offer(row, !tables.isEmpty());
        people.subscribe(table -> fill());
        perHead.selectedProperty().subscribe((before, now) -> fill());
        var content = new VBox(16, row, buttons, figures);
        content.getStyleClass().add("wizard");
        return new Sheet(session, session.text("regions.numbers.title"), content).wide().cancel("common.close");
    }

    private void fill() {
        figures.getChildren().clear();
        table = null;
        try {
            var knowledge = session.knowledge();
            var units = subject.unmixed(knowledge).present(knowledge);
            var weights = Neighbours.chosen(session).weights(knowledge, units);
            var found = UnitNumbers.of(knowledge, subject, weights, people());
            var words = new FigureContext(knowledge, session.language().get(), ChartTheme.LIGHT);
            var stated = text(session.messages().get("chart.spatial.weights", SpatialWords.weights(words, weights)));
            stated.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            figures.getChildren().addAll(rows(found), stated);
            if (!found.quotients().isEmpty()) {
                figures.getChildren().add(quotients(found));
            }
            table = new NumbersTable(words, subject).of(found, stated.getText());
        } catch (InvalidValue refused) {
            figures.getChildren().add(text(session.messages().get("regions.refused", session.messages().of(refused))));
        }
        buttons.setDisable(table == null);
    }

    private UnitNumbers.@Nullable People people() {
        var table = people.get();
        if (table == null) {
            return null;
        }
        var values = new TableValues(table);
        var year = subject instanceof Subject.Slice slice && values.years().contains(slice.year())
                ? slice.year()
                : values.years().getLast();
        RegionalVariable number = values.variable(subject.sample(), null, year);
        return new UnitNumbers.People(number, perHead.isSelected());
    }

    private GridPane rows(UnitNumbers found) {
        var grid = grid();
        for (var row : found.rows()) {
            add(grid, grid.getRowCount(), session.messages().of(row.what(), "regions"), shown(row.value()));
        }
        return grid;
    }

    private GridPane quotients(UnitNumbers found) {
        var messages = session.messages();
        var grid = grid();
        add(
                grid,
                0,
                messages.get("regions.numbers.unit"),
                messages.get("regions.numbers.lq"),
                messages.get("regions.numbers.interval"),
                messages.get("regions.numbers.slq"));
        for (var quotient : found.quotients()) {
            add(
                    grid,
                    grid.getRowCount(),
                    quotient.unit().shortName().in(session.language().get()),
                    shown(quotient.quotient()),
                    Double.isNaN(quotient.quotient()) ? "\u2014" : shown(quotient.low()) + '\u2013' + shown(quotient.high()),
                    shown(quotient.standardised()));
        }
        return grid;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(6);
        return grid;
    }

    private static void add(GridPane grid, int row, String... cells) {
        for (var column = 0; column < cells.length; column++) {
            var label = text(cells[column]);
            grid.add(label, column, row);
            if (column > 0) {
                GridPane.setHalignment(label, HPos.RIGHT);
            }
        }
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Four places: a list to read, not a file; the command writes all of them. */
    private String shown(double value) {
        return Double.isNaN(value) ? "\u2014" : session.numbers().value(Math.round(value * 1e4) / 1e4);
    }
}
