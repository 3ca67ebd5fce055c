package qunheng.ui.tier.packs;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import qunheng.model.EvidenceFile;
import qunheng.model.Refusal;
import qunheng.project.EvidenceFolder;
import qunheng.task.Progress;
import qunheng.ui.common.Background;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;

/**
 * Files behind answers: copied into the workspace under their digest, compared with it when they are looked at, opened.
 */
final class AnswerFiles {
    private final Session session;
    private final @Nullable EvidenceFolder folder;
    private final Background background;
    private final Predicate<Path> opener;

    /**
     * @param folder null in a workspace without one; then nothing can be attached
     * @param opener shows a file in the system's own program; says whether it could
     */
    AnswerFiles(Session session, @Nullable EvidenceFolder folder, Background background, Predicate<Path> opener) {
        this.session = session;
        this.folder = folder;
        this.background = background;
        this.opener = opener;
    }

    /** Copies a document and lets the answer name it; what cannot be copied is told in one sentence. */
    void attach(QuestionRow row, Path document) {
        if (folder == null) {
            session.tell(Notice.Kind.ERROR, "indicators.file.noFolder");
            return;
        }
        row.commit();
        if (!row.answered()) {
            session.tell(Notice.Kind.WARNING, "tier.packs.file.noAnswer");
            return;
        }
        var basis = row.basis().get();
        var profile = session.profile().get();
        background.work().execute(() -> {
            try {
                var copied = folder.add(document, Progress.NONE);
                background.screen().execute(() -> {
                    if (!Objects.equals(profile, session.profile().get()) || !row.attach(basis, copied)) {
                        session.tell(Notice.Kind.WARNING, "indicators.file.valueGone", copied.name());
                    }
                });
            } catch (RuntimeException failure) {
                background.screen().execute(() -> {
                    if (!(failure instanceof Refusal refusal)) {
                        throw failure;
                    }
                    session.tell(refusal);
                });
            }
        });
    }

    /**
     * Compares a copy with its digest and says what is wrong with it; an empty sentence when it is as it was attached.
     */
    void look(EvidenceFile file, Consumer<String> say) {
        background.work().execute(() -> {
            var state = folder == null ? EvidenceFolder.State.MISSING : folder.state(file, Progress.NONE);
            background.screen().execute(() -> say.accept(switch (state) {
                case PRESENT -> "";
                case MISSING -> session.messages().get("indicators.file.missing", file.name());
                case ALTERED -> session.messages().get("indicators.file.altered", file.name());
                case UNREADABLE -> session.messages().get("indicators.file.unreadable", file.name());
            }));
        });
    }

    void open(EvidenceFile file) {
        var copy = folder == null ? null : folder.find(file).orElse(null);
        if (copy == null || !opener.test(copy)) {
            session.tell(Notice.Kind.ERROR, "indicators.file.notOpened", copy == null ? file.name() : copy.toString());
        }
    }
}
