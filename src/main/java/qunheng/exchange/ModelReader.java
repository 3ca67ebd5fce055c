package qunheng.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException.Reason;
import qunheng.model.ActorKind;
import qunheng.model.Actors;
import qunheng.model.AssessorRole;
import qunheng.model.Basis;
import qunheng.model.Choices;
import qunheng.model.ClusterType;
import qunheng.model.Evidence;
import qunheng.model.EvidenceFile;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Industries;
import qunheng.model.IndustryClass;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Review;
import qunheng.model.Weights;

/** Format 1: the records of the model out of JSON. {@link ModelWriter} is its other half. */
record ModelReader(Catalogue catalogue) {
    /** Longest id of a lens or of a node in it. */
    private static final int NODE = 200;

    Project project(Fields fields) {
        var id = fields.required("id");
        var name = name(fields);
        var note = fields.note("note");
        var year = fields.year("assessmentYear");
        var weights = weights(fields);
        var choices = choices(fields);
        var profiles = new ArrayList<Profile>();
        var ids = new HashSet<ProfileId>();
        for (var item : fields.list("profiles")) {
            var profile = profile(Fields.of(item));
            if (!ids.add(profile.id())) {
                throw Fields.refused(item.spot(), new Reason("exchange.profile.twice", profile.id().value()));
            }
            profiles.add(profile);
        }
        var projectId = Fields.at(id.spot(), () -> new ProjectId(Fields.line(id, "id")));
        return fields.done(() -> new Project(projectId, name.zh(), name.en(), note, year, weights, profiles, choices));
    }

    private record Name(String zh, String en) {}

    private static Name name(Fields parent) {
        var fields = parent.object("name");
        if (fields == null) {
            return new Name("", "");
        }
        var zh = fields.line("zh");
        var en = fields.line("en");
        return fields.done(() -> new Name(zh, en));
    }

    private static Weights weights(Fields parent) {
        var fields = parent.object("weights");
        if (fields == null) {
            return Weights.EQUAL;
        }
        var byLens = new HashMap<String, Map<String, Double>>();
        fields.all().forEach((lens, nodes) -> {
            requireNode(lens, nodes);
            var weights = new HashMap<String, Double>();
            Fields.of(nodes).all().forEach((node, weight) -> {
                requireNode(node, weight);
                weights.put(node, Fields.number(weight));
                Fields.at(weight.spot(), () -> Weights.EQUAL.with(lens, node, Fields.number(weight)));
            });
            byLens.put(lens, weights);
        });
        return new Weights(byLens);
    }

    private static void requireNode(String name, Json value) {
        if (name.isBlank() || name.length() > NODE) {
            throw Fields.refused(value.spot(), new Reason("exchange.node.malformed", Fields.shown(name)));
        }
    }

    private static Choices choices(Fields parent) {
        var choices = new TreeMap<String, String>();
        for (var item : parent.list("choices")) {
            var fields = Fields.of(item);
            var key = fields.line("key");
            var text = fields.text("text", Choices.LONGEST);
            var one = fields.done(() -> new Choices(Map.of(key, text)));
            if (choices.putIfAbsent(one.byKey().firstKey(), text) != null) {
                throw Fields.refused(item.spot(), new Reason("exchange.choice.twice", Fields.shown(key)));
            }
        }
        return new Choices(choices);
    }

    Profile profile(Fields fields) {
        var id = fields.required("id");
        var profileId = Fields.at(id.spot(), () -> new ProfileId(Fields.line(id, "id")));
        var name = name(fields);
        var description = fields.note("description");
        var fictional = fields.flag("fictional");
        var identity = Fields.at(fields.spot(), () -> new Identity(name.zh(), name.en(), description, fictional));
        var place = place(fields.object("place"));
        var industries = industries(fields.object("industries"));
        var actors = actors(fields.object("actors"));
        var body = body(fields.object("operatingBody"));
        var observations = observations(fields.list("observations"));
        var applicability = applicability(fields);
        var reviews = fields.list("reviews").stream()
                .map(item -> review(Fields.of(item)))
                .toList();
        var choices = choices(fields);
        return fields.done(() -> new Profile(
                profileId, identity, place, industries, actors, body, observations, applicability, reviews, choices));
    }

    Identity identity(Fields fields) {
        var name = name(fields);
        var description = fields.note("description");
        var fictional = fields.flag("fictional");
        return fields.done(() -> new Identity(name.zh(), name.en(), description, fictional));
    }

    Place place(@Nullable Fields fields) {
        if (fields == null) {
            return Place.UNKNOWN;
        }
        var provinces = new ArrayList<String>();
        for (var item : fields.list("provinces")) {
            var code = Fields.line(item, "provinces");
            if (!catalogue.hasProvince(code)) {
                throw Fields.refused(item.spot(), new Reason("exchange.province.unknown", Fields.shown(code)));
            }
            Fields.at(item.spot(), () -> new Place(List.of(code), "", "", false));
            if (provinces.contains(code)) {
                throw Fields.refused(item.spot(), new Reason("exchange.province.twice", code));
            }
            provinces.add(code);
        }
        var city = fields.line("city");
        var boundary = fields.note("boundary");
        var platformSpace = fields.flag("platformSpace");
        return fields.done(() -> new Place(provinces, city, boundary, platformSpace));
    }

