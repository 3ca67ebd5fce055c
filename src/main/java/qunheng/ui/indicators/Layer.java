package qunheng.ui.indicators;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;

/** Which of the three bases the grid shows and edits. */
enum Layer {
    /** The value that counts: verified before reported before estimated. An empty cell takes a reported value. */
    BEST(null),
    VERIFIED(Basis.VERIFIED),
    REPORTED(Basis.REPORTED),
    ESTIMATED(Basis.ESTIMATED);

    private final @Nullable Basis basis;

    Layer(@Nullable Basis basis) {
        this.basis = basis;
    }

    Optional<Observation> shown(Profile profile, IndicatorId indicator, int year) {
        return basis == null
                ? profile.effective(indicator, year)
                : profile.observation(new ObservationKey(indicator, year, basis));
    }

    /** Where a typed value goes: the value that is seen is the value that changes. */
    ObservationKey target(Profile profile, IndicatorId indicator, int year) {
        return shown(profile, indicator, year)
                .map(Observation::key)
                .orElse(new ObservationKey(indicator, year, basis == null ? Basis.REPORTED : basis));
    }
}
