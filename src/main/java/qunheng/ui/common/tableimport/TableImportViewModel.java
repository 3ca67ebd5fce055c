package qunheng.ui.common.tableimport;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.model.Project;
import qunheng.model.Refusal;
import qunheng.project.tableimport.Layout;
import qunheng.project.tableimport.Mapping;
import qunheng.project.tableimport.MappingJson;
import qunheng.project.tableimport.Meaning;
import qunheng.project.tableimport.Recognition;
import qunheng.project.tableimport.SourceFile;
import qunheng.project.tableimport.SourceTable;
import qunheng.task.Progress;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Session;

/** A file on its way into the project: how it is read, what its columns mean; the preview has a model of its own. */
final class TableImportViewModel {
    /** The three steps, in their order. */
    enum Step {
        FILE,
        COLUMNS,
        PREVIEW
    }

    /** A table that was read, or why it was not. */
    private record Read(SourceFile source, @Nullable SourceTable table, @Nullable Refusal refusal) {}

    private final Session session;
    private final RememberedMappings remembered;
    private final Path file;
    private final LatestTask<Optional<SourceFile>, Read> reading;
    private final PreviewViewModel preview;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.FILE);
    private final ReadOnlyObjectWrapper<@Nullable SourceFile> source = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SourceTable> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Mapping> mapping = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper recalled = new ReadOnlyStringWrapper("");

    TableImportViewModel(Session session, Background background, RememberedMappings remembered, Path file) {
        this.session = session;
        this.remembered = remembered;
        this.file = file;
        this.reading = new LatestTask<>(background, this::read, this::show);
        this.preview = new PreviewViewModel(session, background, this);
    }

    /** Reads the file as it seems to be written. */
    void open() {
        reading.request(Optional.empty());
    }

    private Read read(Optional<SourceFile> said, Progress progress) {
        var from = said.orElse(null);
        try {
            from = from == null ? SourceFile.look(file) : from;
            return new Read(from, from.read(progress), null);
        } catch (RuntimeException failure) {
            if (failure instanceof Refusal refusal) {
                return new Read(from == null ? new SourceFile(file, List.of(), "", null, ',') : from, null, refusal);
            }
            throw failure;
        }
    }

    private void show(Read read) {
        source.set(read.source());
        table.set(read.table());
        var refusal = read.refusal();
        problem.set(refusal == null ? "" : session.messages().of(refusal));
        recalled.set("");
        if (read.table() == null) {
            mapping.set(null);
            return;
        }
        if (read.table().rows().isEmpty()) {
            problem.set(session.messages().get("tableimport.empty", read.table().file()));
            mapping.set(null);
            return;
        }
        var found = ready(recognition().mapping());
        var said = remembered.of(heads(found))
                .flatMap(text -> MappingJson.apply(text, recognition()))
                .map(known -> ready(known.fitting(project())));
        said.ifPresent(known -> recalled.set(session.messages().get("tableimport.recalled")));
        mapping.set(said.orElse(found));
    }

    /**
     * Where nothing says the cluster or the year, what the window shows is proposed; it stands in the form to be
     * changed.
     */
    private Mapping ready(Mapping found) {
        var selected = session.profile().get();
        var next = found;
        if (next.needsCluster() && next.cluster().isEmpty() && selected != null) {
            next = next.withCluster(selected.value());
        }
        return next.needsYear() && next.year() == 0 ? next.withYear(project().assessmentYear()) : next;
    }

    private Recognition recognition() {
        return new Recognition(Objects.requireNonNull(table.get()), session.knowledge(), project());
    }

    Project project() {
        return Objects.requireNonNull(session.project().get(), "no project is open");
    }

    static List<String> heads(Mapping mapping) {
        return mapping.columns().stream().map(column -> column.header()).toList();
    }

    void readAs(SourceFile said) {
        if (!said.equals(source.get())) {
            step.set(Step.FILE);
            reading.request(Optional.of(said));
        }
    }

    void headAt(int row) {
        var now = mapping.get();
        if (now != null && now.header() != row) {
            var layout = recognition().mapping(row, Layout.LONG).layout();
            mapping.set(ready(recognition().mapping(row, now.layout() == layout ? layout : now.layout())
                    .withSource(now.source())));
        }
    }

    void layout(Layout layout) {
        var now = mapping.get();
        if (now != null && now.layout() != layout) {
            mapping.set(ready(recognition().mapping(now.header(), layout).withSource(now.source())));
        }
    }

    void mean(Mapping value) {
        mapping.set(value);
    }

    /** The rows that can be the head: the first ones. */
    List<Integer> headRows() {
        var now = table.get();
        return now == null ? List.of() : IntStream.range(0, Math.min(25, now.rows().size())).boxed().toList();
    }

    /** What has to be said before the preview; empty when nothing is. */
    String objection() {
        var now = mapping.get();
        return now == null ? problem.get() : now.objection().map(session.messages()::of).orElse("");
    }

    /** Which columns nothing is read from, so that nobody has to find out later. */
    String unused() {
        var now = mapping.get();
        if (now == null) {
            return "";
        }
        var heads = now.columns().stream()
                .filter(column -> column.meaning() instanceof Meaning.Ignored && !column.header().isBlank())
                .map(column -> column.header())
                .toList();
        return heads.isEmpty()
                ? ""
                : session.messages().get("tableimport.unused", heads.size(), String.join(", ", heads));
    }

    /** Goes to a step if all before it is said; true if it did. */
    boolean go(Step wanted) {
        if (wanted != Step.FILE && mapping.get() == null) {
            return false;
        }
        if (wanted == Step.PREVIEW) {
            if (!objection().isEmpty()) {
                step.set(Step.COLUMNS);
                return false;
            }
            var now = Objects.requireNonNull(mapping.get());
            remembered.remember(heads(now), MappingJson.write(now, false));
            preview.plan(Objects.requireNonNull(table.get()), now);
        }
        step.set(wanted);
        return true;
    }

    /** The main button: to the next step, or into the project; true when the work is done. */
    boolean next() {
        return switch (step.get()) {
            case FILE -> {
                go(Step.COLUMNS);
                yield false;
            }
            case COLUMNS -> {
                go(Step.PREVIEW);
                yield false;
            }
            case PREVIEW -> preview.apply();
        };
    }

    void cancel() {
        reading.cancel();
        preview.cancel();
    }

    /** What in the file was not looked at, such as macros. */
    List<Refusal> remarks() {
        var now = table.get();
        return now == null ? List.of() : now.remarks();
    }

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    PreviewViewModel preview() {
        return preview;
    }

    ObjectProperty<Step> step() {
        return step;
    }

    ReadOnlyObjectProperty<@Nullable SourceFile> source() {
        return source.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable SourceTable> table() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Mapping> mapping() {
        return mapping.getReadOnlyProperty();
    }

    /** Why the file cannot be read; empty when it can. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Says that the columns are as the user said before; else empty. */
    ReadOnlyStringProperty recalled() {
        return recalled.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return reading.running();
    }

    ReadOnlyDoubleProperty progress() {
        return reading.progress();
    }
}
