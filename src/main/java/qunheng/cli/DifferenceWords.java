package qunheng.cli;

import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.knowledge.OwnPacks;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.report.content.Verification.Difference;
import qunheng.report.content.Verification.What;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;

/** What differs between a report and a project, in words instead of keys. */
record DifferenceWords(Knowledge knowledge, Project project, Messages messages) {

    String of(Difference difference) {
        return messages.get(
                "cli.verify.difference", name(difference), value(difference.reported()), value(difference.now()));
    }

    private String name(Difference difference) {
        var words = difference.key().split(" ");
        if (difference.what() != What.RESULT || words.length != 4) {
            return (messages.of(difference.what(), "cli") + ' ' + difference.key()).strip();
        }
        var key =
                switch (words[0]) {
                    case "score" -> "cli.verify.score";
                    case "low" -> "cli.verify.low";
                    case "high" -> "cli.verify.high";
                    case "method" -> "cli.verify.method";
                    case "tier" -> "cli.verify.tier";
                    default -> "cli.verify.odds";
                };
        return messages.get(key, cluster(words[1]), subject(words[3]), words[2]);
    }

    private String cluster(String id) {
        return project.profiles().stream()
                .filter(profile -> profile.id().value().equals(id))
                .map(profile -> {
                    var zh = profile.identity().nameZh();
                    var en = profile.identity().nameEn();
                    return messages.language() == Language.ZH ? (zh.isBlank() ? en : zh) : en.isBlank() ? zh : en;
                })
                .findFirst()
                .orElse(id);
    }

    /** A lens or a rule pack; what is neither stays as it is. */
    private String subject(String id) {
        return knowledge.lenses().stream()
                .filter(lens -> lens.id().equals(id))
                .map(Lens::shortName)
                .findFirst()
                .or(() -> OwnPacks.all(knowledge, project).stream()
                        .filter(pack -> pack.edition().equals(id))
                        .map(pack -> pack.name())
                        .findFirst())
                .map(name -> name.in(messages.language()))
                .orElse(id);
    }

    private String value(String kept) {
        if (kept.equals("-")) {
            return messages.get("cli.verify.nothing");
        }
        return kept.matches("-?\\d+\\.\\d+(E-?\\d+)?")
                ? NumberFormats.in(messages.language()).value(Double.parseDouble(kept))
                : kept;
    }
}
