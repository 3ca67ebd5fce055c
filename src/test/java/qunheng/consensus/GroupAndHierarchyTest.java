package qunheng.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.consensus.Matrices.NA;
import static qunheng.consensus.Matrices.consistent;
import static qunheng.consensus.Matrices.of;
import static qunheng.consensus.Matrices.row;
import static qunheng.consensus.PairwiseMatrixTest.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupAndHierarchyTest {
    private static final PriorityMethod METHOD = PriorityMethod.EIGENVECTOR;

    /** Voices 1 and 3 over 16 and 1: 16^(1/4) = 2; over 2 and 2: 2. */
    @Test
    void judgementsJoinByTheirWeightedGeometricMean() {
        var joint = GroupJudgement.judgements(
                List.of(of(row(1, 16), row(NA, 1)), of(row(1, 1), row(NA, 1))), new double[] {1, 3});
        assertThat(joint.judgement(0, 1)).isCloseTo(2, within(1e-15));
        assertThat(joint.judgement(1, 0)).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void aJudgementThatOnePersonLeftOutIsTheOthers() {
        var joint = GroupJudgement.judgements(
                List.of(
                        of(row(1, 4, NA), row(NA, 1, 2), row(NA, NA, 1)),
                        of(row(1, 1, 9), row(NA, 1, 2), row(NA, NA, 1))),
                new double[] {1, 1});
        assertThat(joint.judgement(0, 1)).isCloseTo(2, within(1e-15));
        assertThat(joint.judgement(0, 2)).isCloseTo(9, within(1e-14));
    }

    /** Weights (0.8, 0.2) and (0.5, 0.5), voices 1 and 1: geometric ∝ (√0.4, √0.1) = 2 : 1; arithmetic 0.65, 0.35. */
    @Test
    void prioritiesJoinByEitherMean() {
        var people = List.of(consistent(4, 1), consistent(1, 1));
        var geometric = GroupJudgement.prioritiesGeometric(people, new double[] {1, 1}, METHOD);
        assertThat(geometric[0]).isCloseTo(2 / 3.0, within(1e-14));
        assertThat(geometric[1]).isCloseTo(1 / 3.0, within(1e-14));
        var arithmetic = GroupJudgement.prioritiesArithmetic(people, new double[] {1, 1}, METHOD);
        assertThat(arithmetic[0]).isCloseTo(0.65, within(1e-14));
        var heavier = GroupJudgement.prioritiesArithmetic(people, new double[] {3, 1}, METHOD);
        assertThat(heavier[0]).isCloseTo(0.725, within(1e-14));
    }

    /** With geometric-mean weights, joining judgements and joining priorities is the same. */
    @Test
    void forGeometricMeansTheOrderOfJoiningDoesNotMatter() {
        var people = List.of(
                of(row(1, 3, 5), row(NA, 1, 4), row(NA, NA, 1)), of(row(1, 2, 2), row(NA, 1, 7), row(NA, NA, 1)));
        var voices = new double[] {2, 1};
        var before = Priorities.of(GroupJudgement.judgements(people, voices), PriorityMethod.GEOMETRIC_MEAN);
        var after = GroupJudgement.prioritiesGeometric(people, voices, PriorityMethod.GEOMETRIC_MEAN);
        for (int i = 0; i < 3; i++) {
            assertThat(before[i]).isCloseTo(after[i], within(1e-14));
        }
    }

    @Test
    void groupsThatCannotBeJoinedAreRefused() {
        var two = consistent(1, 1);
        refused(() -> GroupJudgement.judgements(List.of(), new double[0]), "consensus.group.voices", 0, 0);
        refused(() -> GroupJudgement.judgements(List.of(two), new double[] {1, 1}), "consensus.group.voices", 1, 2);
        refused(() -> GroupJudgement.judgements(List.of(two), new double[] {0}), "consensus.group.voice", "0.0");
        refused(
                () -> GroupJudgement.prioritiesArithmetic(
                        List.of(two, consistent(1, 1, 1)), new double[] {1, 1}, METHOD),
                "consensus.group.elements");
    }

    /**
     * Goal: cost 3 : quality 1; quality: look 1 : life 4; alternatives x, y under cost 1 : 1, look 1 : 3, life 9 : 1.
     */
    @Test
    void globalWeightsAreProductsAndAlternativesTheirSums() {
        var alternatives = List.of("x", "y");
        var hierarchy = new PairwiseHierarchy(
                "goal",
                PairwiseMatrix.of(List.of("cost", "quality"), new double[][] {{1, 3}, {NA, 1}}),
                List.of(
                        new PairwiseHierarchy(
                                "cost", PairwiseMatrix.of(alternatives, new double[][] {{1, 1}, {1, 1}}), List.of()),
                        new PairwiseHierarchy(
                                "quality",
                                PairwiseMatrix.of(List.of("look", "life"), new double[][] {{1, 0.25}, {NA, 1}}),
                                List.of(
                                        new PairwiseHierarchy(
                                                "look",
                                                PairwiseMatrix.of(alternatives, new double[][] {{1, NA}, {3, 1}}),
                                                List.of()),
                                        new PairwiseHierarchy(
                                                "life",
                                                PairwiseMatrix.of(alternatives, new double[][] {{1, 9}, {NA, 1}}),
                                                List.of())))));
        var weights = hierarchy.globalWeights(METHOD);
        assertThat(weights.keySet()).containsExactly("goal", "cost", "quality", "look", "life");
        assertThat(weights.get("goal")).isEqualTo(1);
        assertThat(weights.get("cost")).isCloseTo(0.75, within(1e-14));
        assertThat(weights.get("look")).isCloseTo(0.05, within(1e-14));
        assertThat(weights.get("life")).isCloseTo(0.2, within(1e-14));
        var scores = hierarchy.alternatives(METHOD);
        assertThat(scores.get("x")).isCloseTo(0.75 * 0.5 + 0.05 * 0.25 + 0.2 * 0.9, within(1e-14));
        assertThat(scores.get("y")).isCloseTo(0.75 * 0.5 + 0.05 * 0.75 + 0.2 * 0.1, within(1e-14));
    }

    @Test
    void anOnlyChildInheritsAndATreeWithoutAlternativesHasNone() {
        var hierarchy = new PairwiseHierarchy("goal", null, List.of(PairwiseHierarchy.leaf("only")));
        assertThat(hierarchy.globalWeights(METHOD)).containsEntry("only", 1.0);
        assertThat(hierarchy.alternatives(METHOD)).isEmpty();
    }

    @Test
    void aHierarchyNeedsJudgementsOfItsOwnChildren() {
        var children = List.of(PairwiseHierarchy.leaf("a"), PairwiseHierarchy.leaf("b"));
        refused(() -> new PairwiseHierarchy("goal", null, children), "consensus.hierarchy.noJudgements", "goal");
        refused(
                () -> new PairwiseHierarchy("goal", consistent(1, 2), children),
                "consensus.hierarchy.elements",
                "goal");
        var twice = new PairwiseHierarchy("a", null, List.of(PairwiseHierarchy.leaf("a")));
        refused(() -> twice.globalWeights(METHOD), "consensus.hierarchy.duplicate", "a");
    }
}
