package qunheng.diagnosis.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Judging;
import qunheng.diagnosis.Sign;
import qunheng.diagnosis.Subject;
import qunheng.diagnosis.Truth;
import qunheng.diagnosis.classification.SchemeLabel.Basis;
import qunheng.diagnosis.classification.SchemeLabel.Second;
import qunheng.diagnosis.classification.SchemeLabel.Why;
import qunheng.knowledge.Classification;
import qunheng.knowledge.Classification.Option;
import qunheng.knowledge.Condition;
import qunheng.knowledge.Label;

/**
 * A scheme whose options hold or do not: type, form and layout.
 *
 * <p>With a precedence the first option that holds is the label; an option that is open counts as held if the profile
 * states it. The second is the next that holds, else one whose bound lies near, else the one that is the cluster's own
 * field. Without a precedence all that hold stand together.
 */
final class ByConditions {
    private final Classification scheme;
    private final Subject subject;
    private final List<OptionReading> readings;

    private ByConditions(Classification scheme, Subject subject) {
        this.scheme = scheme;
        this.subject = subject;
        this.readings = read(scheme, subject);
    }

    static SchemeLabel label(Classification scheme, Subject subject) {
        return new ByConditions(scheme, subject).label();
    }

    private SchemeLabel label() {
        var stated = stated();
        var labels = scheme.precedence().isEmpty() ? held() : first(stated);
        var open = readings.stream().anyMatch(reading -> reading.truth() == Truth.UNKNOWN);
        var basis = !labels.isEmpty() && reading(labels.getFirst()).truth() == Truth.YES
                ? Basis.RULE
                : !labels.isEmpty() ? Basis.STATED : open ? Basis.OPEN : Basis.NONE_HOLDS;
        return new SchemeLabel(
                scheme,
                basis,
                labels,
                labels,
                labels.isEmpty() || scheme.precedence().isEmpty() ? null : second(labels.getFirst()),
                basis == Basis.RULE ? certain(labels) : !open,
                readings,
                subject.missing(readings.stream()
                        .filter(reading -> reading.truth() == Truth.UNKNOWN)
                        .flatMap(reading -> sign(reading).lacking().stream())),
                questions(),
                stated,
                null,
                null);
    }

    /** The label stands for sure if all before it are out; where labels stand together, if none is open. */
    private boolean certain(List<Option> labels) {
        var before = scheme.precedence().isEmpty()
                ? scheme.options().stream()
                : scheme.precedence().stream()
                        .takeWhile(id -> !id.equals(labels.getFirst().id()))
                        .map(this::option);
        return before.allMatch(option -> reading(option).truth() != Truth.UNKNOWN);
    }

    private static List<OptionReading> read(Classification scheme, Subject subject) {
        var tested = scheme.options().stream()
                .filter(option -> !(option.condition() instanceof Condition.Otherwise))
                .map(option -> {
                    var sign = Judging.judge(Objects.requireNonNull(option.condition()), subject);
                    return OptionReading.of(option, sign.truth(), sign);
                })
                .toList();
        var any = Truth.any(tested.stream().map(OptionReading::truth).toList());
        var rest = any == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of(any == Truth.NO);
        return scheme.options().stream()
                .map(option -> tested.stream()
                        .filter(reading -> reading.option().equals(option))
                        .findFirst()
                        .orElseGet(() -> OptionReading.of(
                                option, rest, Judging.judge(new Condition.Otherwise(), subject))))
                .toList();
    }

    private List<Option> held() {
        return readings.stream()
                .filter(reading -> reading.truth() == Truth.YES)
                .map(OptionReading::option)
                .toList();
    }

    private List<Option> first(@Nullable Option stated) {
        var first = scheme.precedence().stream()
                .map(this::option)
                .filter(option -> reading(option).truth() == Truth.YES
                        || (reading(option).truth() == Truth.UNKNOWN && option.equals(stated)))
                .findFirst();
        if (first.isPresent()) {
            return List.of(first.get());
        }
        return stated == null ? List.of() : List.of(stated);
    }

    private @Nullable Option stated() {
        var type = subject.profile().industries().type();
        return type == null ? null : Labelling.find(scheme, type.name());
    }

    private @Nullable Second second(Option label) {
        var others = scheme.precedence().stream()
                .map(this::option)
                .filter(option -> !option.equals(label))
                .toList();
        for (var option : others) {
            if (reading(option).truth() == Truth.YES) {
                return new Second(option, Why.HOLDS_TOO);
            }
        }
        var distance = scheme.runnerUpWithin();
        var nearness = new Nearness(subject.knowledge(), distance == null ? 0 : distance);
        for (var option : others) {
            if (distance != null && near(option, nearness)) {
                return new Second(option, Why.NEAR_BOUND);
            }
        }
        var main = subject.profile().industries().mainClass();
        return others.stream()
                .filter(option -> main != null && option.mainClasses().contains(main))
                .findFirst()
                .map(option -> new Second(option, Why.OWN_FIELD))
                .orElse(null);
    }

    private boolean near(Option option, Nearness nearness) {
        if (!(option.condition() instanceof Condition.Otherwise)) {
            return nearness.couldHold(sign(reading(option)));
        }
        return readings.stream()
                .filter(reading -> !reading.option().equals(option))
                .allMatch(reading -> reading.truth() != Truth.UNKNOWN && nearness.couldFail(sign(reading)));
    }

    private List<Label> questions() {
        var asked = readings.stream()
                .map(OptionReading::option)
                .flatMap(option -> option.condition() == null ? Stream.empty() : statuses(option.condition()))
                .distinct()
                .toList();
        var questions = new ArrayList<Label>();
        for (var status : subject.knowledge().classifications().statuses()) {
            if (asked.contains(status.id())) {
                questions.add(status);
            }
        }
        return questions;
    }

    private static Stream<String> statuses(Condition condition) {
        return switch (condition) {
            case Condition.OfStatus status -> Stream.of(status.status());
            case Condition.All all -> all.of().stream().flatMap(ByConditions::statuses);
            case Condition.Any any -> any.of().stream().flatMap(ByConditions::statuses);
            case Condition.AtLeast some -> some.of().stream().flatMap(ByConditions::statuses);
            default -> Stream.empty();
        };
    }

    private Option option(String id) {
        return Objects.requireNonNull(Labelling.find(scheme, id), id);
    }

    private OptionReading reading(Option option) {
        return readings.stream().filter(reading -> reading.option().equals(option)).findFirst().orElseThrow();
    }

    private static Sign sign(OptionReading reading) {
        return Objects.requireNonNull(reading.sign());
    }
}