    Industries industries(@Nullable Fields fields) {
        if (fields == null) {
            return Industries.UNKNOWN;
        }
        var field = fields.line("field");
        var main = fields.optional("mainClass");
        var side = EnumSet.noneOf(IndustryClass.class);
        fields.list("sideClasses").forEach(item -> side.add(Fields.choice(item, IndustryClass.class)));
        var shares = new EnumMap<IndustryClass, Double>(IndustryClass.class);
        var shareFields = fields.object("shares");
        if (shareFields != null) {
            shareFields.all().forEach((code, share) -> shares.put(
                    Fields.choice(new Json.Text(share.spot(), code), IndustryClass.class), Fields.number(share)));
        }
        var type = fields.optional("type");
        return fields.done(() -> new Industries(
                field,
                main == null ? null : Fields.choice(main, IndustryClass.class),
                side,
                shares,
                type == null ? null : Fields.choice(type, ClusterType.class)));
    }

    Actors actors(@Nullable Fields fields) {
        if (fields == null) {
            return Actors.UNKNOWN;
        }
        var counts = new EnumMap<ActorKind, Integer>(ActorKind.class);
        var countFields = fields.object("counts");
        if (countFields != null) {
            countFields.all().forEach((word, count) -> {
                var kind = Fields.choice(new Json.Text(count.spot(), word), ActorKind.class);
                counts.put(kind, Fields.integer(count));
                Fields.at(count.spot(), () -> new Actors(Map.of(kind, Fields.integer(count)), ""));
            });
        }
        var named = fields.note("named");
        return fields.done(() -> new Actors(counts, named));
    }

    OperatingBody body(@Nullable Fields fields) {
        if (fields == null) {
            return OperatingBody.UNKNOWN;
        }
        var name = fields.line("name");
        var kind = fields.line("kind");
        var contact = fields.line("contact");
        var staff = fields.optional("staff");
        return fields.done(() -> new OperatingBody(name, kind, contact, staff == null ? null : Fields.integer(staff)));
    }

    private NavigableMap<ObservationKey, Observation> observations(List<Json> items) {
        var observations = new TreeMap<ObservationKey, Observation>();
        var lines = new HashMap<ObservationKey, Integer>();
        for (var item : items) {
            var observation = observation(Fields.of(item));
            var first = lines.putIfAbsent(observation.key(), item.spot().line());
            if (first != null) {
                var key = observation.key();
                throw Fields.refused(
                        item.spot(),
                        new Reason(
                                "exchange.observation.twice",
                                key.indicator().value(),
                                String.valueOf(key.year()),
                                Words.of(key.basis()),
                                first));
            }
            observations.put(observation.key(), observation);
        }
        return observations;
    }

    Observation observation(Fields fields) {
        var key = key(fields);
        var number = fields.required("value");
        var source = fields.line("source");
        var note = fields.note("note");
        var evidence = evidence(fields.object("evidence"));
        var observation =
                fields.done(() -> new Observation(key, Fields.number(number), source, note, evidence));
        catalogue.objection(observation).ifPresent(objection -> {
            throw Fields.refused(number.spot(), objection);
        });
        return observation;
    }

    ObservationKey key(Fields fields) {
        var indicator = indicator(fields.required("indicator"));
        var year = fields.year("year");
        var basis = fields.choice("basis", Basis.class);
        return new ObservationKey(indicator, year, basis);
    }

    IndicatorId indicator(Json value) {
        return indicator(value, Fields.line(value, "indicator"));
    }

    private IndicatorId indicator(Json value, String name) {
        var id = Fields.at(value.spot(), () -> new IndicatorId(name));
        if (!catalogue.hasIndicator(id)) {
            throw Fields.refused(value.spot(), new Reason("exchange.indicator.unknown", Fields.shown(name)));
        }
        return id;
    }

    private static Evidence evidence(@Nullable Fields fields) {
        if (fields == null) {
            return Evidence.NONE;
        }
        var reference = fields.line("reference");
        var locator = fields.line("locator");
        var date = fields.line("date");
        var checkedBy = fields.line("checkedBy");
        var validUntil = fields.line("validUntil");
        var file = file(fields.object("file"));
        return fields.done(() -> new Evidence(reference, locator, date, checkedBy, validUntil, file));
    }

    private static @Nullable EvidenceFile file(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        var name = fields.line("name");
        var sha256 = fields.line("sha256");
        var bytes = Fields.integer(fields.required("bytes"));
        return fields.done(() -> new EvidenceFile(sha256, name, bytes));
    }

    private Map<IndicatorId, Boolean> applicability(Fields parent) {
        var applicability = new TreeMap<IndicatorId, Boolean>();
        var fields = parent.object("applicability");
        if (fields != null) {
            fields.all().forEach((name, applies) -> applicability.put(indicator(applies, name), Fields.flag(applies)));
        }
        return applicability;
    }

    Review review(Fields fields) {
        var reviewer = fields.line("reviewer");
        var year = fields.year("year");
        var date = fields.line("date");
        var statement = fields.note("statement");
        var stated = fields.optional("role");
        var role = stated == null ? AssessorRole.UNSTATED : Fields.choice(stated, AssessorRole.class);
        var round = fields.line("round");
        return fields.done(() -> new Review(reviewer, year, date, statement, role, round));
    }
}
