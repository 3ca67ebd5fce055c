package qunheng.ui.diagnosis;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Sign;
import qunheng.diagnosis.Truth;
import qunheng.diagnosis.classification.OptionReading;
import qunheng.diagnosis.classification.SchemeLabel;
import qunheng.diagnosis.classification.SchemeLabel.Basis;
import qunheng.knowledge.Classification;
import qunheng.knowledge.Classification.Option;
import qunheng.tiering.GateResult;

/**
 * The label in one scheme, as it is read.
 *
 * @param word the scheme in one word
 * @param document the document that the scheme is of, which always stands beside its name
 * @param label the label, or the word for having none
 * @param basis what it rests on, in a word
 * @param why the reasons in one line
 * @param second the runner-up with its reason; empty when none
 * @param ruled what the rule says, when the user chose otherwise or the profile states another; else empty
 * @param options every option with its reasons
 * @param lacking indicators that open options wait for
 * @param questions what only the user can say
 * @param chosen id of the user's own label; null when the rule stands
 * @param reason the user's reason
 */
public record LabelCard(
        String scheme,
        String name,
        String word,
        String document,
        String label,
        boolean labelled,
        boolean own,
        String basis,
        String why,
        String second,
        String ruled,
        String rule,
        List<OptionLine> options,
        List<Named> lacking,
        List<Question> questions,
        @Nullable String chosen,
        String reason) {

    /** An option with what speaks for and against it. */
    public record OptionLine(
            String id,
            String name,
            String meaning,
            Truth truth,
            boolean here,
            List<SignLine> signs,
            List<String> reasons) {
        public OptionLine {
            signs = List.copyOf(signs);
            reasons = List.copyOf(reasons);
        }
    }

    /** A status and the answer; null while not answered. */
    public record Question(String id, String name, @Nullable Boolean answer) {}

    public LabelCard {
        options = List.copyOf(options);
        lacking = List.copyOf(lacking);
        questions = List.copyOf(questions);
    }

    static LabelCard of(Diagnosed diagnosed, SchemeLabel label) {
        var scheme = label.scheme();
        var options = label.readings().stream().map(reading -> option(diagnosed, label, reading)).toList();
        var names = diagnosed.list(names(diagnosed, label.labels()));
        return new LabelCard(
                scheme.id(),
                diagnosed.in(scheme.name()),
                diagnosed.in(scheme.shortName()),
                diagnosed.text("diagnosis.label.document", scheme.citation().document()),
                label.labels().isEmpty() ? diagnosed.word(label.basis()) : names,
                !label.labels().isEmpty(),
                label.basis() == Basis.CHOSEN,
                basis(diagnosed, label),
                why(diagnosed, label),
                second(diagnosed, label),
                ruled(diagnosed, label),
                diagnosed.in(scheme.rule()),
                options,
                label.lacking().stream().map(diagnosed::named).toList(),
                label.questions().stream()
                        .map(status -> new Question(
                                status.id(),
                                diagnosed.in(status.name()),
                                diagnosed.answers().statuses().get(status.id())))
                        .toList(),
                label.choice() == null ? null : label.choice().label(),
                label.choice() == null ? "" : label.choice().reason());
    }

    private static List<String> names(Diagnosed diagnosed, List<Option> options) {
        return options.stream().map(option -> diagnosed.in(option.name())).toList();
    }

    /** What the label rests on; of a rule with data still missing, that it may change. */
    private static String basis(Diagnosed diagnosed, SchemeLabel label) {
        return label.basis() == Basis.RULE && !label.certain()
                ? diagnosed.text("diagnosis.label.mayChange")
                : diagnosed.word(label.basis());
    }

    private static String second(Diagnosed diagnosed, SchemeLabel label) {
        var second = label.second();
        return second == null
                ? ""
                : diagnosed.text(
                        "diagnosis.label.second", diagnosed.in(second.option().name()), diagnosed.word(second.why()));
    }

    private static String ruled(Diagnosed diagnosed, SchemeLabel label) {
        if (label.basis() == Basis.CHOSEN) {
            return label.ruled().isEmpty()
                    ? diagnosed.text("diagnosis.label.ruledNone")
                    : diagnosed.text("diagnosis.label.ruled", diagnosed.list(names(diagnosed, label.ruled())));
        }
        var stated = label.stated();
        var second = label.second();
        return stated == null || label.labels().contains(stated) || (second != null && second.option().equals(stated))
                ? ""
                : diagnosed.text("diagnosis.label.statedOther", diagnosed.in(stated.name()));
    }

    /** The first reason at hand, in one line. */
    private static String why(Diagnosed diagnosed, SchemeLabel label) {
        var choice = label.choice();
        if (choice != null) {
            return diagnosed.text("diagnosis.label.reasonOf", choice.reason());
        }
        if (label.labels().isEmpty()) {
            return missing(diagnosed, label);
        }
        if (label.basis() == Basis.STATED) {
            return diagnosed.text(
                    label.reading(label.labels().getFirst()).truth() == Truth.NO
                            ? "diagnosis.label.statedAgainst"
                            : "diagnosis.label.statedOnly");
        }
        var verdict = label.verdict();
        if (verdict != null) {
            return diagnosed.text("diagnosis.label.gradient", verdict.missingForNext().size());
        }
        return label.labels().stream()
                .map(option -> reason(diagnosed, label.reading(option)))
                .filter(reason -> !reason.isEmpty())
                .reduce((a, b) -> diagnosed.text("diagnosis.list", a, b))
                .orElse(diagnosed.text("diagnosis.sign.otherwise"));
    }

    private static String missing(Diagnosed diagnosed, SchemeLabel label) {
        if (label.scheme().method() == Classification.Method.LARGEST_SHARE) {
            var field = diagnosed.profile().industries().field();
            return field.isBlank()
                    ? diagnosed.text("diagnosis.label.noField")
                    : diagnosed.text("diagnosis.label.otherField", field);
        }
        var open = label.questions().stream()
                .filter(status -> !diagnosed.answers().statuses().containsKey(status.id()))
                .count();
        if (label.basis() == Basis.NONE_HOLDS) {
            return diagnosed.text("diagnosis.label.noneHolds");
        }
        return open == 0
                ? diagnosed.text("diagnosis.label.fill", label.lacking().size())
                : diagnosed.text("diagnosis.label.fillOrAnswer", label.lacking().size(), open);
    }

    private static String reason(Diagnosed diagnosed, OptionReading reading) {
        if (!reading.words().isEmpty()) {
            return diagnosed.text("diagnosis.label.field", diagnosed.list(reading.words()));
        }
        if (reading.drivers() > 0) {
            return diagnosed.text("diagnosis.label.mean", diagnosed.numbers().score(reading.mean()));
        }
        var sign = reading.sign();
        if (sign == null) {
            return "";
        }
        var words = new SignWords(diagnosed);
        return sign.leaves()
                .filter(leaf -> leaf.truth() == Truth.YES)
                .map(words::line)
                .filter(line -> !line.reading().isEmpty())
                .map(line -> diagnosed.text("diagnosis.label.sign", line.name(), line.reading()))
                .reduce((a, b) -> diagnosed.text("diagnosis.list", a, b))
                .orElse("");
    }

    private static OptionLine option(Diagnosed diagnosed, SchemeLabel label, OptionReading reading) {
        var words = new SignWords(diagnosed);
        var sign = reading.sign();
        var lines = sign == null
                ? Stream.<SignLine>empty()
                : reading.drivers() > 0 ? Stream.of(drivers(diagnosed, reading, sign)) : sign.leaves().map(words::line);
        var verdict = label.verdict();
        var reasons = verdict == null
                ? stage(diagnosed, reading)
                : verdict.tierVerdict(reading.option().id()).orElseThrow().gates().stream()
                        .map(gate -> gate(diagnosed, gate))
                        .toList();
        return new OptionLine(
                reading.option().id(),
                diagnosed.in(reading.option().name()),
                diagnosed.in(reading.option().meaning()),
                reading.truth(),
                label.labels().contains(reading.option()),
                lines.toList(),
                reasons);
    }

    private static SignLine drivers(Diagnosed diagnosed, OptionReading reading, Sign sign) {
        var words = new SignWords(diagnosed);
        return new SignLine(
                diagnosed.text("diagnosis.sign.drivers", reading.drivers()),
                null,
                diagnosed.text(
                        "diagnosis.sign.meanOf",
                        diagnosed.numbers().score(sign.value()),
                        reading.filled(),
                        reading.drivers()),
                diagnosed.text("diagnosis.sign.highest"),
                reading.truth(),
                diagnosed.word(reading.truth()),
                words.parts(reading.option().drivers(), sign));
    }

    private static List<String> stage(Diagnosed diagnosed, OptionReading reading) {
        if (reading.option().industries().isEmpty()) {
            return List.of();
        }
        var own = diagnosed.answers().stages().changed().get(reading.option().id());
        var names = own != null
                ? own
                : reading.option().industries().stream()
                        .map(industry -> industry.own()
                                ? diagnosed.text("diagnosis.label.added", diagnosed.in(industry.name()))
                                : diagnosed.in(industry.name()))
                        .toList();
        return List.of(diagnosed.text("diagnosis.label.industries", diagnosed.list(names)));
    }

    private static String gate(Diagnosed diagnosed, GateResult gate) {
        return diagnosed.text(
                "diagnosis.label.gate",
                diagnosed.in(gate.gate().name()),
                diagnosed.messages().of(gate.outcome(), "tiering"),
                diagnosed.messages().get(gate.reason().key(), gate.reason().in(diagnosed.language())));
    }

    /** The scheme with its document. */
    public String title() {
        return name + document;
    }

    /** The whole card as one text. */
    public String spoken() {
        return String.join(" ", List.of(title(), label, basis, why, second, ruled)).strip();
    }
}
