package qunheng.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.Project;
import qunheng.project.merge.MergePlan.Candidate;
import qunheng.project.merge.MergePlan.Item;
import qunheng.project.merge.Submission.Sender;
import qunheng.text.Messages;

/** One line for a value: what the project has, and what was sent by whom. */
record MergeTexts(Project project, Knowledge knowledge, Messages messages) {

    String line(Item item) {
        var key = item.key();
        var identity = project.profile(item.profile()).orElseThrow().identity();
        var zh = messages.language() == Language.ZH && !identity.nameZh().isBlank() || identity.nameEn().isBlank();
        return messages.get(
                "cli.import.line",
                zh ? identity.nameZh() : identity.nameEn(),
                key.indicator().value(),
                knowledge.indicator(key.indicator()).name().in(messages.language()),
                key.year(),
                messages.of(key.basis(), "model"),
                said(item.present()),
                item.candidates().stream().map(this::candidate).collect(Collectors.joining(" | ")));
    }

    private String candidate(Candidate candidate) {
        return messages.get(
                "cli.import.sent",
                said(candidate.proposed()),
                candidate.senders().stream().map(MergeTexts::sender).collect(Collectors.joining("; ")));
    }

    private static String sender(Sender sender) {
        return Stream.of(sender.file(), sender.place(), sender.department(), sender.person(), sender.date())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String said(@Nullable Observation observation) {
        if (observation == null) {
            return messages.get("cli.import.noValue");
        }
        var backing = Stream.of(observation.source(), observation.evidence().reference())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        var value = number(observation.value());
        return backing.isEmpty() ? value : value + " (" + backing + ")";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1L << 53
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
