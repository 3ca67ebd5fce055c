package qunheng.ui.regions.data;

import java.nio.file.Path;
import java.util.ArrayList;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;
import qunheng.project.RegionalImport;
import qunheng.project.RegionalImport.Found;
import qunheng.task.Progress;
import qunheng.text.Messages;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Session;

/** All of a file read in the background: how far it is, what was found, what was not taken and why. */
public final class ReadingViewModel {
    private final Session session;
    private final RegionalImport files;
    private final FormViewModel form;
    private final ColumnsViewModel columns;
    private final LatestTask<ImportRequest, ImportResult> reading;
    private final ReadOnlyObjectWrapper<@Nullable ImportResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rejected = new ReadOnlyStringWrapper("");
    private final ObservableList<String> reasons = FXCollections.observableArrayList();
    private @Nullable Path rejectedFile;

    ReadingViewModel(Session session, Background background, FormViewModel form, ColumnsViewModel columns) {
        this.session = session;
        this.files = new RegionalImport(session.knowledge());
        this.form = form;
        this.columns = columns;
        reading = new LatestTask<>(background, this::read, this::finished);
        columns.onChange(this::forget);
        form.preview().subscribe((before, now) -> forget());
    }

    /** A result is of the columns that it was read with. */
    private void forget() {
        reading.cancel();
        result.set(null);
        summary.set("");
        problem.set("");
        rejected.set("");
        reasons.clear();
        rejectedFile = null;
    }

    /** Reads the whole file in the background. */
    public void read() {
        forget();
        columns.request()
                .ifPresentOrElse(
                        request -> reading.request(new ImportRequest(
                                form.file(),
                                form.said(),
                                RejectedFile.of(form.file()),
                                request.firms(),
                                request.columns(),
                                request.digits(),
                                request.sizes(),
                                session.language().get())),
                        () -> problem.set(columns.problem().get()));
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
                                    request.form(),
                                    request.columns(),
                                    request.digits(),
                                    request.sizes(),
                                    request.rejected(),
                                    words::of,
                                    progress))
                    : new ImportResult.Values(
                            request,
                            files.values(
                                    request.file(),
                                    request.form(),
                                    request.columns(),
                                    request.rejected(),
                                    words::of,
                                    progress));
        } catch (RuntimeException failure) {
            if (failure instanceof Refusal refusal) {
                return new ImportResult.Refused(refusal);
            }
            throw failure;
        }
    }

    private void finished(ImportResult read) {
        switch (read) {
            case ImportResult.Refused(var why) -> problem.set(session.messages().of(why));
            case ImportResult.Values(var request, var found) -> tell(request, found);
            case ImportResult.Firms(var request, var firms) -> tell(request, firms.number());
        }
        result.set(read);
    }

    private void tell(ImportRequest request, Found found) {
        var messages = session.messages();
        var words = new ArrayList<String>();
        words.add(messages.get("regions.import.read", found.rows()));
        if (found.empty() > 0) {
            words.add(messages.get("regions.import.empty", found.empty()));
        }
        if (found.rejected() > 0) {
            rejectedFile = request.rejected();
            rejected.set(messages.get("regions.import.rejected", found.rejected(), request.rejected().toString()));
            found.firstRejected()
                    .forEach(row -> reasons.add(
                            messages.get("regions.import.reason", row.line(), messages.of(row.reason()))));
            var more = found.rejected() - found.firstRejected().size();
            if (more > 0) {
                reasons.add(messages.get("regions.import.moreReasons", more));
            }
        }
        summary.set(String.join(" ", words));
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

    /** What was found, in a sentence; empty as long as nothing was. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Why the file was not read, in a sentence; else empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** How many rows were not taken and where they are, in a sentence; empty if all were. */
    public ReadOnlyStringProperty rejected() {
        return rejected.getReadOnlyProperty();
    }

    /** The first rows that were not taken, with line and reason. */
    public ObservableList<String> reasons() {
        return reasons;
    }

    /** The file of rows that were not taken; null if all were. */
    public @Nullable Path rejectedFile() {
        return rejectedFile;
    }
}
