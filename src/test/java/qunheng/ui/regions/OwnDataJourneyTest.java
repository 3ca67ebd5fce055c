package qunheng.ui.regions;

import static org.assertj.core.api.Assertions.assertThat;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import qunheng.model.Language;
import qunheng.settings.Appearance;
import qunheng.settings.Settings;
import qunheng.settings.SettingsData;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.Background;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Samples;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.regions.figure.FigureCard;
import qunheng.ui.theme.Fonts;
import qunheng.ui.theme.Theme;

/** A user's own table from the file to a map of local autocorrelation in a report. */
@ExtendWith(ApplicationExtension.class)
class OwnDataJourneyTest {
    private Session session;
    private RegionsView view;
    private Overlay root;
    private Path folder;
    private Path input;
    private Path output;

    @Start
    void start(Stage stage) throws IOException {
        Fonts.load();
        folder = Files.createTempDirectory("own-data");
        input = folder.resolve("地区收入.csv");
        output = folder.resolve("lisa.svg");
        session = MemoryProject.session(Language.ZH, Samples.project("a"));
        var picker = new FilePicker() {
            @Override
            public Optional<Path> open(String title, String kind, String... patterns) {
                return Optional.of(input);
            }

            @Override
            public Optional<Path> save(String title, String proposedName, String kind, String... patterns) {
                return Optional.of(output);
            }
        };
        view = new RegionsView(new ScreenContext(
                session, null, Background.HERE, picker, new Settings(SettingsData.DEFAULTS, data -> {})));
        root = new Overlay(session, view.node());
        var scene = new Scene(root, 1177, 640);
        new Theme(scene, Appearance.LIGHT, session.dark(), session.textScale());
        stage.setScene(scene);
        stage.show();
        view.opened();
    }

    @AfterEach
    void tidy() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void bring(FxRobot robot, String csv) throws IOException {
        Files.writeString(input, csv);
        read(robot);
    }

