package qunheng.project.tableimport;

import java.util.List;

/**
 * A column of a table and what it means.
 *
 * @param header as the table has it
 * @param unit that the header says its values are in; empty when it says none
 * @param candidates what an undecided column could mean, the likeliest first
 */
public record Column(String header, Meaning meaning, String unit, List<Meaning> candidates) {
    public Column {
        candidates = List.copyOf(candidates);
    }

    public Column withMeaning(Meaning value) {
        return new Column(header, value, unit, candidates);
    }

    public Column withUnit(String value) {
        return new Column(header, meaning, value, candidates);
    }
}
