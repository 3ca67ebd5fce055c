package qunheng.ui.regions.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.project.RegionalImport;
import qunheng.project.RegionalImport.Columns;
import qunheng.project.RegionalImport.Preview;
import qunheng.text.NumberFormats;
import qunheng.ui.common.Session;

/** What the columns of a file mean, and how firms are counted: guessed, remembered from last time, or said. */
public final class ColumnsViewModel {
    /** Digits of an industry's code that are kept of firms, unless the user says otherwise: the divisions. */
    private static final int DIVISION = 2;

    private final Session session;
    private final ColumnMemory memory;
    private final ObservableList<String> header = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> region = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> industry = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> year = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> amount = new SimpleObjectProperty<>();
    private final BooleanProperty firms = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> digits = new SimpleObjectProperty<>(DIVISION);
    private final StringProperty sizes = new SimpleStringProperty("");
    private final BooleanProperty remembered = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    ColumnsViewModel(Session session, ColumnMemory memory, FormViewModel form) {
        this.session = session;
        this.memory = memory;
        form.preview().subscribe(this::show);
    }

    private void show(Preview preview) {
        // first no column is chosen, so that a list of new names never stands without the one that is chosen
        Stream.of(region, industry, year, amount).forEach(column -> column.set(null));
        header.setAll(preview.header());
        var said = memory.of(preview.header());
        var columns = said.map(ColumnMemory.Said::columns).orElseGet(() -> ColumnGuess.of(preview));
        remembered.set(said.isPresent());
        region.set(columns.region());
        industry.set(columns.industry());
        year.set(columns.year());
        amount.set(columns.amount());
        firms.set(said.map(ColumnMemory.Said::firms).orElseGet(() -> ColumnGuess.firms(preview.header())));
        digits.set(said.map(ColumnMemory.Said::digits).orElse(DIVISION));
        sizes.set(said.map(ColumnMemory.Said::sizes).orElseGet(() -> RegionalImport.EMPLOYEES_2017.stream()
                .map(size -> session.numbers().editable(size))
                .collect(Collectors.joining(" "))));
    }

    /** Hears of every change. */
    void onChange(Runnable changed) {
        Stream.<ObservableValue<?>>of(region, industry, year, amount, firms, digits, sizes)
                .forEach(choice -> choice.subscribe((before, now) -> changed.run()));
    }

    /** What is said of the columns. */
    record Request(Columns columns, boolean firms, int digits, List<Double> sizes) {}

    /** What is said, and remembered for the next file with this header; nothing and a sentence if something lacks. */
    Optional<Request> request() {
        problem.set("");
        var from = region.get();
        if (from == null || (!firms.get() && amount.get() == null)) {
            return refused(from == null ? "regions.import.noRegion" : "regions.import.noAmount");
        }
        var bounds = new ArrayList<Double>();
        for (var word : firms.get() ? sizes.get().strip().split("[\\s;\uFF1B\u3001]+") : new String[0]) {
            var bound = NumberFormats.parse(word);
            if (bound.isPresent()) {
                bounds.add(bound.getAsDouble());
            } else if (!word.isEmpty()) {
                return refused("regions.import.badSize", word);
            }
        }
        var columns = new Columns(from, industry.get(), year.get(), amount.get());
        memory.remember(List.copyOf(header), new ColumnMemory.Said(columns, firms.get(), digits.get(), sizes.get()));
        return Optional.of(new Request(columns, firms.get(), digits.get(), bounds));
    }

    private Optional<Request> refused(String key, Object... arguments) {
        problem.set(session.messages().get(key, arguments));
        return Optional.empty();
    }

    /** The names to choose from. */
    public ObservableList<String> header() {
        return header;
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

    /** Whether a file with this header was read before, and the columns mean what they meant then. */
    public BooleanProperty remembered() {
        return remembered;
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
