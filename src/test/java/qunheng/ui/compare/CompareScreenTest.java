package qunheng.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.model.Language;
import qunheng.scoring.comparison.PeerRule;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.shell.ShellWindow;

/** What a person does on the screen with the portfolio of twelve invented clusters. */
@ExtendWith(ApplicationExtension.class)
class CompareScreenTest {
    private static final int HEAT = 1;
    private static final int GAP = 2;

    private ShellWindow window;

    @Start
    void start(Stage stage) {
        window = new ShellWindow(stage, Language.ZH);
        window.openSample("twelve");
        window.shell.openFirst("compare");
    }

    @Stop
    void stop() {
        window.close();
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.asyncFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String selector) {
        return Objects.requireNonNull(window.scene.getRoot().lookup(selector), selector);
    }

    private List<String> texts(String selector) {
        return window.scene.getRoot().lookupAll(selector).stream().map(n -> ((Labeled) n).getText()).toList();
    }

    private void tab(int index) {
        onScreen(() -> ((TabPane) node("#compare-tabs")).getSelectionModel().select(index));
    }

    private ChartPane chart(String selector) {
        return (ChartPane) node(selector);
    }

    @SuppressWarnings("unchecked")
    private TableView<GapRow> gaps() {
        tab(GAP);
        return (TableView<GapRow>) node("#gap-table");
    }

    @Test
    void theSearchAndTheSpaceKeyChooseWhomToCompare(FxRobot robot) {
        var search = (TextField) node(".cluster-list .text-field");
        onScreen(() -> search.setText("传感器"));
        var list = (ListView<?>) node("#cluster-choices");
        assertThat(list.getItems()).hasSize(1);
        assertThat(bars()).hasSize(10);
        onScreen(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bars()).hasSize(9).noneMatch(name -> name.contains("传感器"));
    }

    private List<String> bars() {
        return Objects.requireNonNull(chart(".score-stack").figure()).description().table().rows().stream()
                .map(row -> row.getFirst().shown())
                .toList();
    }

    @Test
    void aRuleShowsThePercentileAndTheSentenceFollowsTheLanguage() {
        onScreen(() -> ((ComboBox<?>) node(".cluster-list .combo-box"))
                .getSelectionModel()
                .select(PeerRule.TYPE.ordinal()));
        assertThat(texts(".compare-results .note-banner")).singleElement().asString().contains("8 个同类", "百分位");
        onScreen(() -> window.session.language().set(Language.EN));
        assertThat(texts(".compare-results .note-banner")).singleElement().asString().contains("among 8 peers");
        assertThat(bars()).allMatch(name -> name.contains("(fictional)"));
    }

    @Test
    void theHeatMapGoesByCriteriaOrByIndicators() {
        tab(HEAT);
        var heat = chart(".heat-map");
        assertThat(Objects.requireNonNull(heat.figure()).description().table().rows()).hasSize(5);
        var indicators = indicators();
        onScreen(indicators::fire);
        assertThat(Objects.requireNonNull(heat.figure()).description().table().rows())
                .hasSize(window.session.knowledge().lens("five-forces").indicators().size());
        onScreen(indicators::fire);
        assertThat(indicators.isSelected()).as("one of the two is always on").isTrue();
    }

    private ToggleButton indicators() {
        return (ToggleButton) window.scene.getRoot().lookupAll(".compare-results .toggle-button").stream()
                .filter(n -> n instanceof ToggleButton button && "指标".equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gapsSortByAnyColumnWithTheUnknownOnesLast() {
        onScreen(() -> window.session.select(new qunheng.model.ProfileId("fictional-yunfan-cross-border-network")));
        var table = gaps();
        onScreen(indicators()::fire);
        var gap = table.getColumns().stream().filter(c -> "gap".equals(c.getId())).findFirst().orElseThrow();
        for (var type : javafx.scene.control.TableColumn.SortType.values()) {
            onScreen(() -> {
                gap.setSortType(type);
                table.getSortOrder().setAll(List.of(gap));
            });
            var unknown = table.getItems().stream().map(row -> Double.isNaN(row.gap())).toList();
            assertThat(unknown).contains(true);
            assertThat(unknown).as(type.name()).isSorted();
        }
    }

    @Test
    void theTableOfGapsIsCopiedForASpreadsheet(FxRobot robot) {
        var table = gaps();
        onScreen(table::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        var copied = new String[1];
        onScreen(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].lines().findFirst().orElseThrow().split("\t")).contains("差距", "折合总分", "百分位");
        assertThat(copied[0].lines()).hasSize(1 + 5);
    }

    @Test
    void oneClusterAloneTeachesTheNextStepAndOffersTheSample() {
        onScreen(() -> window.openSample("lanwan"));
        assertThat(texts(".empty-state .title-4")).containsExactly("至少要有两个集群才能对比");
        var buttons = window.scene.getRoot().lookupAll(".empty-state .button").stream()
                .map(Button.class::cast)
                .toList();
        onScreen(buttons.getLast()::fire);
        assertThat(Objects.requireNonNull(window.session.project().get()).profiles()).hasSize(12);
        assertThat(bars()).hasSize(10);
    }
}
