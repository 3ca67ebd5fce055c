package qunheng.ui.tier.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.ObservationKey;
import qunheng.scoring.ProfileFixture;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Session;

/** Supposed values written into the profile. */
class EstimateSheetTest {
    private static final IndicatorId REPORTED = new IndicatorId("IS-SCL-01");
    private static final IndicatorId ESTIMATED = new IndicatorId("IS-SCL-02");
    private static final IndicatorId NEW = new IndicatorId("IS-SCL-03");

    private final Session session = MemoryProject.session(
            Language.EN,
            new ProfileFixture()
                    .put("IS-SCL-01", 2024, 1000)
                    .put("IS-SCL-02", 2024, Basis.ESTIMATED, 5)
                    .project(2024));
    private final Supposition supposition = new Supposition();

    private void suppose() {
        supposition.set(REPORTED, 2000, 2024);
        supposition.set(ESTIMATED, 9, 2024);
        supposition.set(NEW, 12, 2024);
    }

    private static ObservationKey key(IndicatorId indicator, Basis basis) {
        return new ObservationKey(indicator, 2024, basis);
    }

    @Test
    void estimatesStandBesideWhatIsReportedAndOneUndoTakesThemBack() {
        suppose();
        var before = session.project().get();
        var estimates = Objects.requireNonNull(EstimateSheet.estimates(session, supposition));
        assertThat(estimates.written()).isEqualTo(3);
        assertThat(estimates.outranked()).isEqualTo(1);
        assertThat(estimates.replaced()).isEqualTo(1);
        assertThat(estimates.latest()).isEqualTo(2024);
        assertThat(EstimateSheet.write(session, supposition, estimates)).isTrue();
        var profile = session.selected();
        assertThat(profile.effective(REPORTED, 2024).orElseThrow().value()).as("what counts").isEqualTo(1000);
        assertThat(profile.effective(NEW, 2024).orElseThrow().value()).isEqualTo(12);
        assertThat(profile.observations().get(key(REPORTED, Basis.REPORTED)))
                .isEqualTo(before.profiles().getFirst().observations().get(key(REPORTED, Basis.REPORTED)));
        for (var indicator : java.util.List.of(REPORTED, ESTIMATED, NEW)) {
            var written = profile.observations().get(key(indicator, Basis.ESTIMATED));
            assertThat(written.note()).contains("what-if");
            assertThat(written.evidence().present()).isFalse();
        }
        assertThat(supposition.active()).isFalse();
        session.undo();
        assertThat(session.project().get()).isEqualTo(before);
    }

    @Test
    void whatIsWrittenAlreadyIsNotWrittenAgain() {
        suppose();
        EstimateSheet.write(
                session, supposition, Objects.requireNonNull(EstimateSheet.estimates(session, supposition)));
        suppose();
        assertThat(Objects.requireNonNull(EstimateSheet.estimates(session, supposition)).written()).isZero();
    }

    @Test
    void whatHasChangedSinceTheQuestionIsNotWritten() {
        suppose();
        var estimates = Objects.requireNonNull(EstimateSheet.estimates(session, supposition));
        supposition.set(NEW, 13, 2024);
        var before = session.project().get();
        assertThat(EstimateSheet.write(session, supposition, estimates)).isFalse();
        assertThat(session.project().get()).isEqualTo(before);
    }

    @Test
    void withoutASupposedValueThereIsNothingToAsk() {
        assertThat(EstimateSheet.estimates(session, supposition)).isNull();
    }
}
