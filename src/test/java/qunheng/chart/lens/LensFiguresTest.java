package qunheng.chart.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qunheng.chart.ChartTheme;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.Mark;
import qunheng.chart.lens.AgreementFigure.Assessed;
import qunheng.chart.plot.IntervalPlot.Threshold;
import qunheng.knowledge.Knowledge;
import qunheng.model.Identity;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.scoring.Assessment;
import qunheng.scoring.ProfileValues;

class LensFiguresTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    private static FigureContext context(Language language) {
        return new FigureContext(KNOWLEDGE, language, ChartTheme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource
    void aRadarTellsWhichCriteriaHaveNoScore(Language language) {
        var figure = RadarFigure.of(context(language), LensFixture.SUBJECT, LensFixture.assessment());
        var words = figure.description();
        assertThat(words.table().rows()).hasSize(6);
        assertThat(words.table().rows().get(2).get(1).numeric()).isFalse();
        assertThat(words.table().rows().get(2).get(2).number()).isEqualTo(15);
        assertThat(words.summary()).contains("5", "6", "80.0", "40.0");
        assertThat(words.source()).contains(LensFixture.SUBJECT.name(language), "2024");
        assertThat(marks(figure)).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void aTeachingCaseSaysSoFirst(Language language) {
        var figure = RadarFigure.of(context(language), LensFixture.SUBJECT, LensFixture.assessment());
        assertThat(figure.description().notes().getFirst())
                .isEqualTo(context(language).get("chart.note.fictional"));
        var real = new Subject("真", "Real", 2024, false);
        assertThat(RadarFigure.of(context(language), real, LensFixture.assessment()).description().notes())
                .doesNotContain(context(language).get("chart.note.fictional"));
    }

    @Test
    void contributionsAddUpToTheScore() {
        var figure = ContributionFigure.of(context(Language.EN), LensFixture.SUBJECT, LensFixture.assessment());
        var points = figure.description().table().rows().stream()
                .mapToDouble(row -> row.get(1).number())
                .filter(p -> !Double.isNaN(p))
                .sum();
        assertThat(points).isEqualTo(LensFixture.assessment().score());
        assertThat(figure.description().summary()).contains("61.0", "n/a");
    }

    @Test
    void aLensWithTooLittleCoverageShowsItsIntervalAndNoScore() {
        var figure = LensScoresFigure.of(
                context(Language.EN),
                LensFixture.SUBJECT,
                List.of(LensFixture.assessment(), LensFixture.thin("five-forces")),
                List.of(new Threshold(55, "rising")));
        var rows = figure.description().table().rows();
        assertThat(rows.get(0).get(1).number()).isEqualTo(61);
        assertThat(rows.get(1).get(1).numeric()).isFalse();
        assertThat(rows.get(1).get(2).number()).isEqualTo(20);
        assertThat(rows.get(1).get(5).shown()).isEqualTo("C");
    }

    @Test
    void aYearWithoutAScoreIsAGap() {
        var figure = YearsFigure.of(
                context(Language.ZH),
                LensFixture.SUBJECT,
                List.of(
                        new YearScores(2024, List.of(LensFixture.assessment())),
                        new YearScores(2021, List.of(LensFixture.assessment())),
                        new YearScores(2022, List.of(LensFixture.thin("six-characteristics")))));
        var rows = figure.description().table().rows();
        assertThat(rows).extracting(row -> row.getFirst().number()).containsExactly(2021.0, 2022.0, 2024.0);
        assertThat(rows.get(1).get(1).numeric()).isFalse();
        var data = ((XYPlot) figure.chart().getPlot()).getDataset();
        assertThat(data.getItemCount(0)).as("2021, 2022, a break at 2023, 2024").isEqualTo(4);
        assertThat(data.getYValue(0, 2)).isNaN();
    }

    @Test
    void agreementShowsTheSpreadOfEachCluster() {
        var id = new ProfileId("p");
        var one = new Assessment(
                id,
                2024,
                ProfileValues.of(KNOWLEDGE, Profile.empty(id, new Identity("真", "", "", false)), 2024),
                List.of(LensFixture.assessment(), LensFixture.thin("five-forces")));
        var figure = AgreementFigure.of(
                context(Language.EN), List.of(new Assessed(LensFixture.SUBJECT, one)), id);
        var row = figure.description().table().rows().getFirst();
        assertThat(row.get(1).number()).isEqualTo(61);
        assertThat(row.getLast().numeric()).as("one score has no spread").isFalse();
        assertThat(figure.description().notes().getFirst())
                .isEqualTo(context(Language.EN).get("chart.note.fictional.some"));
        assertThat(marks(figure)).containsExactly("p");
    }

    private static Set<String> marks(Figure figure) {
        var info = new ChartRenderingInfo();
        figure.chart().createBufferedImage(700, 500, info);
        var keys = new TreeSet<String>();
        for (var i = 0; i < info.getEntityCollection().getEntityCount(); i++) {
            if (info.getEntityCollection().getEntity(i) instanceof Mark mark) {
                keys.add(mark.key());
            }
        }
        return keys;
    }
}