    /** The same table as a workbook: numbers as numbers, on its second sheet. */
    private void bringWorkbook(FxRobot robot, String csv) throws IOException {
        input = folder.resolve("地区收入.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(input)) {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("数据见下一张表");
            var sheet = book.createSheet("数据");
            var number = 0;
            for (var line : csv.lines().toList()) {
                var row = sheet.createRow(number++);
                var column = 0;
                for (var text : line.replace("\"1,5\"", "1;5").split(",", -1)) {
                    var cell = row.createCell(column++);
                    if (text.matches("-?\\d+([.]\\d+)?")) {
                        cell.setCellValue(Double.parseDouble(text));
                    } else {
                        cell.setCellValue(text);
                    }
                }
            }
            book.write(out);
        }
        robot.interact(() -> button("#regions-import").fire());
        robot.interact(() -> sheets().setValue("数据"));
        robot.interact(() -> button("#import-read").fire());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> sheets() {
        return (ComboBox<String>) root.lookup("#import-sheet");
    }

    private void read(FxRobot robot) {
        robot.interact(() -> button("#regions-import").fire());
        assertThat(root.getScene().getFocusOwner()).as("Enter and Space belong to the wizard").isSameAs(button("#import-read"));
        robot.interact(() -> button("#import-read").fire());
    }

    private void keep(FxRobot robot) {
        robot.interact(() -> {
            ((TextField) root.lookup("#import-source")).setText("某省统计年鉴");
            root.lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(Button::isDefaultButton)
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }

    private Button button(String id) {
        return (Button) root.lookup(id);
    }

    private void tab(FxRobot robot, int index) {
        robot.interact(() -> ((TabPane) root.lookup("#regions-tabs")).getSelectionModel().select(index));
        robot.interact(() -> root.layout());
    }

    private List<FigureCard> cards() {
        return root.lookupAll("*").stream().filter(FigureCard.class::isInstance).map(FigureCard.class::cast)
                .filter(this::shown).toList();
    }

    private boolean shown(Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aFileWithTenBadRowsBecomesAMapAndALisaMapWhoseSvgHasChineseText(FxRobot robot) throws Exception {
        bring(robot, RegionalFixture.csv() + RegionalFixture.BAD);
        tenRowsAreNotTaken();
        mapLisaAndSvg(robot);
    }

    @Test
    void aWorkbookWithTenBadRowsBecomesThemAsWell(FxRobot robot) throws Exception {
        bringWorkbook(robot, RegionalFixture.csv() + RegionalFixture.BAD);
        tenRowsAreNotTaken();
        mapLisaAndSvg(robot);
    }

    /** The wizard says how many, shows the first with line and reason, and the file has all of them. */
    private void tenRowsAreNotTaken() throws IOException {
        var lines = Files.readAllLines(folder.resolve("地区收入-rejected.csv"));
        assertThat(lines).hasSize(11).first().isEqualTo("line,reason,region,industry,year,amount");
        var first = 1 + 31 * 3 * (RegionalFixture.LAST - RegionalFixture.FIRST + 1) + 1;
        assertThat(lines.get(1)).startsWith(first + ",").contains("火星");
        assertThat(((Label) root.lookup("#import-rejected")).getText()).contains("10", "地区收入-rejected.csv");
        assertThat(root.lookup("#import-reasons").lookupAll(".label")).hasSize(6).first()
                .satisfies(label -> assertThat(((Label) label).getText()).startsWith("第 " + first + " 行：“火星”"));
        assertThat(button("#import-rejected-folder")).satisfies(folderButton -> {
            assertThat(shown(folderButton)).isTrue();
            assertThat(folderButton.isDisabled()).isFalse();
        });
    }

    private void mapLisaAndSvg(FxRobot robot) throws Exception {
        keep(robot);
        assertThat(cards()).hasSize(4).allSatisfy(card -> assertThat(card.sentence()).isEmpty());
        var overview = cards().getFirst().chart().figure();
        assertThat(overview.description().source()).contains("某省统计年鉴");
        assertThat(overview.description().title()).contains("2023");

        tab(robot, 3);
        assertThat(cards()).hasSize(3).allSatisfy(card -> assertThat(card.sentence()).isEmpty());
        var clusters = cards().get(1).chart();
        var figure = clusters.figure();
        assertThat(figure.description().title()).startsWith("LISA");
        assertThat(figure.description().table().rows()).hasSize(31);
        assertThat(figure.description().notes()).anyMatch(note -> note.contains("双侧精确"))
                .anyMatch(note -> note.contains("海南与广东"));
        export(robot, clusters);
        var svg = Files.readString(output);
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        var texts = new ArrayList<String>();
        var nodes = document.getElementsByTagName("text");
        for (var i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        assertThat(texts).contains("广东", "上海", "新疆").anyMatch(text -> text.startsWith("高–高"))
                .anyMatch(text -> text.contains("某省统计年鉴"));
        chineseShows(svg);
    }

    /** Every character of the picture's texts is in the font that the picture asks for. */
    private static void chineseShows(String svg) throws Exception {
        assertThat(svg).contains("Noto Sans SC");
        try (var stream = OwnDataJourneyTest.class.getResourceAsStream("/qunheng/fonts/NotoSansSC-Regular.ttf")) {
            var font = Font.createFont(Font.TRUETYPE_FONT, stream);
            var shown = svg.replaceAll("(?s)<style.*?</style>|<[^>]*>", "");
            assertThat(shown.codePoints().filter(c -> c > ' ').filter(c -> !font.canDisplay(c)).toArray()).isEmpty();
        }
    }

    @Test
    void negativeValuesAreToldAtImportAndInPlaceOfWhatCannotTakeThem(FxRobot robot) throws IOException {
        bring(robot, RegionalFixture.csv().replaceAll("(北京市?,\\d+,2023,)[0-9.]+", "$1-5"));
        assertThat(root.lookup("#import-remarks").lookupAll(".label")).singleElement()
                .satisfies(label -> assertThat(((Label) label).getText()).contains("3 个数值小于 0", "北京 39 2023", "基尼"));
        keep(robot);
        tab(robot, 2);
        assertThat(cards())
                .anySatisfy(card -> assertThat(card.sentence()).contains("基尼系数只接受不小于零的数值", "-15"))
                .anySatisfy(card -> assertThat(card.sentence()).contains("泰尔", "-15"));
    }

    private void export(FxRobot robot, ChartPane chart) {
        robot.interact(() -> {
            var menu = (MenuButton) chart.lookup(".chart-menu");
            menu.getItems().stream()
                    .filter(item -> item.getText() != null && item.getText().contains("SVG"))
                    .findFirst()
                    .map(MenuItem.class::cast)
                    .orElseThrow()
                    .fire();
        });
    }

    @Test
    void theSliderMovesEveryFigureToItsYearByMouseAndByKey(FxRobot robot) throws IOException {
        bring(robot, RegionalFixture.csv());
        keep(robot);
        tab(robot, 0);
        var slider = (Slider) root.lookup("#regions-year-slider");
        assertThat(slider.isFocusTraversable()).isTrue();
        assertThat(slider.getValue()).as("the newest year first").isEqualTo(4);
        robot.interact(() -> slider.setValue(1));
        assertThat(titles()).allSatisfy(title -> assertThat(title).contains("2020"));
        robot.interact(() -> {
            slider.requestFocus();
            slider.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
            slider.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.RIGHT, false, false, false, false));
        });
        assertThat(titles()).allSatisfy(title -> assertThat(title).contains("2021"));
        assertThat(slider.getAccessibleText()).contains("2021");
    }

    @Test
    void playGoesOneYearOnAtEachPressWhereLessMotionIsAskedFor(FxRobot robot) throws IOException {
        bring(robot, RegionalFixture.csv());
        keep(robot);
        robot.interact(() -> {
            var slider = (Slider) root.lookup("#regions-year-slider");
            var player = view.player(new SimpleBooleanProperty(true));
            player.fire();
            assertThat(slider.getValue()).as("from the last year to the first").isZero();
            assertThat(player.isSelected()).isFalse();
            player.fire();
            assertThat(slider.getValue()).isEqualTo(1);
        });
    }

    private List<String> titles() {
        return cards().stream().map(card -> card.chart().figure().description().title()).toList();
    }

    @Test
    void theTabOfChangeShowsFourFiguresAndThatOfInequalityThree(FxRobot robot) throws IOException {
        bring(robot, RegionalFixture.csv());
        keep(robot);
        tab(robot, 2);
        assertThat(cards()).hasSize(3).allSatisfy(card -> assertThat(card.sentence()).isEmpty());
        assertThat(cards().getLast().chart().figure().description().title()).startsWith("分布密度");
        tab(robot, 4);
        assertThat(cards()).hasSize(4).allSatisfy(card -> assertThat(card.sentence()).isEmpty());
        assertThat(titles()).anyMatch(title -> title.startsWith("偏离—份额分析（Dunn）"));
    }

    @Test
    void aUnitThatIsPickedInOneFigureIsMarkedInAll(FxRobot robot) throws IOException {
        bring(robot, RegionalFixture.csv());
        keep(robot);
        tab(robot, 3);
        var before = cards().stream().map(card -> card.chart().figure()).toList();
        robot.interact(() -> view.pick("440000"));
        for (var i = 0; i < before.size(); i++) {
            assertThat(cards().get(i).chart().figure()).as("drawn anew with the mark").isNotSameAs(before.get(i));
        }
        tab(robot, 0);
        robot.interact(() -> view.pick("440000"));
        assertThat(session.canUndo().get()).as("picking is no edit").isTrue();
    }

    @Test
    void a31TableMixedWithHongKongIsOneSentenceInPlaceOfTheFigures(FxRobot robot) throws IOException {
        bring(robot, RegionalFixture.csv() + "香港,39,2023,5\n");
        keep(robot);
        robot.interact(() -> view.sample(qunheng.regional.Sample.UNITS_34));
        tab(robot, 3);
        assertThat(cards()).hasSize(3).allSatisfy(card -> assertThat(card.sentence()).contains("31 个单位"));
        robot.interact(() -> view.sample(qunheng.regional.Sample.UNITS_31));
        assertThat(cards()).hasSize(3).allSatisfy(card -> assertThat(card.sentence()).isEmpty());
    }
}
