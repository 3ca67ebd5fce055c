package qunheng.project.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;

/** Finds the indicator that a label of a pasted block means: its id or its name in either language. */
public final class IndicatorNames {
    private final Map<String, Indicator> byLabel = new HashMap<>();
    private final Set<String> headings = new HashSet<>();

    public IndicatorNames(Knowledge knowledge) {
        for (var indicator : knowledge.indicators()) {
            byLabel.put(folded(indicator.id().value()), indicator);
            byLabel.put(folded(indicator.name().zh()), indicator);
            byLabel.put(folded(indicator.name().en()), indicator);
        }
        for (var group : knowledge.groups()) {
            headings.add(folded(group.id()));
            headings.add(folded(group.name().zh()));
            headings.add(folded(group.name().en()));
        }
    }

    public Optional<Indicator> find(String label) {
        return Optional.ofNullable(byLabel.get(folded(label)));
    }

    /** Whether a label names one of the ten groups, so that its line is a heading. */
    public boolean heading(String label) {
        return headings.contains(folded(label));
    }

    /** Whether a text only repeats what the grid already says about an indicator. */
    public static boolean labels(Indicator indicator, String text) {
        var label = folded(text);
        return label.isEmpty()
                || label.equals(folded(indicator.id().value()))
                || label.equals(folded(indicator.name().zh()))
                || label.equals(folded(indicator.name().en()))
                || label.equals(folded(indicator.unit().label().zh()))
                || label.equals(folded(indicator.unit().label().en()));
    }

    /** Brackets, dashes, spaces and case are written in many ways and never tell two indicators apart. */
    public static String folded(String label) {
        return WrittenNumber.plain(label).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%/]", "");
    }
}
