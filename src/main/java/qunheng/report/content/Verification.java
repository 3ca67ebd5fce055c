package qunheng.report.content;

import java.util.ArrayList;
import java.util.List;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.Project;
import qunheng.report.Provenance;
import qunheng.report.Provenance.Result;
import qunheng.scoring.method.ProjectMethod;

/**
 * What a report says of its origin, held against a project: everything is computed again.
 *
 * @param results how many results were computed again
 * @param differences what does not agree: what it is made of, then results in the order of the report, then the rest
 */
public record Verification(int results, List<Difference> differences) {
    /** What can differ. */
    public enum What {
        PROJECT,
        DATA,
        PROGRAM,
        METHOD,
        RULE_PACKS,
        RESULT
    }

    /**
     * @param key of a result; else empty
     * @param reported what the report says
     * @param now what it would say now
     */
    public record Difference(What what, String key, String reported, String now) {}

    public Verification {
        differences = List.copyOf(differences);
    }

    public boolean agrees() {
        return differences.isEmpty();
    }

    /** @param dataDigest of the project, as in {@link ReportContent} */
    public static Verification of(
            Knowledge knowledge, Project project, String dataDigest, String programVersion, Provenance reported) {
        var differences = new ArrayList<Difference>();
        var data = new ProjectData(knowledge, project, List.of());
        compare(differences, What.PROJECT, reported.project(), project.id().value());
        compare(differences, What.METHOD, reported.method(), project.choices().get(ProjectMethod.KEY).orElse(""));
        compare(
                differences,
                What.RULE_PACKS,
                String.join(", ", reported.rulePacks()),
                String.join(", ", data.packs().stream().map(RulePack::edition).toList()));
        var results = new Results(data);
        for (Result result : reported.results()) {
            var now = results.value(result.key());
            if (!now.equals(result.value())) {
                differences.add(new Difference(What.RESULT, result.key(), result.value(), now));
            }
        }
        compare(differences, What.DATA, reported.dataDigest(), dataDigest);
        compare(differences, What.PROGRAM, reported.programVersion(), programVersion);
        return new Verification(reported.results().size(), differences);
    }

    private static void compare(List<Difference> differences, What what, String reported, String now) {
        if (!reported.equals(now)) {
            differences.add(new Difference(what, "", reported, now));
        }
    }
}
