package qunheng.exchange;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException.Reason;
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
import qunheng.model.Choices;
import qunheng.model.ProfileId;
import qunheng.model.Review;

/** A change out of JSON. {@link ChangeWriter} is its other half. */
record ChangeReader(ModelReader model) {

    Change read(Fields fields) {
        var kind = fields.line("kind");
        var change = switch (kind) {
            case "project" -> new ProjectDescribed(before(fields, this::description), after(fields, this::description));
            case "profile-added" ->
                new ProfileAdded(Fields.integer(fields.required("index")), model.profile(required(fields, "profile")));
            case "profile-removed" ->
                new ProfileRemoved(
                        Fields.integer(fields.required("index")), model.profile(required(fields, "profile")));
            case "identity" ->
                new IdentityChanged(profile(fields), before(fields, model::identity), after(fields, model::identity));
            case "place" ->
                new PlaceChanged(profile(fields), before(fields, model::place), after(fields, model::place));
            case "industries" ->
                new IndustriesChanged(
                        profile(fields), before(fields, model::industries), after(fields, model::industries));
            case "actors" ->
                new ActorsChanged(profile(fields), before(fields, model::actors), after(fields, model::actors));
            case "operating-body" ->
                new BodyChanged(profile(fields), before(fields, model::body), after(fields, model::body));
            case "observation" ->
                new ObservationChanged(
                        profile(fields),
                        model.key(required(fields, "key")),
                        optional(fields, "before", model::observation),
                        optional(fields, "after", model::observation));
            case "applicability" ->
                new ApplicabilityChanged(
                        profile(fields),
                        model.indicator(fields.required("indicator")),
                        answer(fields, "before"),
                        answer(fields, "after"));
            case "reviews" ->
                new ReviewsChanged(profile(fields), before(fields, this::reviews), after(fields, this::reviews));
            case "weight" ->
                new WeightChanged(
                        fields.line("lens"),
                        fields.line("node"),
                        Fields.number(fields.required("before")),
                        Fields.number(fields.required("after")));
            case "choice" ->
                new ChoiceChanged(
                        fields.optional("profile") == null ? null : profile(fields),
                        fields.line("key"),
                        optional(fields, "before", ChangeReader::text),
                        optional(fields, "after", ChangeReader::text));
            case "set" ->
                new ChangeSet(fields.list("changes").stream()
                        .map(one -> read(Fields.of(one)))
                        .toList());
            default -> throw Fields.refused(fields.spot(), new Reason("exchange.change.unknown", Fields.shown(kind)));
        };
        return fields.done(() -> change);
    }

    private static ProfileId profile(Fields fields) {
        return new ProfileId(fields.line("profile"));
    }

    private static Fields required(Fields fields, String name) {
        return Fields.of(fields.required(name));
    }

    private static <T> T before(Fields fields, Function<Fields, T> read) {
        return read.apply(required(fields, "before"));
    }

    private static <T> T after(Fields fields, Function<Fields, T> read) {
        return read.apply(required(fields, "after"));
    }

    private static <T> @Nullable T optional(Fields fields, String name, Function<Fields, T> read) {
        var value = fields.object(name);
        return value == null ? null : read.apply(value);
    }

    private static @Nullable Boolean answer(Fields fields, String name) {
        var value = fields.optional(name);
        return value == null ? null : Fields.flag(value);
    }

    private static String text(Fields fields) {
        var text = fields.text("text", Choices.LONGEST);
        return fields.done(() -> text);
    }

    private Description description(Fields fields) {
        var nameZh = fields.line("nameZh");
        var nameEn = fields.line("nameEn");
        var note = fields.note("note");
        var year = fields.year("assessmentYear");
        return fields.done(() -> new Description(nameZh, nameEn, note, year));
    }

    private List<Review> reviews(Fields fields) {
        var reviews = fields.list("reviews").stream()
                .map(item -> model.review(Fields.of(item)))
                .toList();
        return fields.done(() -> reviews);
    }
}
