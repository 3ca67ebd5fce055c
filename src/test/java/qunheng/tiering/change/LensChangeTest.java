package qunheng.tiering.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import qunheng.model.Basis;
import qunheng.model.Evidence;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.Weights;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileFixture;

/** What moved a score adds up to how far it moved. */
class LensChangeTest {
    private static LensAssessment assess(ProfileFixture profile, int year, Weights weights, String lens) {
        return LensEngine.of(KNOWLEDGE, KNOWLEDGE.lens(lens), weights).assess(profile.values(year));
    }

    private static LensChange change(ProfileFixture profile) {
        return LensChange.between(
                assess(profile, 2023, Weights.EQUAL, "eu-aspects"), assess(profile, 2024, Weights.EQUAL, "eu-aspects"));
    }

    @Property(tries = 300)
    void thePartsAddUpToTheWholeAtEachLevel(@ForAll int seed) {
        var random = new Random(seed);
        var before = new ProfileFixture();
        var after = new ProfileFixture();
        for (var indicator : KNOWLEDGE.indicators()) {
            var id = indicator.id().value();
            if (random.nextInt(5) > 0) {
                before.worth(id, 2023, random.nextInt(101));
            }
            if (random.nextInt(5) > 0) {
                after.worth(id, 2023, random.nextInt(101));
            }
            if (random.nextInt(20) == 0) {
                before.applies(id, random.nextBoolean());
                after.applies(id, random.nextBoolean());
            }
        }
        for (var lens : KNOWLEDGE.lenses()) {
            var weights = Weights.EQUAL.with(lens.id(), lens.criteria().getFirst().id(), random.nextInt(4));
            var change = LensChange.between(
                    assess(before, 2023, Weights.EQUAL, lens.id()), assess(after, 2023, weights, lens.id()));
            if (Double.isNaN(change.difference())) {
                assertThat(change.moved()).isEqualTo(Moved.NOTHING);
            } else {
                assertThat(change.moved().total()).isCloseTo(change.difference(), within(1e-10));
            }
            for (var criterion : change.criteria()) {
                var subs = criterion.children().stream().mapToDouble(sub -> sub.moved().total()).sum();
                assertThat(subs).isCloseTo(criterion.moved().total(), within(1e-10));
            }
        }
    }

    @Test
    void aRisenValueMovesItsShareOfTheRise() {
        var profile = new ProfileFixture().all(2023, 50).all(2024, 50).worth("GR-ECO-01", 2024, 80);
        var change = change(profile);
        assertThat(change.moved().value()).isCloseTo(change.difference(), within(1e-10));
        assertThat(change.moved().filled()).isZero();
        assertThat(change.moved().weight()).isCloseTo(0, within(1e-12));
        var moved = change.criteria().stream()
                .flatMap(criterion -> criterion.children().stream())
                .flatMap(sub -> sub.indicators().stream())
                .filter(one -> Math.abs(one.moved().total()) > 1e-12)
                .map(IndicatorChange::id)
                .distinct();
        assertThat(moved).containsExactly(new IndicatorId("GR-ECO-01"));
    }

    @Test
    void aValueThatComesInAtTheLevelOfTheScoreMovesNothing() {
        var profile = new ProfileFixture().all(2023, 50).remove("GR-ECO-01").worth("GR-ECO-01", 2024, 50);
        var change = change(profile);
        assertThat(change.difference()).isCloseTo(0, within(1e-10));
        assertThat(change.moved().filled()).isCloseTo(0, within(1e-10));
    }

    @Test
    void aValueThatComesInBelowTheScorePullsItDownAndIsToldApart() {
        var profile = new ProfileFixture().all(2023, 50).remove("GR-ECO-01").worth("GR-ECO-01", 2024, 0);
        var change = change(profile);
        assertThat(change.difference()).isNegative();
        assertThat(change.moved().filled()).isNegative();
        assertThat(change.moved().value()).isZero();
    }

    @Test
    void anImprovementIsDocumentedOnlyIfMissingValuesCannotUndoIt() {
        var profile = new ProfileFixture().all(2023, 40).all(2024, 60);
        assertThat(change(profile).documented(10)).hasSizeGreaterThanOrEqualTo(3);
        var several = KNOWLEDGE.lens("eu-aspects").criteria().stream()
                .flatMap(criterion -> criterion.subCriteria().stream())
                .filter(sub -> sub.indicators().size() > 1)
                .findFirst()
                .orElseThrow();
        var one = several.indicators().getFirst().value();
        var thin = new ProfileFixture().worth(one, 2023, 40).worth(one, 2024, 60);
        assertThat(change(thin).improvements()).isNotEmpty();
        assertThat(change(thin).documented(10)).isEmpty();
    }

    @Test
    void evidenceThatRunsOutAndTheNextAssessmentStandInTheCalendar() {
        var key = new ObservationKey(new IndicatorId("GR-ECO-01"), 2024, Basis.VERIFIED);
        var evidence = new Evidence("Audit 2024", "", "2024-05-01", "").withValidUntil("2026-04-30");
        var values = new TreeMap<ObservationKey, Observation>();
        values.put(key, new Observation(key, 0.4, "", "", evidence));
        var like = new ProfileFixture().profile();
        var profile = new Profile(
                like.id(), like.identity(), like.place(), like.industries(), like.actors(), like.body(), values,
                like.applicability(), like.reviews());
        var deadlines = Deadlines.of(profile, List.of(KNOWLEDGE.rulePack("eu-manner")), 2024, LocalDate.of(2025, 1, 1));
        assertThat(deadlines).extracting(Deadline::kind)
                .containsExactly(Deadline.Kind.SECOND_ASSESSMENT, Deadline.Kind.EVIDENCE_ENDS);
        assertThat(deadlines).extracting(Deadline::day)
                .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 4, 30));
    }
}
