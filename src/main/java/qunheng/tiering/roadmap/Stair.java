package qunheng.tiering.roadmap;

import java.util.List;
import qunheng.scoring.Assessment;
import qunheng.tiering.Verdict;

/**
 * One year of a plan.
 *
 * @param rises of this year; a value that is raised over years stands in several
 * @param effort of all years so far
 * @param state what is supposed of this year, on top of the years before
 * @param assessment by the real engine on the profile with the years so far applied
 * @param verdict likewise
 */
public record Stair(
        int year, List<Rise> rises, double effort, WhatIf state, Assessment assessment, Verdict verdict) {
    public Stair {
        rises = List.copyOf(rises);
    }
}
