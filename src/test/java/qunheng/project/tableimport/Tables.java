package qunheng.project.tableimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.project.merge.Preference;
import qunheng.task.Progress;

/** Tables for tests, and what the import makes of them. */
final class Tables {
    static final Knowledge KNOWLEDGE = Knowledge.load();

    private Tables() {}

    static SourceTable of(String... lines) {
        var rows = new java.util.ArrayList<SourceTable.Row>();
        for (var at = 0; at < lines.length; at++) {
            rows.add(new SourceTable.Row(
                    at + 1,
                    Arrays.stream(lines[at].split("\\|", -1)).map(SourceTable.Cell::of).toList()));
        }
        return new SourceTable("table.csv", "", rows, List.of());
    }

    static Project project(String... names) {
        return new Project(
                new ProjectId("project-1"),
                "项目",
                "Project",
                "",
                2024,
                Weights.EQUAL,
                Arrays.stream(names)
                        .map(name -> Profile.empty(
                                new ProfileId("id-" + name.replace(" ", "")), new Identity(name, "", "", false)))
                        .toList());
    }

    static Mapping mapping(SourceTable table, Project project) {
        return new Recognition(table, KNOWLEDGE, project).mapping().withSource("");
    }

    static ImportPlan plan(SourceTable table, Project project) {
        return plan(table, mapping(table, project), project);
    }

    static ImportPlan plan(SourceTable table, Mapping mapping, Project project) {
        return ImportPlan.of(table, mapping, KNOWLEDGE, project, Progress.NONE);
    }

    /** The project with all that the table says. */
    static Project taken(ImportPlan plan) {
        return plan.changes(plan.merge().decided(Preference.FILE)).apply(plan.project());
    }

    static Optional<Double> value(Project project, String cluster, String indicator, int year) {
        return Optional.ofNullable(project.profiles().stream()
                        .filter(profile -> profile.identity().nameZh().equals(cluster)
                                || profile.id().value().equals(cluster))
                        .findFirst()
                        .orElseThrow()
                        .observations()
                        .get(new ObservationKey(new IndicatorId(indicator), year, Basis.REPORTED)))
                .map(Observation::value);
    }

    static Path file(Path folder, String name, String text, String encoding) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(Charset.forName(encoding)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
