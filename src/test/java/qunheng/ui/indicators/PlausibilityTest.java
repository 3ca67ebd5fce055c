package qunheng.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.ui.indicators.Plausibility.Doubt;
import qunheng.ui.indicators.Plausibility.Neighbour;

class PlausibilityTest {
    private static Indicator indicator(String id) {
        return Knowledge.load().indicator(new IndicatorId(id));
    }

    private static Optional<Doubt> doubt(String id, double value) {
        return Plausibility.of(indicator(id), 2024, value, Optional.empty()).map(Plausibility::doubt);
    }

    @Test
    void theDocumentsOwnFiguresAreNotDoubted() {
        assertThat(doubt("IS-SCL-01", 6585)).isEmpty();
        assertThat(doubt("EP-SME-01", 2200)).isEmpty();
        assertThat(doubt("FE-CAP-03", 47)).isEmpty();
        assertThat(doubt("EC-SRV-01", 71.9)).isEmpty();
        assertThat(doubt("IN-POS-01", 4)).isEmpty();
    }

    @Test
    void farOutsideTheTypicalRangeIsMarked() {
        assertThat(doubt("IS-SCL-01", 65_850_000)).contains(Doubt.FAR_ABOVE);
        assertThat(doubt("IS-SCL-01", 0.65)).contains(Doubt.FAR_BELOW);
        assertThat(doubt("IN-RD-01", 40)).contains(Doubt.FAR_ABOVE);
    }

    @Test
    void aShareWrittenAsAFractionIsMarked() {
        assertThat(doubt("IS-STR-01", 0.72)).contains(Doubt.FRACTION);
        assertThat(doubt("IS-STR-01", 0)).contains(Doubt.FAR_BELOW);
        assertThat(doubt("IS-SCL-03", 0.72)).isEmpty();
    }

    @Test
    void aTenfoldChangeBetweenNeighbouringYearsIsMarked() {
        var before = Optional.of(new Neighbour(2023, 200));
        assertThat(Plausibility.of(indicator("IS-SCL-01"), 2024, 2000, before)).isPresent();
        assertThat(Plausibility.of(indicator("IS-SCL-01"), 2024, 1900, before)).isEmpty();
        assertThat(Plausibility.of(indicator("IS-SCL-01"), 2027, 2000, before)).isEmpty();
    }

    @Test
    void levelsAreNeverDoubted() {
        assertThat(doubt("IN-PLT-03", 0)).isEmpty();
        assertThat(doubt("IN-PLT-03", 4)).isEmpty();
    }
}
