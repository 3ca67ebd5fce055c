package qunheng.chart.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.ProfileId;
import qunheng.scoring.comparison.ComparedItem.Level;

class ComparisonFiguresTest {
    private static final FigureContext EN = new FigureContext(Knowledge.load(), Language.EN, ChartTheme.LIGHT);

    private static List<String> column(ChartTable table, int index) {
        return table.rows().stream().map(row -> row.get(index).shown()).toList();
    }

    @Test
    void theStackedPartsAddUpToTheScoreOfTheTable() {
        var table = ScoreStackFigure.of(EN, ComparisonFixture.comparison(), null).description().table();
        for (var row : table.rows()) {
            var score = row.get(1).number();
            var parts = row.subList(6, row.size()).stream()
                    .mapToDouble(ChartTable.Cell::number)
                    .filter(p -> !Double.isNaN(p))
                    .sum();
            if (!Double.isNaN(score)) {
                assertThat(parts).isEqualTo(score, within(1e-9));
            }
        }
        assertThat(table.header()).hasSize(6 + 5);
    }

    @Test
    void aClusterWithoutAScoreStandsLastWithItsIntervalAndNoNumber() {
        var figure = ScoreStackFigure.of(EN, ComparisonFixture.comparison(), new ProfileId("1"));
        var table = figure.description().table();
        assertThat(column(table, 0)).containsExactly("Cluster 1", "Cluster 3", "Cluster 2", "Cluster 5", "Cluster 4");
        var last = table.rows().getLast();
        assertThat(last.get(1).shown()).isEqualTo("n/a");
        assertThat(last.get(1).numeric()).isFalse();
        assertThat(last.get(3).number()).isGreaterThan(last.get(2).number());
        assertThat(figure.description().summary()).contains("Cluster 1 62 =", "Cluster 3 62 =", "Cluster 4 n/a");
    }

    @Test
    void scoresAreWholeNumbersAndNothingIsCalledARank() {
        var words = ScoreStackFigure.of(EN, ComparisonFixture.comparison(), null).description();
        assertThat(column(words.table(), 1)).allMatch(score -> score.matches("\\d+|n/a"));
        assertThat(words.table().header()).noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("rank"));
        assertThat(words.notes()).anyMatch(note -> note.contains("not for a public ranking"));
    }

    @Test
    void theDifferencesAreSaidBeforeAnythingElseButFiction() {
        var notes = ScoreStackFigure.of(EN, ComparisonFixture.comparison(), null).description().notes();
        assertThat(notes.get(0)).startsWith("Fictional");
        assertThat(notes.get(1)).contains("different types");
        assertThat(notes.get(2)).contains("covered unequally");
    }

    @Test
    void theHeatMapSaysMissingAndNotApplicableApart() {
        var table = HeatMapFigure.of(EN, ComparisonFixture.comparison(), Level.INDICATOR).description().table();
        var scale = table.rows().stream()
                .filter(row -> row.get(1).shown().startsWith("IS-SCL-01 "))
                .findFirst()
                .orElseThrow();
        assertThat(IntStream.range(2, 7).mapToObj(i -> scale.get(i).shown()))
                .containsExactly("62", "95", "62", "49", "n/a");
        assertThat(scale.get(6).numeric()).isFalse();
        var openness = table.rows().stream()
                .filter(row -> row.get(1).shown().startsWith("OP-TRD-01 "))
                .findFirst()
                .orElseThrow();
        assertThat(openness.get(3).shown()).isEqualTo("—");
        assertThat(openness.get(3).numeric()).isFalse();
    }

    @Test
    void theHeatMapOfCriteriaNamesTheBestOfEach() {
        var figure = HeatMapFigure.of(EN, ComparisonFixture.comparison(), Level.CRITERION);
        assertThat(figure.description().table().header()).hasSize(6);
        assertThat(figure.description().summary()).contains("62 (Cluster 1, Cluster 3)");
    }
}
