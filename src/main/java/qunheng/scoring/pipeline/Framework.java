package qunheng.scoring.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a composite indicator. Nodes are numbered: the indicators first, in the order of the file, then the
 * aggregates by level upwards, each level in the order of the file; the last node is the top. So a child's number is
 * always below its parent's, and one pass in this order is a pass bottom up.
 */
public final class Framework {
    private final List<Node> nodes;
    private final int indicators;
    private final int[] parents;
    private final int[][] children;
    private final Map<String, Integer> positions = new HashMap<>();

    private Framework(List<Node> nodes) {
        this.nodes = nodes;
        this.indicators = (int) nodes.stream().filter(Node::indicator).count();
        for (int i = 0; i < nodes.size(); i++) {
            positions.put(nodes.get(i).code(), i);
        }
        this.parents = new int[nodes.size()];
        var below = new ArrayList<List<Integer>>();
        nodes.forEach(node -> below.add(new ArrayList<>()));
        for (int i = 0; i < nodes.size(); i++) {
            parents[i] = positions.getOrDefault(nodes.get(i).parent(), -1);
            if (parents[i] >= 0) {
                below.get(parents[i]).add(i);
            }
        }
        this.children = below.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * @param lines in the order of the file
     * @throws MethodRefusal naming line and code: no indicator, a code twice, an unknown parent, an orphan, a cycle,
     *     two tops, a level skipped, an aggregate without children, a negative weight, a group whose weights are all 0
     */
    public static Framework of(List<Node> lines) {
        FrameworkChecks.check(lines);
        var ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparingInt(Node::level)); // stable: the file's order stays within a level
        return new Framework(List.copyOf(ordered));
    }

    public List<Node> nodes() {
        return nodes;
    }

    public Node node(int i) {
        return nodes.get(i);
    }

    public int size() {
        return nodes.size();
    }

    /** How many indicators there are; they are the nodes 0 to this − 1. */
    public int indicators() {
        return indicators;
    }

    public List<String> indicatorCodes() {
        return nodes.subList(0, indicators).stream().map(Node::code).toList();
    }

    /** The top's number. */
    public int top() {
        return nodes.size() - 1;
    }

    /** The number of levels, indicators included. */
    public int levels() {
        return nodes.getLast().level();
    }

    /** The parent's number, or −1 for the top. */
    public int parent(int i) {
        return parents[i];
    }

    /** The children's numbers in the order of the file; shared, not to be written to. */
    public int[] children(int i) {
        return children[i];
    }

    public @Nullable Integer position(String code) {
        return positions.get(code);
    }

    /** The aggregates' numbers as results are listed: from the top down, each level in the order of the file. */
    public int[] aggregatesFromTop() {
        var order = new ArrayList<Integer>();
        for (int level = levels(); level > 1; level--) {
            for (int i = indicators; i < nodes.size(); i++) {
                if (nodes.get(i).level() == level) {
                    order.add(i);
                }
            }
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
