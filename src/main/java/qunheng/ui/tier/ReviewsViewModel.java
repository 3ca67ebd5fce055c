package qunheng.ui.tier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.model.AssessorRole;
import qunheng.model.Change;
import qunheng.model.InvalidValue;
import qunheng.model.Review;
import qunheng.ui.common.Session;

/** Who signed the assessment year, what that makes of the verdict, and signing. */
public final class ReviewsViewModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<List<ReviewRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private @Nullable Judged judged;

    ReviewsViewModel(Session session) {
        this.session = session;
    }

    /** @param next what is judged by the chosen pack; null when there is nothing */
    void show(@Nullable Judged next) {
        judged = next;
        if (next == null) {
            rows.set(List.of());
            return;
        }
        var signed = next.profile().reviews();
        rows.set(IntStream.range(0, signed.size())
                .mapToObj(i -> ReviewRow.of(next, i, signed.get(i)))
                .toList());
        note.set(note(next));
    }

    private static String note(Judged judged) {
        var signature = judged.pack().signature();
        var names = judged.profile().reviews().stream()
                .filter(review -> review.year() == judged.verdict().year() && review.role() != AssessorRole.SELF)
                .map(review -> review.reviewer().strip())
                .distinct()
                .count();
        return judged.text(
                judged.verdict().indicative() ? "tier.review.indicative" : "tier.review.reviewed",
                names,
                judged.numbers().value(signature.reviewers().value()),
                judged.numbers().year(judged.verdict().year()),
                judged.numbers().percent(signature.evidenceShare().value() / 100));
    }

    /**
     * Signs the assessment year.
     *
     * @param date ISO date of the signature
     * @return the sentence that says why not; empty when it is signed
     */
    public String sign(String reviewer, String date, String statement, AssessorRole role, String round) {
        var chosen = judged;
        if (chosen == null) {
            return "";
        }
        var before = chosen.profile().reviews();
        if (!date.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return chosen.text("tier.review.dateRefused", date.length() > 20 ? date.substring(0, 20) + "…" : date);
        }
        if (before.stream()
                .anyMatch(r -> r.year() == chosen.verdict().year()
                        && r.reviewer().strip().equals(reviewer.strip()))) {
            return chosen.text("tier.review.twice", reviewer.strip(), chosen.numbers().year(chosen.verdict().year()));
        }
        try {
            var after = new ArrayList<>(before);
            after.add(new Review(reviewer.strip(), chosen.verdict().year(), date, statement, role, round.strip()));
            session.edit(new Change.ReviewsChanged(chosen.profile().id(), before, after));
            return "";
        } catch (InvalidValue refusal) {
            return session.messages().of(refusal);
        }
    }

    /** Takes a signature back. */
    public void withdraw(ReviewRow row) {
        var chosen = judged;
        if (chosen != null && row.position() < chosen.profile().reviews().size()) {
            var before = chosen.profile().reviews();
            var after = new ArrayList<>(before);
            after.remove(row.position());
            session.edit(new Change.ReviewsChanged(chosen.profile().id(), before, after));
        }
    }

    public ReadOnlyObjectProperty<List<ReviewRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** How many signed, how many are needed, and what the verdict is called for it. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }
}
