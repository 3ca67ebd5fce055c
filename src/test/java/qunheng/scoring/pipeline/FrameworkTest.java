package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.scoring.pipeline.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkTest {
    private static final List<Node> GOOD = List.of(
            Node.indicator(2, "a", 1, 1, "P"),
            Node.aggregate(3, 3, "T", 1, ""),
            Node.indicator(4, "b", -1, 3, "P"),
            Node.aggregate(5, 2, "Q", 1, "T"),
            Node.indicator(6, "c", 1, 1, "Q"),
            Node.aggregate(7, 2, "P", 2, "T"));

    @Test
    void nodesAreNumberedFromTheIndicatorsUpInTheOrderOfTheFile() {
        var framework = Framework.of(GOOD);
        assertThat(framework.nodes().stream().map(Node::code)).containsExactly("a", "b", "c", "Q", "P", "T");
        assertThat(framework.indicators()).isEqualTo(3);
        assertThat(framework.indicatorCodes()).containsExactly("a", "b", "c");
        assertThat(framework.top()).isEqualTo(5);
        assertThat(framework.levels()).isEqualTo(3);
        assertThat(framework.children(4)).containsExactly(0, 1);
        assertThat(framework.children(5)).containsExactly(3, 4);
        assertThat(framework.parent(1)).isEqualTo(4);
        assertThat(framework.parent(5)).isEqualTo(-1);
        assertThat(framework.aggregatesFromTop()).containsExactly(5, 3, 4);
        assertThat(framework.position("Q")).isEqualTo(3);
        assertThat(framework.position("z")).isNull();
    }

    @Test
    void aCycleIsNamed() {
        var nodes = new ArrayList<>(GOOD);
        nodes.add(Node.aggregate(8, 3, "X", 1, "Y"));
        nodes.add(Node.aggregate(9, 4, "Y", 1, "X"));
        assertRefused(() -> Framework.of(nodes), "pipeline.framework.cycle", "8", "X", "Y");
    }

    @Test
    void aNodeThatIsItsOwnParentIsACycle() {
        var nodes = with(3, Node.aggregate(5, 2, "Q", 1, "Q"));
        assertRefused(() -> Framework.of(nodes), "pipeline.framework.cycle", "5", "Q", "Q");
    }

    @Test
    void twoTopsAreNamed() {
        var nodes = new ArrayList<>(GOOD);
        nodes.add(Node.aggregate(8, 3, "T2", 1, ""));
        assertRefused(() -> Framework.of(nodes), "pipeline.framework.twoRoots", "8", "T2", "T", "3");
    }

    @Test
    void anOrphanIsNamed() {
        assertRefused(
                () -> Framework.of(with(2, Node.indicator(4, "b", 1, 1, ""))), "pipeline.framework.orphan", "4", "b");
        assertRefused(
                () -> Framework.of(with(2, Node.indicator(4, "b", 1, 1, "nowhere"))),
                "pipeline.framework.unknownParent",
                "4",
                "b",
                "nowhere");
    }

    @Test
    void aCodeThatStandsTwiceIsNamedWithBothLines() {
        assertRefused(
                () -> Framework.of(with(2, Node.indicator(4, "a", 1, 1, "P"))),
                "pipeline.framework.duplicate",
                "4",
                "a",
                "2");
    }

    @Test
    void aSkippedLevelIsNamed() {
        assertRefused(
                () -> Framework.of(with(0, Node.indicator(2, "a", 1, 1, "T"))),
                "pipeline.framework.levelSkipped",
                "2",
                "a",
                "1",
                "T",
                "3");
    }

    @Test
    void weightsThatAreAllZeroAreNamedAtTheirParent() {
        var nodes = new ArrayList<>(GOOD);
        nodes.set(0, Node.indicator(2, "a", 1, 0, "P"));
        nodes.set(2, Node.indicator(4, "b", 1, 0, "P"));
        assertRefused(() -> Framework.of(nodes), "pipeline.framework.weightsZero", "7", "P");
        nodes.set(2, Node.indicator(4, "b", 1, 0.5, "P"));
        assertThat(Framework.of(nodes).size()).isEqualTo(6);
    }

    @Test
    void anAggregateWithoutChildrenIsNamed() {
        var nodes = new ArrayList<>(GOOD);
        nodes.add(Node.aggregate(8, 2, "R", 1, "T"));
        assertRefused(() -> Framework.of(nodes), "pipeline.framework.noChildren", "8", "R");
    }

    @Test
    void aLineMustFitItsType() {
        assertRefused(() -> Framework.of(List.of(Node.aggregate(2, 2, "T", 1, ""))), "pipeline.framework.noIndicator");
        assertRefused(
                () -> Framework.of(with(0, Node.indicator(2, "a", 0, 1, "P"))),
                "pipeline.framework.direction",
                "2",
                "a");
        assertRefused(
                () -> Framework.of(with(5, Node.aggregate(7, 2, "P", 1, "T").withDirection(-1))),
                "pipeline.framework.directionOfAggregate",
                "7",
                "P");
        assertRefused(
                () -> Framework.of(with(5, Node.aggregate(7, 1, "P", 1, "T"))),
                "pipeline.framework.aggregateLevel",
                "7",
                "P",
                "1");
        assertRefused(
                () -> Framework.of(with(0, new Node(2, 2, "a", "", 1, 1, "", 0, "", "T", true, 0, 1))),
                "pipeline.framework.indicatorLevel",
                "2",
                "a",
                "2");
        assertRefused(
                () -> Framework.of(with(0, Node.indicator(2, "a", 1, -1, "P"))),
                "pipeline.framework.weight",
                "2",
                "a",
                "-1");
        assertRefused(
                () -> Framework.of(with(0, Node.indicator(2, "a", 1, Double.POSITIVE_INFINITY, "P"))),
                "pipeline.framework.weight",
                "2",
                "a",
                "Infinity");
        assertRefused(() -> Framework.of(with(0, Node.indicator(2, "", 1, 1, "P"))), "pipeline.framework.noCode", "2");
        assertRefused(
                () -> Framework.of(with(0, Node.indicator(2, "a", 1, 1, "b"))),
                "pipeline.framework.parentIsIndicator",
                "2",
                "a",
                "b");
    }

    private static List<Node> with(int index, Node node) {
        var nodes = new ArrayList<>(GOOD);
        nodes.set(index, node);
        return nodes;
    }
}
