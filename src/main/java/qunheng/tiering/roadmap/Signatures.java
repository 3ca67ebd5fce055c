package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import qunheng.knowledge.Gate;
import qunheng.model.AssessorRole;
import qunheng.model.Profile;

/** Who has still to sign a year. */
record Signatures(Profile profile, int year) {
    /** The fewest further signatures, by role, with which every gate on reviewers is passed. */
    List<AssessorRole> missing(Collection<Gate> gates) {
        var missing = new ArrayList<AssessorRole>();
        for (var gate : gates) {
            if (gate instanceof Gate.Reviewers asks) {
                var there = signed(asks) + missing.stream().filter(asks::counts).count();
                var roles = asks.roles();
                var role = roles == null || roles.isEmpty() ? AssessorRole.EXTERNAL : roles.getFirst();
                for (var next = there; next < asks.minimum().value(); next++) {
                    missing.add(role);
                }
            }
        }
        return missing;
    }

    private long signed(Gate.Reviewers gate) {
        return profile.reviews().stream()
                .filter(review -> review.year() == year && gate.counts(review.role()))
                .map(review -> review.reviewer().strip())
                .distinct()
                .count();
    }
}
