package qunheng.exchange;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.Change.ActorsChanged;
import qunheng.model.Change.ApplicabilityChanged;
import qunheng.model.Change.BodyChanged;
import qunheng.model.Change.ChangeSet;
import qunheng.model.Change.ChoiceChanged;
import qunheng.model.Change.Description;
import qunheng.model.Change.IdentityChanged;
import qunheng.model.Change.IndustriesChanged;
import qunheng.model.Change.ObservationChanged;
import qunheng.model.Change.PlaceChanged;
import qunheng.model.Change.ProfileAdded;
import qunheng.model.Change.ProfileRemoved;
import qunheng.model.Change.ProjectDescribed;
import qunheng.model.Change.ReviewsChanged;
import qunheng.model.Change.WeightChanged;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Review;

/** A change to JSON. {@link ChangeReader} is its other half. */
record ChangeWriter(JsonOutput out, ModelWriter model) {

    static String write(Change change) {
        var text = new StringWriter();
        try (var out = new JsonOutput(text, true)) {
            out.object(() -> new ChangeWriter(out, new ModelWriter(out)).change(change));
        }
        return text.toString();
    }

    private void change(Change change) {
        switch (change) {
            case ProjectDescribed(var before, var after) -> pair("project", null, before, after, this::description);
            case ProfileAdded(var index, var profile) -> profile("profile-added", index, profile);
            case ProfileRemoved(var index, var profile) -> profile("profile-removed", index, profile);
            case IdentityChanged(var profile, var before, var after) ->
                pair("identity", profile, before, after, model::identity);
            case PlaceChanged(var profile, var before, var after) ->
                pair("place", profile, before, after, model::place);
            case IndustriesChanged(var profile, var before, var after) ->
                pair("industries", profile, before, after, model::industries);
            case ActorsChanged(var profile, var before, var after) ->
                pair("actors", profile, before, after, model::actors);
            case BodyChanged(var profile, var before, var after) ->
                pair("operating-body", profile, before, after, model::body);
            case ObservationChanged(var profile, var key, var before, var after) -> {
                pair("observation", profile, before, after, model::observation);
                out.object("key", () -> model.key(key));
            }
            case ApplicabilityChanged changed -> applicability(changed);
            case ReviewsChanged(var profile, var before, var after) ->
                pair("reviews", profile, before, after, this::reviews);
            case WeightChanged weight -> weight(weight);
            case ChoiceChanged choice -> choice(choice);
            case ChangeSet(var changes) -> {
                out.string("kind", "set");
                out.list("changes", () -> changes.forEach(one -> out.object(() -> change(one))));
            }
        }
    }

    private <T> void pair(
            String kind, @Nullable ProfileId profile, @Nullable T before, @Nullable T after, Consumer<T> fields) {
        out.string("kind", kind);
        if (profile != null) {
            out.string("profile", profile.value());
        }
        if (before != null) {
            out.object("before", () -> fields.accept(before));
        }
        if (after != null) {
            out.object("after", () -> fields.accept(after));
        }
    }

    private void description(Description description) {
        out.string("nameZh", description.nameZh());
        out.string("nameEn", description.nameEn());
        out.string("note", description.note());
        out.integer("assessmentYear", description.assessmentYear());
    }

    private void profile(String kind, int index, Profile profile) {
        out.string("kind", kind);
        out.integer("index", index);
        out.object("profile", () -> model.profile(profile));
    }

    private void applicability(ApplicabilityChanged changed) {
        out.string("kind", "applicability");
        out.string("profile", changed.profileId().value());
        out.string("indicator", changed.indicator().value());
        var before = changed.before();
        if (before != null) {
            out.answer("before", before);
        }
        var after = changed.after();
        if (after != null) {
            out.answer("after", after);
        }
    }

    private void reviews(List<Review> reviews) {
        out.list("reviews", () -> reviews.forEach(review -> out.object(() -> model.review(review))));
    }

    private void choice(ChoiceChanged changed) {
        out.string("kind", "choice");
        var profile = changed.profileId();
        if (profile != null) {
            out.string("profile", profile.value());
        }
        out.string("key", changed.key());
        text("before", changed.before());
        text("after", changed.after());
    }

    /** In an object of its own: an empty text is a choice, too. */
    private void text(String name, @Nullable String text) {
        if (text != null) {
            out.object(name, () -> out.string("text", text));
        }
    }

    private void weight(WeightChanged changed) {
        out.string("kind", "weight");
        out.string("lens", changed.lens());
        out.string("node", changed.node());
        out.number("before", changed.before());
        out.number("after", changed.after());
    }
}
