package qunheng.ui.common.tableimport;

import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan.Place;
import qunheng.project.tableimport.ImportPlan;
import qunheng.ui.common.Background;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;

/** Writes what was decided as one step, beside the window's thread if it is much. */
final class TakingOver {
    /** More changes than this are written in the background. */
    private static final int AT_ONCE = 500;

    private final Session session;
    private final Background background;
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private Runnable whenKept = () -> {};

    TakingOver(Session session, Background background) {
        this.session = session;
        this.background = background;
    }

    /** True when it is on disk, or nothing was to be written; false also while it is on its way. */
    boolean take(ImportPlan plan, Map<Place, Decision> decisions) {
        if (!plan.project().equals(session.project().get())) {
            session.tell(Notice.Kind.ERROR, "tableimport.changed");
            return false;
        }
        var changes = plan.changes(decisions);
        if (changes.changes().isEmpty()) {
            session.tell(Notice.Kind.INFORMATION, "tableimport.same");
            return true;
        }
        var taken = (int) decisions.values().stream().filter(Decision.Take.class::isInstance).count();
        if (changes.changes().size() <= AT_ONCE) {
            session.edit(changes);
            return kept(session.saved().get(), plan, taken);
        }
        writing.set(true);
        session.edit(changes, background, onDisk -> {
            writing.set(false);
            if (kept(onDisk, plan, taken)) {
                whenKept.run();
            }
        });
        return false;
    }

    private boolean kept(boolean onDisk, ImportPlan plan, int taken) {
        if (onDisk) {
            session.tell(Notice.Kind.SUCCESS, "tableimport.done", taken, plan.created().size());
        }
        return onDisk;
    }

    /** @param action what follows when many values are on disk at last */
    void whenKept(Runnable action) {
        whenKept = action;
    }

    /** Whether values are on their way to the disk. */
    ReadOnlyBooleanProperty writing() {
        return writing.getReadOnlyProperty();
    }
}
