package qunheng.ui.common.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.model.Observation;
import qunheng.model.Project;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan;
import qunheng.project.merge.MergePlan.Item;
import qunheng.project.merge.Submission.Sender;
import qunheng.ui.common.Session;

/** What came back, in the words of the window's language. */
final class MergeWords {
    private final Session session;

    MergeWords(Session session) {
        this.session = session;
    }

    MergeRow row(Project project, Item item) {
        var messages = session.messages();
        var key = item.key();
        var identity = project.profile(item.profile()).orElseThrow().identity();
        var indicator = session.knowledge().indicator(key.indicator());
        return new MergeRow(
                item,
                messages.of(item.kind(), "collection"),
                session.name(identity.nameZh(), identity.nameEn()),
                indicator.name().in(messages.language()),
                indicator.unit().label().in(messages.language()),
                session.numbers().year(key.year()) + " · " + messages.of(key.basis(), "model"),
                candidates(item),
                MergePlan.obvious(item).orElse(null));
    }

    private List<CandidateRow> candidates(Item item) {
        var present = item.present();
        var rows = new ArrayList<CandidateRow>();
        rows.add(new CandidateRow(
                0,
                Decision.KEEP,
                number(present),
                "",
                Stream.of(
                                session.messages().get("collection.merge.here"),
                                present == null ? "" : present.evidence().checkedBy())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" · ")),
                "",
                evidence(present),
                backing(present),
                ""));
        for (var at = 0; at < item.candidates().size(); at++) {
            var candidate = item.candidates().get(at);
            for (var sender : candidate.senders()) {
                var proposed = candidate.proposed();
                rows.add(new CandidateRow(
                        rows.size(),
                        new Decision.Take(at),
                        number(proposed),
                        change(present, proposed),
                        who(sender),
                        sender.date(),
                        evidence(proposed),
                        backing(proposed),
                        lines(sender.file(), sender.place())));
            }
        }
        return rows;
    }

    /** The department, the person, or at least the file. */
    static String who(Sender sender) {
        var named = Stream.of(sender.department(), sender.person())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return named.isEmpty() ? sender.file() : named;
    }

    private String change(@Nullable Observation present, @Nullable Observation proposed) {
        if (present == null || proposed == null) {
            return "";
        }
        if (present.value() == proposed.value()) {
            return session.messages().get("collection.merge.sameValue");
        }
        if (present.value() == 0) {
            return "";
        }
        var share = (proposed.value() - present.value()) / Math.abs(present.value());
        return (share > 0 ? "+" : "") + session.numbers().score(100 * share) + "%";
    }

    private static String evidence(@Nullable Observation observation) {
        if (observation == null) {
            return "";
        }
        var evidence = observation.evidence();
        return lines(
                evidence.reference(),
                Stream.of(evidence.locator(), evidence.date())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" · ")));
    }

    private static String backing(@Nullable Observation observation) {
        return observation == null ? "" : lines(observation.source(), observation.note());
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private String number(@Nullable Observation observation) {
        return observation == null
                ? session.messages().get("collection.merge.nothing")
                : session.numbers().editable(observation.value());
    }
}
