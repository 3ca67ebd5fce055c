package qunheng.ui.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import qunheng.diagnosis.Finding;
import qunheng.diagnosis.Finding.State;
import qunheng.diagnosis.Portfolio;
import qunheng.diagnosis.Truth;
import qunheng.knowledge.Diagnosis;

/**
 * One finding, as it is read.
 *
 * @param stateWord the state in a word, with its strength when it fires
 * @param summary one line below the name: what it rests on, or what it lacks
 * @param standing in a sentence how sure it is and what to do with it
 * @param forms how it appears, and its weakest link
 * @param missing indicators to fill in
 * @param documents the problems of the documents that it joins
 * @param symptoms cases of the problem in the documents
 * @param remedies cases to learn from
 */
public record FindingRow(
        String id,
        String name,
        State state,
        String stateWord,
        boolean evident,
        String summary,
        String standing,
        List<SignLine> signs,
        List<String> forms,
        List<Link> links,
        List<Named> missing,
        List<Source> documents,
        List<Remedy> measures,
        List<Source> symptoms,
        List<Source> remedies,
        String note) {

    /** A part of a chain. */
    public record Link(String name, String score, boolean weakest) {}

    /** A text of a document in our words, with its place there; {@code more} is what the document says of it. */
    public record Source(String citation, String text, String more) {}

    /** A measure with its actions. */
    public record Remedy(String id, String name, String citation, List<String> actions) {
        public Remedy {
            actions = List.copyOf(actions);
        }
    }

    public FindingRow {
        signs = List.copyOf(signs);
        forms = List.copyOf(forms);
        links = List.copyOf(links);
        missing = List.copyOf(missing);
        documents = List.copyOf(documents);
        measures = List.copyOf(measures);
        symptoms = List.copyOf(symptoms);
        remedies = List.copyOf(remedies);
    }

    /** Those that fire first, the evident ones before; then what cannot be judged; then the silent ones. */
    static List<FindingRow> of(Diagnosed diagnosed) {
        return diagnosed.findings().stream()
                .map(finding -> of(diagnosed, finding))
                .sorted(Comparator.comparing(FindingRow::state).thenComparing(row -> !row.evident()))
                .toList();
    }

    private static FindingRow of(Diagnosed diagnosed, Finding finding) {
        var diagnosis = finding.diagnosis();
        var words = new SignWords(diagnosed);
        var portfolio = finding.portfolio();
        var signs = portfolio == null
                ? finding.signs().stream().map(words::line).toList()
                : portfolio.readings().stream().map(reading -> words.line(portfolio, reading)).toList();
        return new FindingRow(
                diagnosis.id(),
                diagnosed.in(diagnosis.name()),
                finding.state(),
                stateWord(diagnosed, finding),
                finding.strength() == Finding.Strength.EVIDENT,
                summary(diagnosed, finding, signs),
                standing(diagnosed, finding),
                signs,
                forms(diagnosed, finding),
                finding.links().stream()
                        .map(link -> new Link(
                                diagnosed.in(link.link().name()),
                                diagnosed.numbers().score(link.score()),
                                link.weakest()))
                        .toList(),
                finding.missing().stream().map(diagnosed::named).toList(),
                finding.problems().stream()
                        .map(problem -> new Source(
                                diagnosed.citation(problem.citation()),
                                diagnosed.in(problem.name()),
                                diagnosed.in(problem.brief())))
                        .toList(),
                finding.measures().stream()
                        .map(measure -> new Remedy(
                                measure.id(),
                                diagnosed.in(measure.name()),
                                diagnosed.citation(measure.citation()),
                                measure.actions().stream()
                                        .map(action -> diagnosed.in(action.text()))
                                        .toList()))
                        .toList(),
                cases(diagnosed, diagnosis.symptomCases()),
                cases(diagnosed, diagnosis.remedyCases()),
                diagnosis.note() == null ? "" : diagnosed.in(diagnosis.note()));
    }

    private static List<Source> cases(Diagnosed diagnosed, List<Diagnosis.Case> cases) {
        return cases.stream()
                .map(one -> new Source(diagnosed.citation(one.citation()), diagnosed.in(one.text()), ""))
                .toList();
    }

    private static String stateWord(Diagnosed diagnosed, Finding finding) {
        var strength = finding.strength();
        return strength == null ? diagnosed.word(finding.state()) : diagnosed.word(strength);
    }

    private static String summary(Diagnosed diagnosed, Finding finding, List<SignLine> signs) {
        return switch (finding.state()) {
            case FIRES -> {
                var held =
                        signs.stream().filter(sign -> sign.truth() == Truth.YES).count();
                var holds = diagnosed.text("diagnosis.summary.fires", held, signs.size());
                yield finding.missing().isEmpty()
                        ? holds
                        : diagnosed.list(List.of(
                                holds,
                                diagnosed.text(
                                        "diagnosis.summary.missing",
                                        finding.missing().size())));
            }
            case CANNOT_JUDGE ->
                finding.open() == Finding.Open.TOO_FEW_PROFILES
                        ? profiles(diagnosed, Objects.requireNonNull(finding.portfolio()), "diagnosis.summary.profiles")
                        : diagnosed.text("diagnosis.summary.open", finding.filled(), finding.applicable());
            case SILENT -> diagnosed.text("diagnosis.summary.silent", finding.filled(), finding.applicable());
            case NOT_APPLICABLE -> diagnosed.text("diagnosis.summary.notApplicable");
        };
    }

    private static String profiles(Diagnosed diagnosed, Portfolio portfolio, String key) {
        return diagnosed.text(key, portfolio.profiles(), portfolio.needed());
    }

    private static String standing(Diagnosed diagnosed, Finding finding) {
        return switch (finding.state()) {
            case FIRES ->
                diagnosed.join(
                        diagnosed.text(
                                finding.strength() == Finding.Strength.EVIDENT
                                        ? "diagnosis.standing.evident"
                                        : "diagnosis.standing.suspected"),
                        finding.certain()
                                ? ""
                                : diagnosed.text(
                                        "diagnosis.standing.mayTurn",
                                        finding.missing().size()));
            case CANNOT_JUDGE ->
                switch (Objects.requireNonNull(finding.open())) {
                    case TOO_FEW_FILLED ->
                        diagnosed.text("diagnosis.standing.tooFew", finding.filled(), finding.applicable());
                    case SIGN_MISSING -> diagnosed.text("diagnosis.standing.signMissing");
                    case TOO_FEW_PROFILES ->
                        profiles(diagnosed, Objects.requireNonNull(finding.portfolio()), "diagnosis.standing.profiles");
                };
            case SILENT ->
                diagnosed.join(
                        diagnosed.text("diagnosis.standing.silent"),
                        finding.certain()
                                ? ""
                                : diagnosed.text(
                                        "diagnosis.standing.mayTurn",
                                        finding.missing().size()));
            case NOT_APPLICABLE -> diagnosed.text("diagnosis.standing.notApplicable");
        };
    }

    private static List<String> forms(Diagnosed diagnosed, Finding finding) {
        return Stream.concat(
                        finding.forms().stream()
                                .map(form -> diagnosed.text(
                                        form.truth() == Truth.YES ? "diagnosis.form.holds" : "diagnosis.form.open",
                                        diagnosed.in(form.form().name()))),
                        finding.weakest().isEmpty()
                                ? Stream.empty()
                                : Stream.of(diagnosed.text(
                                        "diagnosis.link.weakest",
                                        diagnosed.list(finding.weakest().stream()
                                                .map(link -> diagnosed.in(link.link().name()))
                                                .toList()))))
                .toList();
    }

    /** The whole row as one text. */
    public String spoken() {
        return String.join(" ", List.of(id, name, stateWord, summary));
    }
}
