package qunheng.scoring.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What makes lines a framework: one tree, levels without gaps, weights that can be shared out. Names the first line at
 * fault.
 */
final class FrameworkChecks {
    private FrameworkChecks() {}

    static void check(List<Node> lines) {
        var byCode = codes(lines);
        lines.forEach(FrameworkChecks::checkLine);
        checkParents(lines, byCode);
        checkCycles(lines, byCode);
        checkTop(lines);
        checkLevels(lines, byCode);
        checkChildren(lines);
        checkWeights(lines);
    }

    private static Map<String, Node> codes(List<Node> lines) {
        if (lines.stream().noneMatch(Node::indicator)) {
            throw MethodRefusal.of("pipeline.framework.noIndicator");
        }
        var byCode = new HashMap<String, Node>();
        for (var node : lines) {
            var first = byCode.putIfAbsent(node.code(), node);
            if (first != null) {
                throw MethodRefusal.of("pipeline.framework.duplicate", node.line(), node.code(), first.line());
            }
        }
        return byCode;
    }

    private static void checkLine(Node node) {
        if (node.code().isEmpty()) {
            throw MethodRefusal.of("pipeline.framework.noCode", node.line());
        }
        if (Math.abs(node.direction()) != 1) {
            throw MethodRefusal.of("pipeline.framework.direction", node.line(), node.code());
        }
        if (!node.indicator() && node.direction() != 1) {
            throw MethodRefusal.of("pipeline.framework.directionOfAggregate", node.line(), node.code());
        }
        if (node.indicator() != (node.level() == 1) || node.level() < 1) {
            throw MethodRefusal.of(
                    node.indicator() ? "pipeline.framework.indicatorLevel" : "pipeline.framework.aggregateLevel",
                    node.line(),
                    node.code(),
                    node.level());
        }
        if (node.weight() < 0 || Double.isInfinite(node.weight())) {
            throw MethodRefusal.of("pipeline.framework.weight", node.line(), node.code(), node.weight());
        }
    }

    private static void checkParents(List<Node> lines, Map<String, Node> byCode) {
        for (var node : lines) {
            if (node.parent().isEmpty()) {
                if (node.indicator()) {
                    throw MethodRefusal.of("pipeline.framework.orphan", node.line(), node.code());
                }
                continue;
            }
            var parent = byCode.get(node.parent());
            if (parent == null) {
                throw MethodRefusal.of("pipeline.framework.unknownParent", node.line(), node.code(), node.parent());
            }
            if (parent.indicator()) {
                throw MethodRefusal.of("pipeline.framework.parentIsIndicator", node.line(), node.code(), node.parent());
            }
        }
    }

    private static void checkCycles(List<Node> lines, Map<String, Node> byCode) {
        var good = new HashSet<String>();
        for (var start : lines) {
            var path = new LinkedHashMap<String, Node>();
            for (var node = start; node != null && !good.contains(node.code()); node = byCode.get(node.parent())) {
                if (path.putIfAbsent(node.code(), node) != null) {
                    throw MethodRefusal.of("pipeline.framework.cycle", node.line(), node.code(), node.parent());
                }
            }
            good.addAll(path.keySet());
        }
    }

    private static void checkTop(List<Node> lines) {
        var tops = lines.stream().filter(node -> node.parent().isEmpty()).toList();
        if (tops.size() > 1) {
            throw MethodRefusal.of(
                    "pipeline.framework.twoRoots",
                    tops.get(1).line(),
                    tops.get(1).code(),
                    tops.get(0).code(),
                    tops.get(0).line());
        }
    }

    private static void checkLevels(List<Node> lines, Map<String, Node> byCode) {
        for (var node : lines) {
            var parent = byCode.get(node.parent());
            if (parent != null && parent.level() != node.level() + 1) {
                throw MethodRefusal.of(
                        "pipeline.framework.levelSkipped",
                        node.line(),
                        node.code(),
                        node.level(),
                        parent.code(),
                        parent.level());
            }
        }
    }

    private static void checkChildren(List<Node> lines) {
        var parents = new HashSet<String>();
        lines.forEach(node -> parents.add(node.parent()));
        for (var node : lines) {
            if (!node.indicator() && !parents.contains(node.code())) {
                throw MethodRefusal.of("pipeline.framework.noChildren", node.line(), node.code());
            }
        }
    }

    private static void checkWeights(List<Node> lines) {
        var sums = new HashMap<String, Double>();
        lines.forEach(node -> sums.merge(node.parent(), node.weight(), Double::sum));
        for (var node : lines) {
            if (Double.valueOf(0).equals(sums.get(node.code()))) {
                throw MethodRefusal.of("pipeline.framework.weightsZero", node.line(), node.code());
            }
        }
    }
}
