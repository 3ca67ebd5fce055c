package qunheng.robustness.lens;

import java.util.List;
import qunheng.model.ProfileId;

/**
 * @param bands one for each lens and profile of the study, lens by lens
 * @param odds one for each pack and profile, pack by pack
 */
public record LensUncertaintyResult(
        LensStudy study, int draws, long seed, List<LensBand> bands, List<TierOdds> odds) {
    public LensUncertaintyResult {
        bands = List.copyOf(bands);
        odds = List.copyOf(odds);
    }

    /** The bands of one lens in the order of the profiles. */
    public List<LensBand> bands(String lens) {
        return bands.stream().filter(band -> band.lens().equals(lens)).toList();
    }

    /** @throws IllegalArgumentException if the study has no such pair */
    public LensBand band(String lens, ProfileId profile) {
        return bands.stream()
                .filter(band -> band.lens().equals(lens) && band.profile().equals(profile))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no band of " + lens + " for " + profile.value()));
    }

    /** @throws IllegalArgumentException if the study has no such pair */
    public TierOdds odds(String pack, ProfileId profile) {
        return odds.stream()
                .filter(one -> one.pack().equals(pack) && one.profile().equals(profile))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no odds of " + pack + " for " + profile.value()));
    }
}
