package qunheng.ui.tier.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.PackItem;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.Tier;
import qunheng.model.Basis;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;
import qunheng.tiering.Verdict;
import qunheng.tiering.answers.PackAnswers;
import qunheng.tiering.rounds.RoundText;
import qunheng.tiering.rounds.Standing;

/** The chosen pack and what it says of the selected cluster on a day, in words. */
public record PackState(
        Project project, Profile profile, RulePack pack, Verdict verdict, LocalDate today, Language language) {
    private Messages messages() {
        return Messages.in(language);
    }

    private NumberFormats numbers() {
        return NumberFormats.in(language);
    }

    /** What the pack counts and what it left out. */
    public String counts() {
        var counted = pack.counted();
        var bases = counted == null ? List.of(Basis.values()) : counted.bases();
        var names = String.join(
                messages().get("tier.packs.and"), bases.stream().map(b -> messages().of(b, "model")).toList());
        var text = counted != null && counted.evidence()
                ? messages().get("tier.packs.countsWithEvidence", names)
                : messages().get("tier.packs.counts", names);
        var leftOut = verdict.leftOut();
        return leftOut.nothing()
                ? text
                : text
                        + messages().get("tier.packs.leftOut", leftOut.indicators().size() + leftOut.items().size());
    }

    /** The stage of the life cycle with its days. */
    public String standing() {
        var standing = Standing.of(pack, RoundText.readable(profile, pack), today);
        var stage = messages().of(standing.stage(), "tier");
        var until = standing.until();
        var window = standing.renewableUntil();
        if (standing.unfounded()) {
            return messages().get("tier.packs.unfounded", stage);
        }
        if (until == null || window == null) {
            return messages().get("tier.packs.state", stage);
        }
        var tier = pack.tiers().stream()
                .filter(one -> one.id().equals(standing.tier()))
                .map(Tier::name)
                .map(name -> name.in(language))
                .findFirst()
                .orElse("");
        return messages().get(
                        "tier.packs.stateUntil", tier, stage, numbers().date(until), numbers().date(window));
    }

    /** How many of the questions have an answer that counts; empty for a pack without questions. */
    public String answered() {
        if (pack.items().isEmpty()) {
            return "";
        }
        var answers = new PackAnswers(pack, profile, verdict.year());
        var done = pack.items().stream().filter(answers::answered).count();
        return messages().get("tier.packs.answered", done, pack.items().size());
    }

    /** What cannot be read, one sentence each. */
    public List<String> unreadable() {
        return Stream.concat(
                        OwnPacks.of(project).refused().stream().map(messages()::of),
                        new PackAnswers(pack, profile, verdict.year())
                                .unreadable().stream()
                                        .flatMap(id -> pack.item(id).stream())
                                        .map(PackItem::question)
                                        .map(question ->
                                                messages().get("tier.packs.answerUnreadable", question.in(language))))
                .toList();
    }

    String name(RulePack one) {
        return messages().get("tier.packs.edition", one.name().in(language), one.version());
    }
}
