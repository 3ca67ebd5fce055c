package qunheng.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The numbers of a report's headings, tables and figures, given once so that every format counts alike: sections 1, 2, …,
 * headings 1.1 and 1.1.1, tables and figures through the whole report.
 */
public final class ReportOutline {
    /**
     * A heading with its number.
     *
     * @param level 2 for a section, 3 and 4 below
     * @param anchor what a link in the file points at
     */
    public record Entry(int level, String number, String text, String anchor) {
        public String shown() {
            return number + ' ' + text;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final IdentityHashMap<Object, Entry> headings = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();

    public ReportOutline(ReportData data) {
        var section = 0;
        var tables = 0;
        var figures = 0;
        for (var one : data.sections()) {
            section++;
            var third = 0;
            var fourth = 0;
            add(one, new Entry(2, Integer.toString(section), one.title(), "s" + section));
            for (var block : one.blocks()) {
                switch (block) {
                    case Block.Heading heading -> {
                        third += heading.level() <= 3 ? 1 : 0;
                        fourth = heading.level() <= 3 ? 0 : fourth + 1;
                        var number = section + "." + third + (fourth == 0 ? "" : "." + fourth);
                        add(heading, new Entry(fourth == 0 ? 3 : 4, number, heading.text(), "s" + number.replace('.', '-')));
                    }
                    case Block.Table table -> numbers.put(table, ++tables);
                    case Block.Chart chart -> numbers.put(chart, ++figures);
                    default -> { }
                }
            }
        }
    }

    private void add(Object what, Entry entry) {
        entries.add(entry);
        headings.put(what, entry);
    }

    /** All headings in the order of the text. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** @param what a section or a heading of the report */
    public Entry entry(Object what) {
        var entry = headings.get(what);
        if (entry == null) {
            throw new IllegalArgumentException("no heading of this report");
        }
        return entry;
    }

    /** @param what a table or a chart of the report */
    public int number(Block what) {
        return numbers.getOrDefault(what, 0);
    }
}
