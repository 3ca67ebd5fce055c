package qunheng.cli;

import java.util.ArrayList;
import qunheng.knowledge.Knowledge;
import qunheng.model.Identity;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.LensEngine;
import qunheng.text.Messages;
import qunheng.tiering.Tiering;

/** A project in one line: for each cluster its name, its score or n/a with coverage through each lens, its verdicts. */
record ProjectSummary(Knowledge knowledge, Messages messages) {

    String line(Project project) {
        if (project.profiles().isEmpty()) {
            return messages.get("cli.selfCheck.noProfile", name(project));
        }
        return String.join(
                " || ",
                project.profiles().stream().map(profile -> cluster(project, profile)).toList());
    }

    private String cluster(Project project, Profile profile) {
        var year = project.assessmentYear();
        var language = messages.language();
        var parts = new ArrayList<String>();
        var name = name(profile.identity());
        parts.add(profile.identity().fictional() ? messages.get("cli.selfCheck.fictional", name) : name);
        for (var lens : LensEngine.assess(knowledge, project, profile.id(), year).lenses()) {
            parts.add(knowledge.lens(lens.lensId()).shortName().in(language) + ' ' + score(lens));
        }
        for (var pack : knowledge.rulePacks()) {
            var title = Tiering.judge(knowledge, pack, project, profile.id(), year).title();
            parts.add(pack.name().in(language) + ' ' + messages.get(title.key(), title.in(language)));
        }
        return String.join(" | ", parts);
    }

    /** The score where enough is known for one figure, else n/a; the coverage always. */
    private String score(LensAssessment lens) {
        return lens.headline()
                ? messages.get("cli.selfCheck.score", lens.score(), 100 * lens.coverage())
                : messages.get("cli.selfCheck.noScore", 100 * lens.coverage());
    }

    private String name(Project project) {
        return chosen(project.nameZh(), project.nameEn());
    }

    private String name(Identity identity) {
        return chosen(identity.nameZh(), identity.nameEn());
    }

    private String chosen(String zh, String en) {
        var wanted = messages.language() == Language.ZH ? zh : en;
        return wanted.isBlank() ? zh + en : wanted;
    }
}
