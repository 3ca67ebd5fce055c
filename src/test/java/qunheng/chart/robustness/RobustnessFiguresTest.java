package qunheng.chart.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.robustness.lens.LensLeaveOneOut;
import qunheng.robustness.lens.StudyCase;

/** The words and numbers of the figures. */
class RobustnessFiguresTest {
    private static final FigureContext EN = new FigureContext(Knowledge.load(), Language.EN, ChartTheme.LIGHT);
    private static final FigureContext ZH = new FigureContext(Knowledge.load(), Language.ZH, ChartTheme.LIGHT);

    @Test
    void bandsSayHowTheyWereDrawn() {
        var figure = BandsFigure.clusters(
                EN, RobustnessCase.PROJECT, RobustnessCase.result(), RobustnessCase.LENS, StudyCase.id(1));
        assertThat(figure.description().source())
                .contains("200 draws", "seed 1", "Weights, Aggregation, Missing data, Errors of data");
        assertThat(figure.description().table().rows()).hasSize(5);
        assertThat(figure.description().notes()).anyMatch(note -> note.contains("Nine draws in ten"));
    }

    @Test
    void aClusterAloneHasARowForEachLens() {
        var figure = BandsFigure.lenses(ZH, RobustnessCase.PROJECT, RobustnessCase.result(), StudyCase.id(1));
        assertThat(figure.description().table().rows()).extracting(row -> row.getFirst().shown()).contains("五力");
    }

    @Test
    void sharesOfTiersSumToOneAndSayWhatIsHeld() {
        var pack = Knowledge.load().rulePack("eu-manner");
        var words = TierSharesFigure.of(EN, RobustnessCase.PROJECT, RobustnessCase.result(), pack).description();
        for (var row : words.table().rows()) {
            var sum = row.stream().skip(2).mapToDouble(ChartTable.Cell::number).sum();
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
        assertThat(words.table().header()).endsWith("Unlabelled", "Bronze", "Silver", "Gold");
        assertThat(words.notes())
                .anyMatch(note -> note.contains("Held as judged") && note.contains("Reviewers signed"));
    }

    @Test
    void whatIsLeftOutIsNamedWithItsLevelAndSign() {
        var without = List.of(new LensLeaveOneOut("L3-1", -2.34, 0.5), new LensLeaveOneOut("L3-1a", 1.0, Double.NaN));
        var words = SwingsFigure.leaveOneOut(
                        EN, RobustnessCase.PROJECT, StudyCase.id(1), RobustnessCase.LENS, 50, without)
                .description();
        assertThat(words.table().rows().getFirst())
                .extracting(ChartTable.Cell::shown)
                .contains("Criterion", "−2.3", "47.7", "0.5");
        assertThat(words.table().rows().getLast()).extracting(ChartTable.Cell::shown).contains("Sub-criterion", "+1.0");
    }

    @Test
    void sobolIndicesKeepTheirIntervalsInTheTable() {
        var words = RobustnessCase.sobol(EN, StudyCase.id(1)).description();
        assertThat(words.source()).contains("1,280 runs", "3 rows");
        assertThat(words.table().rows().getFirst())
                .extracting(ChartTable.Cell::number)
                .contains(0.62, 0.5, 0.74, 0.7, 0.6, 0.8);
    }
}
