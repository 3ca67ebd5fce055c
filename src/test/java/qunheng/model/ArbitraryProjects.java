package qunheng.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Any project the model allows, with the characters that files and databases stumble over. */
public final class ArbitraryProjects {
    private static final List<String> INDICATORS =
            List.of("IS-SCL-01", "IS-SCL-02", "IN-PAT-02", "EC-GRN-01", "RS-CHN-03", "any-other.id");

    private ArbitraryProjects() {}

    public static Arbitrary<Project> projects() {
        return Combinators.combine(
                        line(), line(), note(), years(), weights(), profile().list().ofMaxSize(3), choices())
                .as((zh, en, note, year, weights, profiles, choices) -> new Project(
                        new ProjectId("project-1"), zh, en, note, year, weights, numbered(profiles), choices));
    }

    private static List<Profile> numbered(List<Profile> profiles) {
        return IntStream.range(0, profiles.size())
                .mapToObj(i -> {
                    var p = profiles.get(i);
                    return new Profile(
                            new ProfileId("p" + i),
                            p.identity(),
                            p.place(),
                            p.industries(),
                            p.actors(),
                            p.body(),
                            p.observations(),
                            p.applicability(),
                            p.reviews(),
                            p.choices());
                })
                .toList();
    }

    public static Arbitrary<Profile> profile() {
        var parts = Combinators.combine(identity(), place(), industries(), actors(), body()).as(Parts::new);
        var figures = Combinators.combine(
                        observation().list().ofMaxSize(6),
                        Arbitraries.maps(indicator(), Arbitraries.of(true, false)).ofMaxSize(3),
                        review().list().ofMaxSize(3),
                        choices())
                .as(Figures::new);
        return Combinators.combine(parts, figures)
                .as((p, f) -> new Profile(
                        new ProfileId("p"),
                        p.identity(),
                        p.place(),
                        p.industries(),
                        p.actors(),
                        p.body(),
                        new TreeMap<>(f.observations().stream()
                                .collect(Collectors.toMap(Observation::key, o -> o, (a, _) -> a))),
                        f.applicability(),
                        f.reviews(),
                        f.choices()));
    }

    private record Parts(Identity identity, Place place, Industries industries, Actors actors, OperatingBody body) {}

    private record Figures(
            List<Observation> observations,
            Map<IndicatorId, Boolean> applicability,
            List<Review> reviews,
            Choices choices) {}

    public static Arbitrary<Choices> choices() {
        return Arbitraries.maps(choiceKey(), note()).ofMaxSize(3).map(Choices::new);
    }

    public static Arbitrary<String> choiceKey() {
        return Arbitraries.of("method", "label.stage", "rule-pack/own@1.0.0");
    }

    public static Arbitrary<Identity> identity() {
        return Combinators.combine(line(), line(), note(), Arbitraries.of(true, false))
                .as((zh, en, description, fictional) ->
                        new Identity(zh.isBlank() && en.isBlank() ? "群" : zh, en, description, fictional));
    }

    public static Arbitrary<Place> place() {
        var provinces = Arbitraries.of("110000", "310000", "510000", "650000", "820000")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        return Combinators.combine(provinces, line(), note(), Arbitraries.of(true, false)).as(Place::new);
    }

    public static Arbitrary<Industries> industries() {
        return Combinators.combine(
                        line(),
                        Arbitraries.of(IndustryClass.class).injectNull(0.3),
                        Arbitraries.of(IndustryClass.class).set().ofMaxSize(2),
                        Arbitraries.maps(
                                        Arbitraries.of(IndustryClass.class),
                                        Arbitraries.doubles().between(0.001, 20).ofScale(3))
                                .ofMaxSize(5),
                        Arbitraries.of(ClusterType.class).injectNull(0.3))
                .as(Industries::new);
    }

    public static Arbitrary<Actors> actors() {
        return Combinators.combine(
                        Arbitraries.maps(
                                        Arbitraries.of(ActorKind.class),
                                        Arbitraries.integers().between(0, Integer.MAX_VALUE))
                                .ofMaxSize(4),
                        note())
                .as(Actors::new);
    }

    public static Arbitrary<OperatingBody> body() {
        return Combinators.combine(
                        line(), line(), line(), Arbitraries.integers().between(0, 5000).injectNull(0.4))
                .as(OperatingBody::new);
    }

    public static Arbitrary<ObservationKey> key() {
        return Combinators.combine(indicator(), years(), Arbitraries.of(Basis.class)).as(ObservationKey::new);
    }

    public static Arbitrary<Observation> observation() {
        return key().flatMap(ArbitraryProjects::observation);
    }

    public static Arbitrary<Observation> observation(ObservationKey key) {
        return Combinators.combine(value(), line(), note(), evidence())
                .as((value, source, note, evidence) -> new Observation(key, value, source, note, evidence));
    }

    private static Arbitrary<Evidence> evidence() {
        return Arbitraries.oneOf(
                Arbitraries.just(Evidence.NONE),
                Combinators.combine(line(), line(), line(), line(), line(), file().injectNull(0.5))
                        .as(Evidence::new));
    }

    private static Arbitrary<EvidenceFile> file() {
        return Combinators.combine(
                        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64),
                        line(),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE))
                .as((digest, name, bytes) -> new EvidenceFile(digest, name.isBlank() ? "年报.pdf" : name, bytes));
    }

    public static Arbitrary<Review> review() {
        return Combinators.combine(line(), years(), line(), note(), Arbitraries.of(AssessorRole.class), line())
                .as((reviewer, year, date, statement, role, round) ->
                        new Review(reviewer.isBlank() ? "张三" : reviewer, year, date, statement, role, round));
    }

    /** Every finite double: whole, tiny, huge, and the awkward ones. */
    public static Arbitrary<Double> value() {
        return Arbitraries.oneOf(
                Arbitraries.integers().map(Integer::doubleValue),
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.of(0.1, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, 1e15, 9007199254740993.0, 1 / 3.0));
    }

    private static Arbitrary<Weights> weights() {
        return Arbitraries.maps(
                        Arbitraries.of("six-features", "five-forces"),
                        Arbitraries.maps(
                                        Arbitraries.of("L2-1", "L2-1a", "L2-1a/IN-PAT-02"),
                                        Arbitraries.of(0.001, 0.25, 2.0, 1_000_000.0))
                                .ofMaxSize(3))
                .ofMaxSize(2)
                .map(Weights::new);
    }

    public static Arbitrary<IndicatorId> indicator() {
        return Arbitraries.of(INDICATORS).map(IndicatorId::new);
    }

    public static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(ObservationKey.FIRST_YEAR, ObservationKey.LAST_YEAR);
    }

    public static Arbitrary<String> line() {
        return text().ofMaxLength(12);
    }

    public static Arbitrary<String> note() {
        return Arbitraries.oneOf(text().ofMaxLength(30), Arbitraries.just("一段,很长。\r\n\t\"\\/<&>'{}\u2028\uFEFF😀"));
    }

    private static StringArbitrary text() {
        return Arbitraries.strings()
                .withChars("ab 群衡,。\"\\{}[]:/'\n\t\r\u007f\u0085\u2028\uFFFD")
                .withCharRange('\u4e00', '\u9fff');
    }
}
