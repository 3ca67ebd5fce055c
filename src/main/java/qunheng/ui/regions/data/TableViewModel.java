package qunheng.ui.regions.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.model.InvalidValue;
import qunheng.model.RegionalTable;
import qunheng.project.RegionalTables;
import qunheng.ui.common.Session;

/** What was read on its way to a table: what of it is kept, which doubtful names mean what, what it is to be called. */
public final class TableViewModel {
    /** A column's name with a unit in brackets at its end; a number there is none. */
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(.+)[\\uFF08(]([^\\uFF08(\\uFF09)]*[^\\uFF08(\\uFF09)\\d][^\\uFF08(\\uFF09)]*)[\\uFF09)]\\s*");

    private final Session session;
    private final ColumnsViewModel columns;
    private final ReadingViewModel reading;
    private final ObjectProperty<Kept> kept = new SimpleObjectProperty<>(new Kept(Kept.Of.VALUES, 0));
    private final ObservableList<Kept> keepable = FXCollections.observableArrayList();
    private final ObservableList<Doubt> doubts = FXCollections.observableArrayList();
    private final ObservableList<String> remarks = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty measure = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable String keptId;

    TableViewModel(Session session, String fileName, ColumnsViewModel columns, ReadingViewModel reading) {
        this.session = session;
        this.columns = columns;
        this.reading = reading;
        name.set(fileName.replaceFirst("\\.[^.]*$", ""));
        source.set(fileName);
        kept.subscribe((before, now) -> {
            nameMeasure();
            remark();
        });
        reading.result().subscribe(this::show);
    }

    private void show(@Nullable ImportResult read) {
        doubts.clear();
        remarks.clear();
        problem.set("");
        var found = read == null ? null : read.found();
        if (read == null || found == null) {
            return;
        }
        found.doubts().forEach((spelling, candidates) -> {
            var doubt = new Doubt(spelling, candidates);
            doubt.answer().subscribe((before, now) -> remark());
            doubts.add(doubt);
        });
        var kinds = kinds(read);
        keepable.setAll(kinds);
        kept.set(kinds.getFirst());
        nameMeasure();
        remark();
    }

    private static List<Kept> kinds(ImportResult read) {
        if (!(read instanceof ImportResult.Firms(var request, _))) {
            return List.of(new Kept(Kept.Of.VALUES, 0));
        }
        var kinds = new ArrayList<Kept>();
        kinds.add(new Kept(Kept.Of.FIRMS, 0));
        if (request.columns().amount() != null) {
            kinds.add(new Kept(Kept.Of.AMOUNT, 0));
            IntStream.rangeClosed(0, request.sizes().size())
                    .forEach(size -> kinds.add(new Kept(Kept.Of.FIRMS_OF_SIZE, size)));
        }
        return kinds;
    }

    private void nameMeasure() {
        var of = kept.get().of();
        var counted = of == Kept.Of.FIRMS || of == Kept.Of.FIRMS_OF_SIZE;
        if (counted) {
            measure.set(session.messages().get("regions.import.firms"));
            unit.set(session.messages().get("regions.import.firms.unit"));
            return;
        }
        var column = Objects.requireNonNullElse(columns.amount().get(), "");
        var parts = WITH_UNIT.matcher(column);
        measure.set(parts.matches() ? parts.group(1).strip() : column);
        unit.set(parts.matches() ? parts.group(2).strip() : "");
    }

    /** What the user should know of the values before a statistic refuses them. */
    private void remark() {
        var read = reading.result().get();
        remarks.clear();
        if (read != null) {
            var answers = answers();
            TableRemarks.of(read.cells(kept.get(), answers), read.clashes(answers), session)
                    .forEach(remarks::add);
        }
    }

    private Map<String, String> answers() {
        var answers = new TreeMap<String, String>();
        doubts.forEach(doubt -> {
            var answer = doubt.answer().get();
            if (answer != null) {
                answers.put(doubt.spelling(), answer.code());
            }
        });
        return answers;
    }

    /** Keeps the table in the project as one step that can be undone; false with a sentence if it cannot. */
    public boolean keep() {
        var read = reading.result().get();
        var project = session.project().get();
        if (read == null || read.found() == null || project == null) {
            return refused("regions.import.notRead");
        }
        if (name.get().isBlank()) {
            return refused("regions.import.noName");
        }
        var answers = answers();
        var cells = read.cells(kept.get(), answers);
        if (cells.isEmpty()) {
            return refused("regions.import.nothing");
        }
        try {
            var id = RegionalTables.freeId(project);
            session.edit(RegionalTables.put(
                    project,
                    new RegionalTable(
                            id,
                            name.get().strip(),
                            measure.get().strip(),
                            unit.get().strip(),
                            source.get().strip(),
                            "",
                            cells,
                            read.plantHerfindahl(answers))));
            keptId = id;
            return true;
        } catch (InvalidValue refusal) {
            problem.set(session.messages().of(refusal));
            return false;
        }
    }

    private boolean refused(String key) {
        problem.set(session.messages().get(key));
        return false;
    }

    /** The id of the table that was kept; null before. */
    public @Nullable String keptId() {
        return keptId;
    }

    public ObjectProperty<Kept> kept() {
        return kept;
    }

    /** What can become the table, once the file is read. */
    public ObservableList<Kept> keepable() {
        return keepable;
    }

    public ObservableList<Doubt> doubts() {
        return doubts;
    }

    /** Sentences about the values that would be kept. */
    public ObservableList<String> remarks() {
        return remarks;
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty measure() {
        return measure;
    }

    public StringProperty unit() {
        return unit;
    }

    public StringProperty source() {
        return source;
    }

    /** Why the table was not kept; empty if nothing is wrong. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
