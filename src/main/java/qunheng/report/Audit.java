package qunheng.report;

import java.util.List;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.ProfileId;
import qunheng.model.Project;

/**
 * What the scores and tiers of one cluster are computed from, for a workbook in which they can be computed again.
 *
 * @param project as of its assessment year
 * @param packs whose conditions are shown with their numbers
 */
public record Audit(Knowledge knowledge, Project project, ProfileId profile, List<RulePack> packs) {
    public Audit {
        packs = List.copyOf(packs);
    }
}
