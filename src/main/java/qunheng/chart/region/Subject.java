package qunheng.chart.region;

import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.model.RegionalTable;
import qunheng.regional.RegionalCount;
import qunheng.regional.RegionalVariable;
import qunheng.regional.Sample;
import qunheng.regional.table.TableValues;

/** What the figures of one number a unit are about. */
public sealed interface Subject {
    Sample sample();

    RegionalVariable data();

    /** Clusters counted by unit. */
    record Counts(RegionalCount counts, Sample sample) implements Subject {
        @Override
        public RegionalVariable data() {
            var values = new java.util.TreeMap<String, Double>();
            counts.regions().stream()
                    .filter(unit -> unit.covered())
                    .forEach(unit -> values.put(unit.region().code(), (double) unit.count()));
            return new RegionalVariable(sample, values);
        }
    }

    /**
     * One industry and year of a table of the user's.
     *
     * @param industry null for all industries together
     */
    record Slice(RegionalTable table, @Nullable String industry, int year, Sample sample) implements Subject {
        @Override
        public RegionalVariable data() {
            return new TableValues(table).variable(sample, industry, year);
        }

        /** The same in another year. */
        public Slice in(int other) {
            return new Slice(table, industry, other, sample);
        }
    }

    /**
     * Data that may be summed and averaged over. @throws qunheng.model.InvalidValue as {@link RegionalVariable#unmixed}
     */
    default RegionalVariable unmixed(Knowledge knowledge) {
        return data().unmixed(knowledge);
    }
}
