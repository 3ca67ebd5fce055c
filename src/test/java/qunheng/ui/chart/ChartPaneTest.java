package qunheng.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.chart.FigureContext;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.TileMapFigure;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.regional.RegionalCount;
import qunheng.regional.RegionalDataset.NationalList;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;
import qunheng.ui.theme.Fonts;

@ExtendWith(ApplicationExtension.class)
class ChartPaneTest {
    @TempDir
    static Path folder;

    private final List<Notice> notices = new ArrayList<>();
    private final List<String> picked = new ArrayList<>();
    private Session session;
    private ChartPane pane;
    private Pane root;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = MemoryProject.session(Language.ZH, Samples.project("a"));
        session.onNotice(notices::add);
        pane = new ChartPane(ChartContexts.of(session, folder.resolve("图.svg")));
        pane.onPick(picked::add);
        showMap(Language.ZH);
        root = new HBox(pane);
        HBox.setHgrow(pane, javafx.scene.layout.Priority.ALWAYS);
        stage.setScene(new Scene(root, 700, 640));
        stage.show();
    }

    private void showMap(Language language) {
        var counts = RegionalCount.of(Knowledge.load(), new NationalList("AMC", false, false));
        pane.show(theme -> TileMapFigure.of(
                new FigureContext(Knowledge.load(), language, theme), counts, new RegionMarks(Set.of(), null)));
    }

    private FigureCanvas canvas() {
        return (FigureCanvas) pane.lookupAll("*").stream()
                .filter(FigureCanvas.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDrawingFillsItsRoomAndIsNotBlank(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var bounds = canvas().getLayoutBounds();
        assertThat(bounds.getWidth()).isGreaterThan(600);
        assertThat(colours(robot, canvas())).as("tiles, text and ground").isGreaterThan(100);
        assertThat(canvas().marks()).hasSize(34);
    }

    @Test
    void itShowsInAnyLayout(FxRobot robot) {
        robot.interact(() -> {
            var anchored = new AnchorPane(pane);
            root.getChildren().setAll(anchored);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(canvas().getWidth()).isGreaterThan(100);
        assertThat(colours(robot, canvas())).isGreaterThan(100);
    }

    @Test
    void theKeyTShowsTheTableAndBack(FxRobot robot) {
        robot.interact(() -> canvas().requestFocus());
        robot.type(KeyCode.T);
        var table = (TableView<?>) pane.lookup(".figure-table");
        assertThat(table.isVisible()).isTrue();
        assertThat(table.getItems()).hasSize(34);
        assertThat(table.isFocused()).isTrue();
        robot.type(KeyCode.T);
        assertThat(table.isVisible()).isFalse();
        assertThat(canvas().isFocused()).isTrue();
    }

    @Test
    void arrowKeysWalkOverTheMarksAndEnterPicks(FxRobot robot) {
        robot.interact(() -> canvas().requestFocus());
        robot.type(KeyCode.RIGHT, 2);
        assertThat(canvas().queryAccessibleAttribute(AccessibleAttribute.TEXT).toString()).startsWith("天津市");
        robot.type(KeyCode.ENTER);
        assertThat(picked).containsExactly("120000");
        robot.type(KeyCode.ESCAPE);
        assertThat(canvas().queryAccessibleAttribute(AccessibleAttribute.TEXT).toString())
                .contains("集群分布", "江苏 12");
    }

    @Test
    void aClickOnATilePicksItsUnit(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var jiangsu = canvas().marks().stream().filter(m -> m.key().equals("320000")).findFirst().orElseThrow();
        Bounds box = FigureCanvas.bounds(jiangsu);
        var point = canvas().localToScreen(box.getCenterX(), box.getCenterY());
        robot.clickOn(point);
        assertThat(picked).containsExactly("320000");
    }

    @Test
    void itFollowsTheThemeAndTheLanguage(FxRobot robot) {
        var light = corner(robot);
        robot.interact(() -> session.dark().set(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(light.getBrightness()).isGreaterThan(0.9);
        assertThat(corner(robot).getBrightness()).isLessThan(0.2);
        robot.interact(() -> showMap(Language.EN));
        assertThat(((Label) pane.lookup(".chart-title")).getText()).startsWith("Where the clusters are");
    }

    @Test
    void outsideTheWindowItHearsNothing(FxRobot robot) {
        robot.interact(() -> root.getChildren().clear());
        var before = pane.figure();
        robot.interact(() -> session.dark().set(true));
        assertThat(pane.figure()).isSameAs(before);
        robot.interact(() -> root.getChildren().add(pane));
        assertThat(pane.figure()).isNotSameAs(before);
    }

    @Test
    void anExportIsForPaperAndSaysWhereItWent(FxRobot robot) throws Exception {
        robot.interact(() -> session.dark().set(true));
        robot.interact(() -> menuItem("导出 SVG……").fire());
        var svg = Files.readString(folder.resolve("图.svg"));
        assertThat(svg).contains("台湾省资料暂缺", "来源：", "rgb(255,255,255)");
        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.SUCCESS);
    }

    @Test
    void aPdfCanBeExportedFromTheMenu(FxRobot robot) throws Exception {
        robot.interact(() -> menuItem("导出 PDF……").fire());
        try (var document = Loader.loadPDF(folder.resolve("图.svg").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("台湾省资料暂缺", "来源：");
        }
        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.SUCCESS);
    }

    private javafx.scene.control.MenuItem menuItem(String text) {
        return ((javafx.scene.control.MenuButton) pane.lookup(".chart-menu"))
                .getItems().stream().filter(i -> text.equals(i.getText())).findFirst().orElseThrow();
    }

    private static Color corner(FxRobot robot, Node node) {
        return robot.capture(node).getImage().getPixelReader().getColor(3, 3);
    }

    private Color corner(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return corner(robot, canvas());
    }

    private static long colours(FxRobot robot, Node node) {
        var image = robot.capture(node).getImage();
        var seen = new java.util.HashSet<Integer>();
        for (var y = 0; y < image.getHeight(); y += 2) {
            for (var x = 0; x < image.getWidth(); x += 2) {
                seen.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return seen.size();
    }
}
