package qunheng.exchange;

import qunheng.model.Actors;
import qunheng.model.AssessorRole;
import qunheng.model.Choices;
import qunheng.model.Evidence;
import qunheng.model.Identity;
import qunheng.model.Industries;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.model.Review;

/**
 * Format 1: the fields of the model's records as JSON, always in the same order. {@link ModelReader} is its other half.
 */
record ModelWriter(JsonOutput out) {

    void project(Project project) {
        out.string("id", project.id().value());
        name(project.nameZh(), project.nameEn());
        out.string("note", project.note());
        out.integer("assessmentYear", project.assessmentYear());
        if (!project.weights().byLens().isEmpty()) {
            out.object("weights", () -> project.weights()
                    .byLens()
                    .forEach((lens, nodes) -> out.object(lens, () -> nodes.forEach(out::number))));
        }
        choices(project.choices());
        out.list("profiles", () -> project.profiles().forEach(profile -> out.object(() -> profile(profile))));
    }

    private void name(String zh, String en) {
        if (!zh.isEmpty() || !en.isEmpty()) {
            out.line(() -> out.object("name", () -> {
                out.string("zh", zh);
                out.string("en", en);
            }));
        }
    }

    void profile(Profile profile) {
        out.string("id", profile.id().value());
        identity(profile.identity());
        if (!profile.place().equals(Place.UNKNOWN)) {
            out.object("place", () -> place(profile.place()));
        }
        if (!profile.industries().equals(Industries.UNKNOWN)) {
            out.object("industries", () -> industries(profile.industries()));
        }
        if (!profile.actors().equals(Actors.UNKNOWN)) {
            out.object("actors", () -> actors(profile.actors()));
        }
        if (!profile.body().equals(OperatingBody.UNKNOWN)) {
            out.object("operatingBody", () -> body(profile.body()));
        }
        if (!profile.observations().isEmpty()) {
            out.list("observations", () -> profile.observations()
                    .values()
                    .forEach(observation -> out.line(() -> out.object(() -> observation(observation)))));
        }
        if (!profile.applicability().isEmpty()) {
            out.object("applicability", () -> profile.applicability()
                    .forEach((indicator, applies) -> out.answer(indicator.value(), applies)));
        }
        if (!profile.reviews().isEmpty()) {
            out.list("reviews", () -> profile.reviews()
                    .forEach(review -> out.line(() -> out.object(() -> review(review)))));
        }
        choices(profile.choices());
    }

    private void choices(Choices choices) {
        if (!choices.byKey().isEmpty()) {
            out.list("choices", () -> choices.byKey().forEach((key, text) -> out.object(() -> {
                out.string("key", key);
                out.string("text", text);
            })));
        }
    }

    void identity(Identity identity) {
        name(identity.nameZh(), identity.nameEn());
        out.string("description", identity.description());
        out.flag("fictional", identity.fictional());
    }

    void place(Place place) {
        if (!place.provinces().isEmpty()) {
            out.line(() -> out.list("provinces", () -> place.provinces().forEach(out::item)));
        }
        out.string("city", place.city());
        out.string("boundary", place.boundary());
        out.flag("platformSpace", place.platformSpace());
    }

    void industries(Industries industries) {
        out.string("field", industries.field());
        var main = industries.mainClass();
        if (main != null) {
            out.string("mainClass", Words.of(main));
        }
        if (!industries.sideClasses().isEmpty()) {
            out.line(() -> out.list(
                    "sideClasses", () -> industries.sideClasses().forEach(side -> out.item(Words.of(side)))));
        }
        if (!industries.shares().isEmpty()) {
            out.line(() -> out.object(
                    "shares", () -> industries.shares().forEach((of, share) -> out.number(Words.of(of), share))));
        }
        var type = industries.type();
        if (type != null) {
            out.string("type", Words.of(type));
        }
    }

    void actors(Actors actors) {
        if (!actors.counts().isEmpty()) {
            out.object(
                    "counts", () -> actors.counts().forEach((kind, count) -> out.integer(Words.of(kind), count)));
        }
        out.string("named", actors.named());
    }

    void body(OperatingBody body) {
        out.string("name", body.name());
        out.string("kind", body.kind());
        out.string("contact", body.contact());
        var staff = body.staff();
        if (staff != null) {
            out.integer("staff", staff);
        }
    }

    void observation(Observation observation) {
        key(observation.key());
        out.number("value", observation.value());
        out.string("source", observation.source());
        out.string("note", observation.note());
        var evidence = observation.evidence();
        if (!evidence.equals(Evidence.NONE)) {
            out.object("evidence", () -> {
                out.string("reference", evidence.reference());
                out.string("locator", evidence.locator());
                out.string("date", evidence.date());
                out.string("checkedBy", evidence.checkedBy());
                out.string("validUntil", evidence.validUntil());
                var file = evidence.file();
                if (file != null) {
                    out.object("file", () -> {
                        out.string("name", file.name());
                        out.string("sha256", file.sha256());
                        out.integer("bytes", file.bytes());
                    });
                }
            });
        }
    }

    void key(ObservationKey key) {
        out.string("indicator", key.indicator().value());
        out.integer("year", key.year());
        out.string("basis", Words.of(key.basis()));
    }

    void review(Review review) {
        out.string("reviewer", review.reviewer());
        out.integer("year", review.year());
        out.string("date", review.date());
        out.string("statement", review.statement());
        if (review.role() != AssessorRole.UNSTATED) {
            out.string("role", Words.of(review.role()));
        }
        out.string("round", review.round());
    }
}
