package qunheng.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import qunheng.model.Change;
import qunheng.model.InvalidValue;
import qunheng.model.Profile;
import qunheng.model.Review;
import qunheng.ui.common.Session;

/** The reviewers' signatures; two of them with evidence lift the word "indicative" from a tier. */
final class ReviewFields extends ProfilePart {
    private final Supplier<String> today;
    private final ObservableList<Review> reviews = FXCollections.observableArrayList();
    private final StringProperty reviewer = new SimpleStringProperty("");
    private final StringProperty statement = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param today the ISO date of a new signature */
    ReviewFields(Session session, Supplier<String> today) {
        super(session);
        this.today = today;
    }

    ObservableList<Review> reviews() {
        return reviews;
    }

    /** Name of the reviewer who is about to sign. */
    StringProperty reviewer() {
        return reviewer;
    }

    StringProperty statement() {
        return statement;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Signs the assessment of the project's year. */
    void sign() {
        var project = session.project().get();
        if (project == null) {
            return;
        }
        try {
            var review = new Review(
                    reviewer.get().strip(), project.assessmentYear(), today.get(), statement.get().strip());
            edit(p -> {
                var next = new ArrayList<>(p.reviews());
                next.add(review);
                return changed(p, next);
            });
            reviewer.set("");
            statement.set("");
            problem.set("");
        } catch (InvalidValue refusal) {
            problem.set(session.messages().of(refusal));
        }
    }

    void withdraw(Review review) {
        edit(p -> {
            var next = new ArrayList<>(p.reviews());
            next.remove(review);
            return changed(p, next);
        });
    }

    private static Change changed(Profile profile, List<Review> after) {
        return new Change.ReviewsChanged(profile.id(), profile.reviews(), after);
    }

    @Override
    protected void display(Profile profile) {
        if (!reviews.equals(profile.reviews())) {
            reviews.setAll(profile.reviews());
        }
    }
}
