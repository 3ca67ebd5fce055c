package qunheng.ui.common.tableimport;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.model.Basis;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;
import qunheng.project.tableimport.Mapping;
import qunheng.project.tableimport.Meaning;
import qunheng.ui.common.Banner;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.Session;

/** Second step: what every column means, and what counts for all values where no column says it. */
final class ColumnsStep extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass UNUSED = PseudoClass.getPseudoClass("unused");
    private static final int YEARS_BACK = 15;

    private final Session session;
    private final TableImportViewModel model;
    private final MeaningWords words;
    private final TableView<Integer> table = new TableView<>();
    private final SimpleObjectProperty<@Nullable ProfileId> cluster = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Basis> basis = new SimpleObjectProperty<>();
    private final SimpleStringProperty source = new SimpleStringProperty("");
    private boolean showing;

    ColumnsStep(Session session, TableImportViewModel model) {
        super(12);
        this.session = session;
        this.model = model;
        this.words = new MeaningWords(session);
        fill();
        model.mapping().subscribe(this::show);
        cluster.subscribe(id -> change(now -> id == null ? now : now.withCluster(id.value())));
        year.subscribe(one -> change(now -> one == null ? now : now.withYear(one)));
        basis.subscribe(one -> change(now -> one == null ? now : now.withBasis(one)));
        source.subscribe(text -> change(now -> now.withSource(text.strip())));
        var open = Banner.caution(Bindings.createStringBinding(model::objection, model.mapping(), session.language()));
        open.setId("tableimport-open");
        VBox.setVgrow(table, Priority.ALWAYS);
        var unused = Banner.note(
                Bindings.createStringBinding(model::unused, model.mapping(), session.language()),
                org.kordamp.ikonli.feather.Feather.EYE_OFF);
        unused.setId("tableimport-unused");
        getChildren().setAll(forAll(), open, unused, table);
    }

    private void change(java.util.function.UnaryOperator<Mapping> edit) {
        var now = model.mapping().get();
        if (!showing && now != null) {
            model.mean(edit.apply(now));
        }
    }

    private void show(@Nullable Mapping now) {
        showing = true;
        if (now == null) {
            table.getItems().clear();
        } else {
            if (table.getItems().size() != now.columns().size()) {
                table.getItems().setAll(IntStream.range(0, now.columns().size()).boxed().toList());
            }
            cluster.set(now.cluster().isEmpty() ? null : new ProfileId(now.cluster()));
            year.set(now.year() == 0 ? null : now.year());
            basis.set(now.basis());
            if (!source.get().strip().equals(now.source())) {
                source.set(now.source());
            }
        }
        showing = false;
        table.refresh();
    }

    /** Cluster and year stand here only where neither a column nor the heads say them. */
    private FlowPane forAll() {
        var clusters = Choices.of(session, List.<ProfileId>of(), this::clusterName, cluster);
        clusters.setId("tableimport-cluster");
        session.project().subscribe(project -> {
            if (project != null) {
                clusters.getItems().setAll(project.profiles().stream().map(profile -> profile.id()).toList());
            }
        });
        var thisYear = model.project().assessmentYear();
        var years = Choices.of(
                session,
                IntStream.rangeClosed(-1, YEARS_BACK)
                        .mapToObj(back -> thisYear - back)
                        .filter(one -> one >= ObservationKey.FIRST_YEAR && one <= ObservationKey.LAST_YEAR)
                        .toList(),
                one -> one == null ? "" : String.valueOf(one),
                year);
        years.setId("tableimport-year");
        var bases = Choices.of(
                session,
                Arrays.asList(Basis.values()),
                one -> one == null ? "" : session.messages().of(one, "model"),
                basis);
        bases.setId("tableimport-basis");
        var sources = new TextField();
        sources.setId("tableimport-source");
        sources.textProperty().bindBidirectional(source);
        var clusterBox = box("tableimport.cluster", clusters, 18);
        var yearBox = box("tableimport.year", years, 8);
        model.mapping().subscribe(now -> {
            only(clusterBox, now != null && now.needsCluster());
            only(yearBox, now != null && now.needsYear());
        });
        return new FlowPane(
                16,
                12,
                clusterBox,
                yearBox,
                box("tableimport.basis", bases, 12),
                box("tableimport.source", sources, 24));
    }

    private FieldBox box(String key, javafx.scene.control.Control control, double em) {
        var box = new FieldBox(session, key, control);
        box.setStyle("-fx-pref-width: " + em + "em;");
        return box;
    }

    private static void only(FieldBox box, boolean shown) {
        box.setVisible(shown);
        box.setManaged(shown);
    }

    private String clusterName(@Nullable ProfileId id) {
        return id == null
                ? ""
                : model.project()
                        .profile(id)
                        .map(found -> session.name(found.identity().nameZh(), found.identity().nameEn()))
                        .orElse("");
    }

    private void fill() {
        table.setId("tableimport-columns");
        table.getStyleClass().addAll(Styles.BORDERED, "tableimport-columns");
        Describe.describe(table, session, "tableimport.columns");
        text("tableimport.column.at", FileStep::letters);
        text("tableimport.column.head", at -> model.mapping().get().columns().get(at).header());
        text("tableimport.column.sample", this::sample);
        table.getColumns().add(meaning());
        table.getColumns().add(unit());
        text("tableimport.column.becomes", at -> words.unit(model.mapping().get().columns().get(at)));
        SharedWidth.of(table, 5, 18, 15, 22, 8, 18);
        table.setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Integer at, boolean empty) {
                super.updateItem(at, empty);
                var now = model.mapping().get();
                var meaning = empty || at == null || now == null || at >= now.columns().size()
                        ? null
                        : now.columns().get(at).meaning();
                pseudoClassStateChanged(OPEN, meaning instanceof Meaning.Undecided);
                pseudoClassStateChanged(UNUSED, meaning instanceof Meaning.Ignored);
            }
        });
    }

    private void text(String key, java.util.function.IntFunction<String> text) {
        var column = column(key, String.class);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(known(cell.getValue()) ? text.apply(cell.getValue()) : ""));
        table.getColumns().add(column);
    }

    private boolean known(int at) {
        var now = model.mapping().get();
        return now != null && at < now.columns().size();
    }

    private <T> TableColumn<Integer, T> column(String key, Class<T> type) {
        var column = new TableColumn<Integer, T>();
        column.textProperty().bind(session.text(key));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private String sample(int at) {
        var read = model.table().get();
        var now = model.mapping().get();
        if (read == null || now == null) {
            return "";
        }
        return read.rows().stream()
                .skip(now.header() + 1L)
                .limit(50)
                .map(row -> row.cell(at).shown())
                .filter(text -> !text.isBlank())
                .limit(3)
                .map(text -> text.length() > 24 ? text.substring(0, 24) + '…' : text)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private TableColumn<Integer, Integer> meaning() {
        var column = column("tableimport.column.meaning", Integer.class);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(all -> new MeaningCell(session, model, words));
        return column;
    }

    private TableColumn<Integer, Integer> unit() {
        var column = column("tableimport.column.unit", Integer.class);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(all -> new UnitCell(session, model));
        return column;
    }
}
