package qunheng.report.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePack;
import qunheng.model.Project;
import qunheng.model.RegionalTable;

/** A project with what it holds of its own, looked at as of any year and by any of its rule packs. */
final class ProjectData {
    private record Asked(int year, String edition) {}

    private final Knowledge knowledge;
    private final Project project;
    private final List<RegionalTable> tables;
    private final List<RulePack> packs;
    private final Map<Asked, Material> materials = new HashMap<>();

    ProjectData(Knowledge knowledge, Project project, List<RegionalTable> tables) {
        this.knowledge = knowledge;
        this.project = project;
        this.tables = List.copyOf(tables);
        this.packs = OwnPacks.all(knowledge, project);
    }

    Project project() {
        return project;
    }

    /** The packs of the program, then those of the project. */
    List<RulePack> packs() {
        return packs;
    }

    /**
     * The results as of a year.
     *
     * @param wanted id or edition of the rule pack that is told of first; the newest of several with one id
     * @throws IllegalArgumentException if there is no such pack
     */
    Material of(int year, String wanted) {
        var pack = packs.stream()
                .filter(one -> one.edition().equals(wanted) || one.id().equals(wanted))
                .max(Comparator.comparing((RulePack one) -> one.edition().equals(wanted))
                        .thenComparing(RulePack::version, ProjectData::newer))
                .orElseThrow(() -> new IllegalArgumentException("no rule pack " + wanted));
        return materials.computeIfAbsent(
                new Asked(year, pack.edition()), _ -> new Material(knowledge, in(year), packs, pack, tables));
    }

    /** Versions are numbers between points: 1.10.0 is newer than 1.9.0. */
    private static int newer(String one, String other) {
        return padded(one).compareTo(padded(other));
    }

    private static String padded(String version) {
        var padded = new StringBuilder();
        for (var part : version.split("\\.")) {
            padded.append("0".repeat(Math.max(0, 8 - part.length()))).append(part).append('.');
        }
        return padded.toString();
    }

    private Project in(int year) {
        return year == project.assessmentYear()
                ? project
                : new Project(
                        project.id(),
                        project.nameZh(),
                        project.nameEn(),
                        project.note(),
                        year,
                        project.weights(),
                        project.profiles(),
                        project.choices());
    }
}
