package qunheng.ui.robustness;

import qunheng.knowledge.Knowledge;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.robustness.lens.Variation;

/** What a run is asked, taken when it starts. */
record Request(
        Knowledge knowledge,
        Project project,
        ProfileId profile,
        String lens,
        Variation variation,
        int draws,
        long seed) {

    /** Whether there are others to rank against. */
    boolean several() {
        return project.profiles().size() > 1;
    }
}
