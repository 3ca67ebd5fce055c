package qunheng.ui.tier.packs;

import java.util.List;
import java.util.stream.IntStream;
import qunheng.knowledge.RulePack;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** The questions of a pack about the selected cluster, for the assessment year. */
public final class QuestionsViewModel {
    private final Subscriptions subscriptions = new Subscriptions();
    private final List<QuestionRow> rows;

    public QuestionsViewModel(Session session, RulePack pack) {
        var project = session.project().get();
        var year = project == null ? 0 : project.assessmentYear();
        rows = pack.items().stream()
                .flatMap(item -> IntStream.rangeClosed(year - item.span() + 1, year)
                        .mapToObj(one -> new QuestionRow(session, pack, item, one)))
                .toList();
        subscriptions.listen(session.project(), changed -> rows.forEach(QuestionRow::show));
    }

    public List<QuestionRow> rows() {
        return rows;
    }

    /** Keeps what stands in the fields, and lets go. */
    public boolean close() {
        var kept = rows.stream().map(QuestionRow::commit).toList().stream().allMatch(done -> done);
        if (kept) {
            subscriptions.close();
        }
        return kept;
    }
}
