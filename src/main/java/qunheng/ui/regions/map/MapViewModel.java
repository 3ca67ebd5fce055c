package qunheng.ui.regions.map;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.model.BoundaryMap;
import qunheng.model.InvalidValue;
import qunheng.model.Refusal;
import qunheng.project.BoundaryChoice;
import qunheng.project.RegionalImport;
import qunheng.task.Progress;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Session;

/** The boundaries that the project's map is drawn on, read from the user's file, and what there is to say about them. */
public final class MapViewModel {
    private record Request(Knowledge knowledge, Path file) {}

    private record Loaded(@Nullable BoundaryMap map, List<Refusal> remarks) {}

    private final Session session;
    private final LatestTask<Request, Loaded> loading;
    private final ReadOnlyObjectWrapper<@Nullable BoundaryMap> map = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper remarks = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper approval = new ReadOnlyStringWrapper("");
    private List<Refusal> said = List.of();
    private @Nullable BoundaryMap read;
    private String file = "";

    public MapViewModel(Session session, Background background) {
        this.session = session;
        loading = new LatestTask<>(background, MapViewModel::load, this::loaded);
    }

    /** Takes what the project has chosen; a file is read once. */
    public void look() {
        var project = session.project().get();
        var chosen = project == null ? new BoundaryChoice("", "") : BoundaryChoice.of(project);
        approval.set(chosen.approval());
        if (!chosen.file().equals(file)) {
            file = chosen.file();
            read = null;
            said = List.of();
            loading.cancel();
            if (!file.isEmpty()) {
                loading.request(new Request(session.knowledge(), Path.of(file)));
            }
        }
        publish();
    }

    private static Loaded load(Request request, Progress progress) {
        try {
            var found = new RegionalImport(request.knowledge()).boundaries(request.file(), progress);
            return new Loaded(found.map(), found.remarks());
        } catch (RuntimeException failure) {
            if (failure instanceof Refusal refusal) {
                return new Loaded(null, List.of(refusal));
            }
            throw failure;
        }
    }

    private void loaded(Loaded result) {
        read = result.map();
        said = result.remarks();
        publish();
    }

    private void publish() {
        var messages = session.messages();
        remarks.set(said.stream().map(messages::of).collect(Collectors.joining("\n")));
        var next = read == null ? null : read.approvedAs(approval.get());
        if (!Objects.equals(next, map.get())) {
            map.set(next);
        }
    }

    /** Chooses a file; it is kept with the project by its path and read at once. */
    public void choose(Path chosen) {
        var project = session.project().get();
        if (project != null) {
            session.edit(BoundaryChoice.file(project, chosen.toString()));
            look();
        }
    }

    /** Keeps the number under which the map was approved. */
    public void approve(String number) {
        var project = session.project().get();
        if (project == null || number.strip().equals(approval.get())) {
            return;
        }
        try {
            session.edit(BoundaryChoice.approval(project, number));
        } catch (InvalidValue refused) {
            session.tell(refused);
        }
        look();
    }

    /** The map with its number; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable BoundaryMap> map() {
        return map.getReadOnlyProperty();
    }

    /** What the reader of the file had to say, a sentence a line. */
    public ReadOnlyStringProperty remarks() {
        return remarks.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty approval() {
        return approval.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return loading.running();
    }
}
