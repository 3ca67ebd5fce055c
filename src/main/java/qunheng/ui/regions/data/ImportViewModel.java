package qunheng.ui.regions.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.model.InvalidValue;
import qunheng.model.Refusal;
import qunheng.model.RegionalTable;
import qunheng.project.FileForm;
import qunheng.project.RegionalImport;
import qunheng.project.RegionalImport.Columns;
import qunheng.project.RegionalImport.Preview;
import qunheng.project.RegionalTables;
import qunheng.task.Progress;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Session;

/** One file on its way to a table: what its columns mean, what was found, what is doubtful, what it is to be called. */
public final class ImportViewModel {
    private static final int PREVIEWED = 3;

    private final Session session;
    private final RegionalImport files;
    private final ColumnGuess guess;
    private final Path file;
    private final Preview preview;
    private final ObjectProperty<@Nullable String> region = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> industry = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> year = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> amount = new SimpleObjectProperty<>();
    private final BooleanProperty firms = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> digits = new SimpleObjectProperty<>(2);
    private final StringProperty sizes = new SimpleStringProperty();
    private final ObjectProperty<Kept> kept = new SimpleObjectProperty<>(new Kept(Kept.Of.VALUES, 0));
    private final ObservableList<Kept> keepable = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty measure = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final LatestTask<ImportRequest, ImportResult> reading;
    private final ReadOnlyObjectWrapper<@Nullable ImportResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<Doubt> doubts = FXCollections.observableArrayList();
    private @Nullable String keptId;

    private ImportViewModel(Session session, Background background, ColumnGuess guess, Path file, Preview preview) {
        this.session = session;
        this.files = new RegionalImport(session.knowledge());
        this.guess = guess;
        this.file = file;
        this.preview = preview;
        reading = new LatestTask<>(background, this::read, this::finished);
        var columns = guess.of(preview);
        region.set(columns.region());
        industry.set(columns.industry());
        year.set(columns.year());
        amount.set(columns.amount());
        firms.set(ColumnGuess.firms(preview.header()));
        sizes.set(RegionalImport.EMPLOYEES_2017.stream().map(s -> session.numbers().editable(s)).collect(Collectors.joining(" ")));
        var fileName = String.valueOf(file.getFileName());
        name.set(fileName.replaceFirst("\\.[^.]*$", ""));
        source.set(fileName);
        Stream.of(region, industry, year, amount, firms, digits, sizes)
                .forEach(choice -> choice.subscribe(this::forget));
        kept.subscribe(this::nameMeasure);
    }

    /** Opens the preview of a file; what cannot be opened is told, and null comes back. */
    public static @Nullable ImportViewModel of(
            Session session, Background background, ColumnGuess guess, Path file) {
        try {
            return new ImportViewModel(session, background, guess, file, RegionalImport.preview(file, FileForm.FOUND, PREVIEWED));
        } catch (RuntimeException failure) {
            if (!(failure instanceof Refusal refusal)) {
                throw failure;
            }
            session.tell(refusal);
            return null;
        }
    }

    /** A result is of the columns that it was read with. */
    private void forget() {
        reading.cancel();
        result.set(null);
        summary.set("");
        problem.set("");
        doubts.clear();
    }

    /** Reads the whole file in the background. */
    public void read() {
        forget();
        var from = region.get();
        if (from == null || (!firms.get() && amount.get() == null)) {
            problem.set(session.messages().get(from == null ? "regions.import.noRegion" : "regions.import.noAmount"));
            return;
        }
        var bounds = new ArrayList<Double>();
        for (var word : sizes.get().strip().split("[\\s;\uFF1B\u3001]+")) {
            var bound = NumberFormats.parse(word);
            if (bound.isPresent()) {
                bounds.add(bound.getAsDouble());
            } else if (!word.isEmpty() && firms.get()) {
                problem.set(session.messages().get("regions.import.badSize", word));
                return;
            }
        }
        var columns = new Columns(from, industry.get(), year.get(), amount.get());
        guess.remember(preview.header(), columns);
        reading.request(new ImportRequest(
                file, rejectedFile(), firms.get(), columns, digits.get(), bounds, session.language().get()));
    }

    public void cancel() {
        reading.cancel();
    }

