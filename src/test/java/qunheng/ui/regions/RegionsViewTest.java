package qunheng.ui.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import qunheng.model.Language;
import qunheng.settings.Appearance;
import qunheng.ui.chart.ChartContexts;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;
import qunheng.ui.theme.Fonts;
import qunheng.ui.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class RegionsViewTest {
    private Session session;
    private RegionsView view;
    private StackPane root;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = MemoryProject.session(Language.ZH, Samples.project("a"));
        view = new RegionsView(ChartContexts.of(session, Path.of("unused.png")));
        root = new Overlay(session, view.node());
        var scene = new Scene(root, 1000, 640);
        new Theme(scene, Appearance.LIGHT, session.dark(), session.textScale());
        stage.setScene(scene);
        stage.show();
        view.opened();
    }

    private List<ChartPane> charts() {
        return root.lookupAll(".chart-pane").stream().map(ChartPane.class::cast).toList();
    }

    private List<String> titles() {
        return charts().stream().map(c -> c.figure().description().title()).toList();
    }

    @Test
    void allFiveChartsShowAndNothingIsWiderThanItsCard(FxRobot robot) {
        assertThat(charts()).hasSize(5);
        for (var width : new double[] {560, 1000, 1600}) {
            robot.interact(() -> {
                root.resize(width, 640);
                root.layout();
            });
            assertThat(root.lookupAll(".card")).allSatisfy(card -> {
                var box = card.localToScene(card.getLayoutBounds());
                assertThat(box.getMinX()).isGreaterThanOrEqualTo(0);
            });
            assertThat(charts()).allSatisfy(chart -> assertThat(chart.getWidth())
                    .isLessThanOrEqualTo(((Region) chart.getParent()).getWidth()));
        }
    }

    @Test
    void theWordsFollowTheLanguageAndTheDataset(FxRobot robot) {
        assertThat(titles()).allSatisfy(title -> assertThat(title).contains("五篇文献点名的集群"));
        robot.interact(() -> session.language().set(Language.EN));
        assertThat(titles()).allSatisfy(title -> assertThat(title).contains("clusters named in the five documents"));
        robot.interact(() -> ((ComboBox<?>) root.lookup(".combo-box")).getSelectionModel().select(1));
        assertThat(titles()).allSatisfy(title -> assertThat(title).contains("National advanced manufacturing clusters"));
    }

    @Test
    void everyControlThatTakesTheFocusHasAName() {
        assertThat(root.lookupAll("*").stream().filter(Node::isFocusTraversable).filter(Control.class::isInstance))
                .filteredOn(n -> n.getAccessibleText() == null || n.getAccessibleText().isBlank())
                .filteredOn(n -> !(n instanceof javafx.scene.control.Labeled l) || l.getText() == null || l.getText().isBlank())
                .isEmpty();
    }

    @Test
    void theButtonsOfTheHeadShowNumbersGroupsAndDefinitions(FxRobot robot) {
        robot.interact(() -> ((Button) root.lookup("#regions-numbers")).fire());
        assertThat(words()).anyMatch(text -> text.contains("HHI")).anyMatch(text -> text.contains("海南与广东"));
        robot.interact(() -> ((Button) root.lookup("#regions-groups")).fire());
        var anhui = (ComboBox<String>) root.lookup("#group-FOUR_REGIONS-340000");
        assertThat(anhui.getValue()).isEqualTo("CENTRAL");
        robot.interact(() -> anhui.setValue("EAST"));
        assertThat(titles()).anyMatch(title -> title.contains("按本项目自定分组"));
        robot.interact(() -> ((Button) root.lookup("#groups-restore-FOUR_REGIONS")).fire());
        assertThat(titles()).noneMatch(title -> title.contains("自定"));
        robot.interact(() -> ((Button) root.lookup("#regions-definitions")).fire());
        assertThat(words()).anyMatch(text -> text.contains("称作“区位基尼系数”的有三种"));
    }

    private List<String> words() {
        return root.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void openingAndClosingLeavesNothingBehind(FxRobot robot) {
        robot.interact(() -> {
            for (var i = 0; i < 50; i++) {
                view.closed();
                view.opened();
            }
        });
        robot.interact(() -> session.language().set(Language.EN));
        assertThat(titles()).hasSize(5);
    }
}
