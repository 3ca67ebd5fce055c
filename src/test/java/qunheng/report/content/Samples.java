package qunheng.report.content;

import java.util.ArrayList;
import java.util.List;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.project.DataDigest;
import qunheng.project.SampleProjects;
import qunheng.report.ReportData;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportOptions;

/** Reports on the sample projects. */
final class Samples {
    static final String VERSION = "Qunheng test";

    private Samples() {}

    static Project project(String beginning) {
        return SampleProjects.read().stream()
                .filter(project -> project.id().value().contains(beginning))
                .findFirst()
                .orElseThrow();
    }

    static ReportContent content(Project project) {
        return new ReportContent(Knowledge.load(), project, DataDigest.of(project), VERSION, List.of());
    }

    /** Each kind in each language, of the first cluster. */
    static List<ReportData> reports(Project project) {
        var content = content(project);
        var first = project.profiles().getFirst().id();
        var all = new ArrayList<ReportData>();
        for (var kind : ReportKind.values()) {
            for (var language : ReportLanguage.values()) {
                all.add(content.of(ReportOptions.of(kind, language, first)));
            }
        }
        return all;
    }
}