    private ImportResult read(ImportRequest request, Progress progress) {
        var words = Messages.in(request.language());
        try {
            return request.firms()
                    ? new ImportResult.Firms(
                            request,
                            files.firms(
                                    request.file(),
                                    FileForm.FOUND,
                                    request.columns(),
                                    request.digits(),
                                    request.sizes(),
                                    request.rejected(),
                                    words::of,
                                    progress))
                    : new ImportResult.Values(
                            request,
                            files.values(request.file(), FileForm.FOUND, request.columns(), request.rejected(), words::of, progress));
        } catch (RuntimeException failure) {
            if (failure instanceof Refusal refusal) {
                return new ImportResult.Refused(refusal);
            }
            throw failure;
        }
    }

    /** A name beside the input that nothing else has. */
    private Path rejectedFile() {
        var stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> file.resolveSibling(stem + "-rejected" + (n == 1 ? "" : "-" + n) + ".csv"))
                .filter(path -> !Files.exists(path))
                .findFirst()
                .orElseThrow();
    }

    private void finished(ImportResult read) {
        result.set(read);
        if (read instanceof ImportResult.Refused(var why)) {
            problem.set(session.messages().of(why));
            return;
        }
        var found = Objects.requireNonNull(read.found());
        found.doubts().forEach((spelling, candidates) -> doubts.add(new Doubt(spelling, candidates)));
        var messages = session.messages();
        var words = new ArrayList<String>();
        words.add(messages.get("regions.import.read", found.rows()));
        if (found.empty() > 0) {
            words.add(messages.get("regions.import.empty", found.empty()));
        }
        if (found.rejected() > 0) {
            var request = read instanceof ImportResult.Firms(var r, _) ? r : ((ImportResult.Values) read).request();
            words.add(messages.get("regions.import.rejected", found.rejected(), request.rejected().toString()));
        }
        summary.set(String.join(" ", words));
        keepable.setAll(kinds(read));
        kept.set(keepable.getFirst());
        nameMeasure();
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
        var column = amount.get();
        measure.set(
                of == Kept.Of.FIRMS || of == Kept.Of.FIRMS_OF_SIZE
                        ? session.messages().get("regions.import.firms")
                        : column == null ? "" : column);
        unit.set(of == Kept.Of.FIRMS || of == Kept.Of.FIRMS_OF_SIZE ? session.messages().get("regions.import.firms.unit") : "");
    }

    /** Keeps the table in the project as one step that can be undone; false with a sentence if it cannot. */
    public boolean keep() {
        var read = result.get();
        var project = session.project().get();
        if (read == null || read.found() == null || project == null) {
            problem.set(session.messages().get("regions.import.notRead"));
            return false;
        }
        if (name.get().isBlank()) {
            problem.set(session.messages().get("regions.import.noName"));
            return false;
        }
        Map<String, String> answers = new TreeMap<>();
        doubts.forEach(doubt -> {
            var answer = doubt.answer().get();
            if (answer != null) {
                answers.put(doubt.spelling(), answer.code());
            }
        });
        var cells = read.cells(kept.get(), answers);
        if (cells.isEmpty()) {
            problem.set(session.messages().get("regions.import.nothing"));
            return false;
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
        } catch (InvalidValue refused) {
            problem.set(session.messages().of(refused));
            return false;
        }
    }

    /** The id of the table that was kept; null before. */
    public @Nullable String keptId() {
        return keptId;
    }

    public Path file() {
        return file;
    }

    public Preview preview() {
        return preview;
    }

    public ObjectProperty<@Nullable String> region() {
        return region;
    }

    public ObjectProperty<@Nullable String> industry() {
        return industry;
    }

    public ObjectProperty<@Nullable String> year() {
        return year;
    }

    public ObjectProperty<@Nullable String> amount() {
        return amount;
    }

    /** Whether a row is a firm, so that rows are counted and summed. */
    public BooleanProperty firms() {
        return firms;
    }

    /** How many characters of an industry code are kept; 0 for all. */
    public ObjectProperty<Integer> digits() {
        return digits;
    }

    /** Lower bounds of the size classes after the smallest, apart by blanks. */
    public StringProperty sizes() {
        return sizes;
    }

    public ObjectProperty<Kept> kept() {
        return kept;
    }

    /** What can become the table, once the file is read. */
    public ObservableList<Kept> keepable() {
        return keepable;
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

    public ReadOnlyBooleanProperty running() {
        return reading.running();
    }

    public ReadOnlyDoubleProperty progress() {
        return reading.progress();
    }

    public ReadOnlyObjectProperty<@Nullable ImportResult> result() {
        return result.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public ObservableList<Doubt> doubts() {
        return doubts;
    }
}
