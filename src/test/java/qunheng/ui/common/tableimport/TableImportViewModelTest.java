package qunheng.ui.common.tableimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.project.merge.Decision;
import qunheng.project.merge.Preference;
import qunheng.project.tableimport.Layout;
import qunheng.project.tableimport.Meaning;
import qunheng.scoring.ProfileFixture;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Session;
import qunheng.ui.common.tableimport.TableImportViewModel.Step;

class TableImportViewModelTest {
    @TempDir
    private Path folder;

    private final Session session =
            MemoryProject.session(Language.EN, new ProfileFixture().put("IS-SCL-01", 2024, 1000).project(2024));

    private TableImportViewModel open(RememberedMappings remembered, Background background, String text)
            throws IOException {
        var file = Files.writeString(folder.resolve("t.csv"), text);
        var model = new TableImportViewModel(session, background, remembered, file);
        model.open();
        return model;
    }

    private TableImportViewModel open(String text) throws IOException {
        return open(RememberedMappings.inMemory(), Background.HERE, text);
    }

    @Test
    void whatIsUndecidedHoldsTheWizardAtTheColumns() throws IOException {
        var model = open("集群,年份,核心产业营收\np1,2023,5\n");
        assertThat(model.next()).isFalse();
        assertThat(model.step().get()).isEqualTo(Step.COLUMNS);
        assertThat(model.objection()).contains("核心产业营收");
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.COLUMNS);
        var mapping = model.mapping().get();
        model.mean(mapping.withColumn(
                2, mapping.columns().get(2).withMeaning(new Meaning.OfIndicator(new IndicatorId("IS-SCL-01")))));
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.PREVIEW);
        assertThat(model.next()).isTrue();
        assertThat(session.selected().observations()).hasSize(2);
    }

    @Test
    void aMappingIsRememberedByTheHeadsOfTheTable() throws IOException {
        var remembered = RememberedMappings.inMemory();
        var first = open(remembered, Background.HERE, "集群,年份,核心产业营收（万元）\np1,2023,5\n");
        var mapping = first.mapping().get();
        first.mean(mapping.withColumn(
                2, mapping.columns().get(2).withMeaning(new Meaning.OfIndicator(new IndicatorId("IS-SCL-01")))));
        first.go(Step.PREVIEW);
        var second = open(remembered, Background.HERE, "集群,年份,核心产业营收（万元）\np1,2022,70000\n");
        assertThat(second.objection()).isEmpty();
        assertThat(second.recalled().get()).isNotEmpty();
        second.go(Step.PREVIEW);
        assertThat(second.preview().shown()).singleElement().satisfies(row -> {
            assertThat(row.written()).isEqualTo("70000 万元");
            assertThat(row.becomes()).isEqualTo("7");
        });
        assertThat(open(remembered, Background.HERE, "集群,年份,产业营收\np1,2022,7\n").recalled().get()).isEmpty();
    }

    @Test
    void aDifferenceIsOpenUntilItIsDecidedAndUndoTakesItBack() throws IOException {
        var before = session.project().get();
        var model = open("集群,指标,年份,数值\np1,IS-SCL-01,2024,1100\np1,IS-SCL-01,2023,900\n");
        model.go(Step.PREVIEW);
        var preview = model.preview();
        assertThat(preview.open().get()).isEqualTo(1);
        assertThat(preview.taking().get()).isEqualTo(1);
        assertThat(model.next()).isFalse();
        assertThat(session.project().get()).isEqualTo(before);
        preview.decideAll(Preference.FILE);
        assertThat(preview.taking().get()).isEqualTo(2);
        preview.decide(preview.shown().getFirst(), Decision.KEEP);
        assertThat(preview.taking().get()).isEqualTo(1);
        assertThat(model.next()).isTrue();
        assertThat(session.selected().observations()).hasSize(2);
        session.undo();
        assertThat(session.project().get()).isEqualTo(before);
    }

    @Test
    void aProjectThatHasChangedSinceIsNotWrittenOver() throws IOException {
        var model = open("集群,指标,年份,数值\np1,IS-SCL-01,2023,900\n");
        model.go(Step.PREVIEW);
        session.edit(new qunheng.model.Change.ChoiceChanged(null, "method", null, "x"));
        var now = session.project().get();
        assertThat(model.next()).isFalse();
        assertThat(session.project().get()).isEqualTo(now);
    }

    @Test
    void manyValuesAreWrittenInTheBackgroundAsOneStep() throws IOException {
        var waiting = new ArrayDeque<Runnable>();
        var text = new StringBuilder("集群,指标,年份,数值\n");
        for (var year = 1990; year < 2020; year++) {
            for (var indicator : session.knowledge().indicators().subList(0, 20)) {
                text.append("p1,").append(indicator.id().value()).append(',').append(year).append(",1\n");
            }
        }
        var before = session.project().get();
        var model = open(RememberedMappings.inMemory(), new Background(waiting::add, Runnable::run), text.toString());
        run(waiting);
        model.go(Step.PREVIEW);
        run(waiting);
        var closed = new boolean[1];
        model.preview().whenKept(() -> closed[0] = true);
        assertThat(model.next()).as("the sheet stays until it is on disk").isFalse();
        assertThat(model.preview().writing().get()).isTrue();
        assertThat(model.next()).as("it is not written twice").isFalse();
        run(waiting);
        assertThat(closed[0]).isTrue();
        assertThat(session.selected().observations()).hasSize(601);
        session.undo();
        assertThat(session.project().get()).isEqualTo(before);
    }

    private static void run(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndTheLayoutCanBeChanged() throws IOException {
        var broken = open("");
        assertThat(broken.problem().get()).contains("t.csv");
        assertThat(broken.go(Step.COLUMNS)).isFalse();
        var model = open("指标,2023,2024\nIS-SCL-01,5,6\n");
        assertThat(model.mapping().get().layout()).isEqualTo(Layout.YEARS_ACROSS);
        assertThat(model.mapping().get().cluster()).as("the selected cluster is proposed").isEqualTo("p1");
        model.layout(Layout.CLUSTERS_ACROSS);
        assertThat(model.objection()).isNotEmpty();
        assertThat(model.mapping().get().year()).isEqualTo(2024);
    }
}
