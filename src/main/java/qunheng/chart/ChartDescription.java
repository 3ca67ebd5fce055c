package qunheng.chart;

import java.util.List;

/**
 * The words of a chart, in one language.
 *
 * @param source where the numbers come from, one line; part of every export
 * @param notes what the numbers are not, one sentence each; part of every export
 * @param summary what a person who cannot see the chart is told
 */
public record ChartDescription(String title, String source, List<String> notes, ChartTable table, String summary) {
    public ChartDescription {
        notes = List.copyOf(notes);
    }
}
