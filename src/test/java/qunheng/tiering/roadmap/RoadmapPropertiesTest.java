package qunheng.tiering.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.ProfileFixture.ID;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Gate;
import qunheng.knowledge.RulePack;
import qunheng.model.IndicatorId;
import qunheng.model.Project;
import qunheng.scoring.ProfileFixture;
import qunheng.tiering.TierVerdict;
import qunheng.tiering.Tiering;

/** Plans against every possibility, judged one by one. */
class RoadmapPropertiesTest {
    /** Rubric indicators of the lens, and of its management gate. */
    private static final List<String> LEVELS =
            List.of("FE-DAT-05", "FE-INF-02", "DX-PLF-02", "EC-SRV-02", "GV-MGT-01");

    private static final int YEAR = 2024;

    /** Some levels, some of them missing, before a background that a plan may not touch. */
    private record Case(Map<String, @Nullable Integer> levels, Project project, RulePack pack, RoadmapOptions options) {
        static Case random(Random random) {
            var background = 30 + 5 * random.nextInt(9);
            var profile = new ProfileFixture().evidence(true).all(YEAR - 1, 40).all(YEAR, background);
            var levels = new TreeMap<String, @Nullable Integer>();
            for (var id : LEVELS.subList(0, 3 + random.nextInt(3))) {
                var level = random.nextInt(5) - 1;
                profile.remove(id);
                if (level >= 0) {
                    profile.put(id, YEAR - 1, Math.max(0, level - 1)).put(id, YEAR, level);
                }
                levels.put(id, level < 0 ? null : level);
            }
            return new Case(
                    levels, profile.project(YEAR), Packs.of(gates(random, background)), options(random, levels));
        }

        private static List<Gate> gates(Random random, int background) {
            var gates = new ArrayList<Gate>();
            if (random.nextBoolean()) {
                gates.add(Packs.mean(background - 8 + random.nextInt(14)));
            }
            if (random.nextBoolean()) {
                gates.add(Packs.floor(background - 15 + random.nextInt(14)));
            }
            if (random.nextBoolean()) {
                gates.add(Packs.indicators(30 + 5 * random.nextInt(12), "FE-DAT-05", "DX-PLF-02", "EC-SRV-02"));
            }
            if (random.nextBoolean()) {
                gates.add(Packs.any(
                        Packs.atLeast("FE-INF-02", random.nextInt(6)),
                        Packs.indicators(25 * (1 + random.nextInt(4)), "FE-DAT-05", "FE-INF-02")));
            }
            if (random.nextInt(3) == 0) {
                gates.add(Packs.improvement(1 + random.nextInt(2), 5 * (1 + random.nextInt(4))));
            }
            if (random.nextInt(3) == 0 || gates.isEmpty()) {
                gates.add(Packs.coverage(85 + random.nextInt(16)));
            }
            return gates;
        }

        private static RoadmapOptions options(Random random, Map<String, @Nullable Integer> levels) {
            var steep = 1 + random.nextInt(3);
            var options = RoadmapOptions.DEFAULT
                    .withSlopes(new Effort(List.of(1.0, 1.0 * steep, 2.0 * steep)))
                    .withYears(1 + random.nextInt(3), 0.25 * (1 + random.nextInt(4)), 0.5 + random.nextInt(6))
                    .withFound(random.nextBoolean() ? 0 : 30, 0.1 * (1 + random.nextInt(5)));
            for (var indicator : KNOWLEDGE.indicators()) {
                var id = indicator.id();
                options = levels.containsKey(id.value())
                        ? options.withWeight(id, 0.5 * (1 + random.nextInt(5)))
                        : options.withLimit(id, 0);
            }
            return options;
        }

        RoadmapResult find() {
            return Roadmaps.find(KNOWLEDGE, pack, project, ID, "top", options);
        }

        boolean reached(Map<IndicatorId, Double> values) {
            var state = new WhatIf(YEAR + 1, new TreeMap<>(values), new TreeSet<>(), List.of(), false);
            return Tiering.judge(KNOWLEDGE, pack, state.apply(project, ID), ID, YEAR + 1)
                    .tierVerdict("top")
                    .map(TierVerdict::reached)
                    .orElse(false);
        }

