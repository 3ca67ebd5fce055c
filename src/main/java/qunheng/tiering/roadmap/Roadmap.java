package qunheng.tiering.roadmap;

import java.util.List;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.tiering.GateResult;
import qunheng.tiering.Verdict;

/**
 * A plan that reaches the tier, or all of it that values, dates, documents and signatures can, checked by {@link
 * qunheng.tiering.Tiering}.
 *
 * @param profile whose plan it is
 * @param target id of the tier
 * @param now the verdict before the plan
 * @param rises improvements in the order of the catalogue; without any one of them the tier is not reached
 * @param effort of the plan with its values as they can be entered
 * @param least no plan needs less: the optimum before values are rounded
 * @param proven whether no other plan has less effort; if not, the search was ended, and least is only a bound
 * @param stairs year by year, the last one with the tier reached
 * @param steps dates, documents and signatures
 * @param outside gates that are not passed and that no improvement can meet, such as answers to the pack's own
 *     questions; with any of them the tier is not reached by the plan alone
 */
public record Roadmap(
        ProfileId profile,
        String target,
        Verdict now,
        List<Rise> rises,
        double effort,
        double least,
        boolean proven,
        List<Stair> stairs,
        List<ProcessStep> steps,
        List<GateResult> outside)
        implements RoadmapResult {
    public Roadmap {
        rises = List.copyOf(rises);
        stairs = List.copyOf(stairs);
        steps = List.copyOf(steps);
        outside = List.copyOf(outside);
    }

    /** What is supposed, year by year. */
    public List<WhatIf> whatIf() {
        return stairs.stream().map(Stair::state).toList();
    }

    /** The project with the whole plan carried out, in memory. */
    public Project applied(Project project) {
        return WhatIf.apply(whatIf(), project, profile);
    }

    /** The verdict at the end of the plan. */
    public Verdict end() {
        return stairs.getLast().verdict();
    }
}
