package qunheng.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePack;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.report.ReportKind;
import qunheng.report.ReportSettings;
import qunheng.report.content.ReportContent;

/**
 * What a project lets a report choose from, and what of it is chosen: what is remembered but not there any more is not.
 *
 * @param packs rule packs by edition, those of the program first
 * @param pack edition of the chosen one
 * @param years that can be assessed, the newest first
 * @param earlier years that a report on change can compare with, the newest first
 * @param comparedWith null for the newest one before
 * @param clusters all of the project
 * @param portfolio those that a report on several is about; empty for all
 */
public record ReportChoices(
        List<RulePack> packs,
        String pack,
        List<Integer> years,
        int year,
        List<Integer> earlier,
        @Nullable Integer comparedWith,
        List<Profile> clusters,
        Set<ProfileId> portfolio) {
    static final ReportChoices NONE =
            new ReportChoices(List.of(), "", List.of(), 0, List.of(), null, List.of(), Set.of());

    static ReportChoices of(Knowledge knowledge, Project project, @Nullable Profile selected, ReportSettings wanted) {
        var packs = OwnPacks.all(knowledge, project);
        var pack = packs.stream()
                .filter(one -> one.edition().equals(wanted.pack()) || one.id().equals(wanted.pack()))
                .findFirst()
                .orElse(packs.getFirst());
        var about = ReportContent.ofCluster(wanted.kind()) && selected != null ? List.of(selected) : project.profiles();
        var known = new TreeSet<Integer>(Comparator.reverseOrder());
        about.forEach(one -> known.addAll(one.years()));
        var year = wanted.year() == null ? project.assessmentYear() : wanted.year();
        var years = new TreeSet<>(known);
        years.add(project.assessmentYear());
        years.add(year);
        var earlier = new ArrayList<>(known);
        earlier.removeIf(one -> one >= year);
        var left = project.profiles().stream()
                .map(Profile::id)
                .filter(id -> !wanted.leftOut().contains(id.value()))
                .collect(Collectors.toUnmodifiableSet());
        return new ReportChoices(
                packs,
                pack.edition(),
                List.copyOf(years),
                year,
                List.copyOf(earlier),
                wanted.comparedWith() != null && earlier.contains(wanted.comparedWith()) ? wanted.comparedWith() : null,
                project.profiles(),
                wanted.kind() == ReportKind.PORTFOLIO && left.size() < project.profiles().size() ? left : Set.of());
    }
}