        /** The least effort among all choices of levels that reach the tier. */
        OptionalDouble bruteForce() {
            var all = new ArrayList<Choice>(List.of(new Choice(Map.of(), 0)));
            levels.forEach((id, level) -> {
                var longer = new ArrayList<Choice>();
                for (var choice : all) {
                    longer.add(choice);
                    var found = (int) Math.floor(options.foundScore() / 25);
                    var start = level == null ? found : level;
                    var most = start + (int) Math.floor(options.years() * options.yearlyRise() * 4 + 1e-9);
                    for (var to = level == null ? start : start + 1; to <= Math.min(4, most); to++) {
                        longer.add(choice.with(id, to, cost(id, level, start, to)));
                    }
                }
                all.clear();
                all.addAll(longer);
            });
            return all.stream()
                    .filter(choice -> choice.effort() <= options.years() * options.yearlyEffort() + 1e-9)
                    .sorted(Comparator.comparingDouble(Choice::effort))
                    .filter(choice -> reached(choice.values()))
                    .mapToDouble(Choice::effort)
                    .findFirst();
        }

        private double cost(String id, @Nullable Integer level, int start, int to) {
            return options.weight(new IndicatorId(id)) * options.effort().between(start / 4.0, to / 4.0)
                    + (level == null ? options.collecting() : 0);
        }
    }

    private record Choice(Map<IndicatorId, Double> values, double effort) {
        Choice with(String id, double to, double more) {
            var longer = new TreeMap<>(values);
            longer.put(new IndicatorId(id), to);
            return new Choice(longer, effort + more);
        }
    }

    @Property(tries = 150)
    void noChoiceOfLevelsNeedsLessThanThePlan(@ForAll @IntRange int seed) {
        comparedWithBruteForce(seed);
    }

    /** Here collecting one indicator once passed for a step of another that needs none. */
    @Example
    void anIndicatorToCollectIsNoTwinOfOneThatHasAValue() {
        comparedWithBruteForce(1657);
    }

    private static void comparedWithBruteForce(int seed) {
        var one = Case.random(new Random(seed));
        var best = one.bruteForce();
        switch (one.find()) {
            case Roadmap plan -> {
                assertThat(best).as("the plan says that there is a way").isPresent();
                assertThat(plan.proven()).isTrue();
                assertThat(plan.least()).isCloseTo(best.getAsDouble(), within(1e-5));
                assertThat(plan.effort()).isCloseTo(plan.least(), within(1e-5));
            }
            case RoadmapResult.Reached reached -> assertThat(best).hasValue(0);
            case RoadmapResult.Blocked blocked -> {
                assertThat(best).as("no way for %s", blocked).isEmpty();
                assertThat(blocked.obstacles()).isNotEmpty();
            }
        }
    }

    @Property(tries = 60)
    void aPlanReachesItsTierAndNotWithoutAnyOneOfItsSteps(@ForAll @IntRange int seed) {
        var random = new Random(seed);
        var profile = new ProfileFixture().evidence(true);
        KNOWLEDGE.indicators().forEach(indicator -> {
            if (random.nextInt(6) > 0) {
                profile.worth(indicator.id().value(), YEAR - 1, 20 + random.nextInt(30));
                profile.worth(indicator.id().value(), YEAR, 20 + random.nextInt(60));
            }
        });
        var project = profile.rounded().project(YEAR);
        var pack = KNOWLEDGE.rulePacks().get(random.nextInt(KNOWLEDGE.rulePacks().size()));
        var tier = pack.tiers().get(random.nextInt(pack.tiers().size())).id();
        if (Roadmaps.find(KNOWLEDGE, pack, project, ID, tier, RoadmapOptions.DEFAULT) instanceof Roadmap plan
                && plan.outside().isEmpty()) {
            var states = plan.whatIf();
            assertThat(reached(pack, tier, WhatIf.apply(states, project, ID))).isTrue();
            assertThat(plan.effort()).isGreaterThanOrEqualTo(plan.least() - 1e-6);
            for (var rise : plan.rises()) {
                var without = states.stream().map(state -> state.with(rise.indicator(), null)).toList();
                assertThat(reached(pack, tier, WhatIf.apply(without, project, ID)))
                        .as("%s without %s", tier, rise)
                        .isFalse();
            }
            var most = RoadmapOptions.DEFAULT;
            for (var t = 0; t < plan.stairs().size(); t++) {
                assertThat(plan.stairs().get(t).effort())
                        .isLessThanOrEqualTo((t + 1) * most.yearlyEffort() + 0.5); // rounding of values
            }
        }
    }

    private static boolean reached(RulePack pack, String tier, Project project) {
        return Tiering.judge(KNOWLEDGE, pack, project, ID, project.assessmentYear())
                .tierVerdict(tier)
                .map(TierVerdict::reached)
                .orElse(false);
    }
}
