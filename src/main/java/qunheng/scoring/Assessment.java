package qunheng.scoring;

import java.util.List;
import qunheng.model.ProfileId;

/** One profile as of one year through every lens. */
public record Assessment(ProfileId profile, int year, ProfileValues values, List<LensAssessment> lenses) {
    public Assessment {
        lenses = List.copyOf(lenses);
    }

    /** @throws IllegalArgumentException if there is no such lens */
    public LensAssessment lens(String id) {
        return lenses.stream()
                .filter(lens -> lens.lensId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lens " + id));
    }
}
