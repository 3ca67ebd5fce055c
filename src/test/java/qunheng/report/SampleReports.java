package qunheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.project.DataDigest;
import qunheng.project.SampleProjects;
import qunheng.report.content.ReportContent;

/** Reports on the projects that come with the program, made once for all tests. */
public final class SampleReports {
    private static final Map<String, ReportData> MADE = new ConcurrentHashMap<>();

    private SampleReports() {}

    public static Project project(String part) {
        return SampleProjects.read().stream()
                .filter(project -> project.id().value().contains(part))
                .findFirst()
                .orElseThrow();
    }

    public static ReportData of(String part, ReportKind kind, ReportLanguage language) {
        return MADE.computeIfAbsent(part + kind + language, _ -> {
            var project = project(part);
            var content = new ReportContent(Knowledge.load(), project, DataDigest.of(project), "test", java.util.List.of());
            return content.of(ReportOptions.of(kind, language, project.profiles().getFirst().id()));
        });
    }

    /** Every kind in every language: what people hand in. */
    public static List<ReportData> all(String part) {
        var all = new ArrayList<ReportData>();
        for (var kind : ReportKind.values()) {
            for (var language : ReportLanguage.values()) {
                all.add(of(part, kind, language));
            }
        }
        return all;
    }
}
