package qunheng.chart.region;

import java.util.ArrayList;
import java.util.TreeMap;
import qunheng.knowledge.Knowledge;
import qunheng.model.RegionalTable;
import qunheng.model.RegionalTable.Cell;
import qunheng.regional.Sample;
import qunheng.regional.spatial.Autocorrelation;
import qunheng.regional.weights.Contiguity;
import qunheng.regional.weights.WeightScheme.QueenContiguity;
import qunheng.regional.weights.WeightStyle;

/** A made-up table of 31 units, two industries and three years. */
public final class OwnDataFixture {
    private OwnDataFixture() {}

    public static RegionalTable table() {
        var cells = new ArrayList<Cell>();
        for (var region : Sample.UNITS_31.of(Knowledge.load())) {
            for (var year = 2021; year <= 2023; year++) {
                var east = Math.max(1, region.lon() - 84);
                cells.add(new Cell(
                        region.code(), "39", year, Math.round(east * east * (1 + (year - 2021) * east / 200))));
                cells.add(new Cell(region.code(), "13", year, Math.round(600 + 3 * region.lat() * (year - 2020))));
            }
        }
        return new RegionalTable("t1", "示例", "营业收入", "亿元", "虚构数据", "", cells, new TreeMap<>());
    }

    /** Made-up people of the same units and years. */
    public static RegionalTable people() {
        var cells = new ArrayList<Cell>();
        for (var region : Sample.UNITS_31.of(Knowledge.load())) {
            for (var year = 2021; year <= 2023; year++) {
                cells.add(
                        new Cell(region.code(), "", year, Math.round(1000 + 60 * (50 - region.lat()) + (year - 2021))));
            }
        }
        return new RegionalTable("p1", "示例人口", "人口", "万人", "虚构数据", "", cells, new TreeMap<>());
    }

    public static Subject.Slice subject() {
        return new Subject.Slice(table(), "39", 2023, Sample.UNITS_31);
    }

    public static Autocorrelation autocorrelation(Subject subject) {
        var knowledge = Knowledge.load();
        var codes = subject.data().present(knowledge).stream().map(r -> r.code()).toList();
        return Autocorrelation.of(
                subject.data().measured(knowledge),
                Contiguity.of(knowledge, codes, QueenContiguity.USUAL, WeightStyle.ROW_STANDARDISED),
                999,
                1);
    }
}
