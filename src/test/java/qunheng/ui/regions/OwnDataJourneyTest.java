package qunheng.ui.regions;

import static org.assertj.core.api.Assertions.assertThat;

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
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import qunheng.model.Language;
import qunheng.settings.Appearance;
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
        view = new RegionsView(new ScreenContext(session, null, Background.HERE, picker, null));
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
        robot.interact(() -> button("#regions-import").fire());
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
        assertThat(Files.readAllLines(folder.resolve("地区收入-rejected.csv"))).hasSize(11);
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
        assertThat(titles()).anyMatch(title -> title.startsWith("偏离份额分析（Dunn）"));
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
