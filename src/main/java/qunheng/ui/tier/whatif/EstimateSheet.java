package qunheng.ui.tier.whatif;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import qunheng.tiering.roadmap.Estimates;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** Asks before supposed values become estimates of the project, and says what that means for those that are there. */
final class EstimateSheet {
    private EstimateSheet() {}

    /** What would be written now; null when there is no cluster or no supposed value. */
    static @Nullable Estimates estimates(Session session, Supposition supposition) {
        var profile = session.selected();
        if (profile == null || supposition.steps().get().stream().allMatch(step -> step.values().isEmpty())) {
            return null;
        }
        return Estimates.of(supposition.steps().get(), profile, session.messages().get("whatif.estimate.note"));
    }

    static Sheet of(Session session, Supposition supposition, Estimates estimates) {
        return Sheet.question(session, "whatif.estimate.title", sentence(session, estimates))
                .cancel("common.cancel")
                .confirm("whatif.estimate.write", () -> write(session, supposition, estimates), Styles.ACCENT);
    }

    private static ObservableValue<String> sentence(Session session, Estimates estimates) {
        return Bindings.createStringBinding(
                () -> {
                    var messages = session.messages();
                    var parts = new ArrayList<String>();
                    parts.add(messages.get(
                            "whatif.estimate.sentence",
                            estimates.written(),
                            session.numbers().year(estimates.latest())));
                    if (estimates.outranked() > 0) {
                        parts.add(messages.get("whatif.estimate.outranked", estimates.outranked()));
                    }
                    if (estimates.replaced() > 0) {
                        parts.add(messages.get("whatif.estimate.replaced", estimates.replaced()));
                    }
                    parts.add(messages.get("whatif.estimate.undo"));
                    return String.join("\n", parts);
                },
                session.language());
    }

    /** One step of the project; the what-if ends, since it is no longer one. */
    static boolean write(Session session, Supposition supposition, Estimates estimates) {
        var now = estimates(session, supposition);
        if (!Objects.equals(now, estimates)) {
            session.tell(Notice.Kind.ERROR, "whatif.estimate.changed");
            return false;
        }
        session.edit(estimates.change());
        if (session.saved().get()) {
            supposition.leave();
            session.tell(Notice.Kind.SUCCESS, "whatif.estimate.done", estimates.written());
        }
        return session.saved().get();
    }
}
