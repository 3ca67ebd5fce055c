package qunheng.ui.regions.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.TreeMap;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.region.LisaMapFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.SpatialWords;
import qunheng.chart.region.Subject;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.RegionalTable;
import qunheng.project.NeighbourChoice;
import qunheng.regional.Sample;
import qunheng.regional.spatial.Autocorrelation.Judged;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightScheme;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class PatternViewModelTest {
    private static final String CHAIN =
            "id,neighbour,weight\n北京,天津,2\nTianjin,11,2\n130000,天津市,1\n天津,河北省,1\n山西,Hebei,1\n河北,山西,1\n";

    private final Session session = MemoryProject.session(Language.ZH, Samples.project("a"));
    private final SimpleObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>(slice());
    private final PatternViewModel model = new PatternViewModel(session, Background.HERE, subject);

    @TempDir
    Path folder;

    private static Subject slice() {
        var cells = Knowledge.load().regions().stream()
                .filter(region -> region.nbs31())
                .map(region -> new RegionalTable.Cell(region.code(), "", 0, region.code().hashCode() % 17 + 20))
                .toList();
        return new Subject.Slice(
                new RegionalTable("t", "x", "x", "", "s", "", cells, new TreeMap<>()), null, 0, Sample.UNITS_31);
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("邻接.csv"), text.getBytes(Charset.forName("GB18030")));
    }

    private SpatialWeights weights() {
        return Objects.requireNonNull(model.weights());
    }

    @Test
    void aListIsComputedByStatedAndKeptWithTheProject() throws IOException {
        model.look(true);
        var usual = weights();
        model.load(file(CHAIN));
        assertThat(weights().scheme()).isEqualTo(new WeightScheme.UserList("邻接.csv"));
        assertThat(weights().links()).hasSize(6);
        assertThat(weights().weight(1, 0)).as("Tianjin's row, standardised").isEqualTo(2.0 / 3);
        var found = (PatternViewModel.Result.Found) Objects.requireNonNull(model.result().get());
        var context = new FigureContext(session.knowledge(), Language.ZH, ChartTheme.PRINT);
        var notes = LisaMapFigure.clusters(
                        context,
                        found.subject(),
                        new SpatialWords(context, found.autocorrelation(), 0.05, Judged.RAW),
                        RegionMarks.NONE,
                        false)
                .description()
                .notes();
        assertThat(String.join("\n", notes)).contains("邻接.csv").contains("没有邻居、不参与检验");

        ProjectFile.write(folder.resolve("p.qunheng.json"), Objects.requireNonNull(session.project().get()), "test");
        var kept = ProjectFile.read(folder.resolve("p.qunheng.json"), Catalogue.ANY);
        Files.delete(folder.resolve("邻接.csv"));
        var reopened = new PatternViewModel(session, Background.HERE, subject);
        reopened.look(true);
        assertThat(Objects.requireNonNull(reopened.weights()).links()).isEqualTo(weights().links());
        assertThat(NeighbourChoice.of(kept)).isEqualTo(NeighbourChoice.of(Objects.requireNonNull(session.project().get())));
        assertThat(Objects.requireNonNull(NeighbourChoice.of(kept).list()).pairs()).hasSize(6);

        session.undo();
        session.undo();
        model.request();
        assertThat(model.list().get()).isNull();
        assertThat(weights().links()).isEqualTo(usual.links());
        session.redo();
        model.request();
        assertThat(model.list().get()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "id,neighbour|北京,华东; 第 2 行“neighbour”列：“华东”不是省级单元",
        "id,neighbour|北京,天津|110000,北京市; 第 3 行：110000 被列为自己的邻近单元",
        "id,neighbour|北京,天津|11,12; 第 3 行：12 已是 11 的邻近单元",
        "id,neighbour,weight|北京,天津,-1; 第 2 行“weight”列：“-1”不是权重",
        "id,neighbour,weight|北京,天津,; “weight”列",
        "id,neighbour; 中没有邻接关系",
        "id,other|北京,天津; neighbour"
    })
    void aListThatIsNoneIsOneSentenceAndChangesNothing(String rows, String sentence) throws IOException {
        model.look(true);
        var before = session.project().get();
        var told = new ArrayList<String>();
        session.onNotice(notice -> told.add(notice.sentence()));
        model.load(file(rows.replace('|', '\n') + '\n'));
        assertThat(told).singleElement().asString().contains(sentence, "邻接").doesNotContain("\n");
        assertThat(session.project().get()).isEqualTo(before);
        assertThat(weights().scheme()).isEqualTo(WeightScheme.QueenContiguity.USUAL);
    }

    @ParameterizedTest
    @EnumSource(Neighbours.Rule.class)
    void everyRuleIsKeptAndTakenBackByUndo(Neighbours.Rule rule) throws IOException {
        model.look(true);
        if (rule == Neighbours.Rule.LIST) {
            session.edit(NeighbourChoice.list(
                    Objects.requireNonNull(session.project().get()),
                    new qunheng.project.RegionalImport(session.knowledge()).neighbours(file(CHAIN))));
        }
        model.k().set(6);
        model.hainan().set(rule != Neighbours.Rule.QUEEN);
        model.rule().set(rule);
        assertThat(model.result().get()).isInstanceOf(PatternViewModel.Result.Found.class);
        var links = weights().links().size();
        assertThat(links).isEqualTo(
                switch (rule) {
                    case QUEEN -> 2 * 68;
                    case NEAREST -> 31 * 6;
                    case INVERSE -> 31 * 30;
                    case LIST -> 6;
                });
        var reopened = new PatternViewModel(session, Background.HERE, subject);
        reopened.look(true);
        assertThat(Objects.requireNonNull(reopened.weights()).links()).hasSize(links);
        session.undo();
        model.request();
        assertThat(Objects.requireNonNull(model.weights()).scheme()).isEqualTo(WeightScheme.QueenContiguity.USUAL);
    }

    @Test
    void withoutAListThatRuleSaysWhatToDo() {
        model.look(true);
        model.rule().set(Neighbours.Rule.LIST);
        assertThat(model.result().get())
                .isInstanceOfSatisfying(PatternViewModel.Result.Refused.class, refused ->
                        assertThat(session.messages().of(refused.why())).contains("尚未载入邻接表"));
    }

    @Test
    void whatIsExportedCanBeLoadedAgain() throws IOException {
        model.look(true);
        var exported = WeightsFile.text("共有边界或角点；\"按惯例\"", weights());
        var back = new qunheng.project.RegionalImport(session.knowledge())
                .neighbours(Files.writeString(folder.resolve("w.csv"), exported, StandardCharsets.UTF_8));
        assertThat(back.pairs()).hasSize(2 * 69);
        model.load(folder.resolve("w.csv"));
        assertThat(weights().links()).hasSize(2 * 69);
    }
}
