package qunheng.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.settings.Appearance;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;
import qunheng.ui.theme.Fonts;
import qunheng.ui.theme.Theme;

/** The grid under the hands: keys, mouse, paste, and what a refusal looks like. */
@ExtendWith(ApplicationExtension.class)
class IndicatorsViewTest {
    private final MemoryProject project = new MemoryProject(Samples.project("a"));
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private Session session;
    private IndicatorsView view;
    private Scene scene;
    private Path chosen;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = new Session(Knowledge.load(), Language.EN);
        session.open(project);
        view = new IndicatorsView(session, new FilePicker() {
            @Override
            public Optional<Path> open(String title, String kind, String... patterns) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, String proposedName, String kind, String... patterns) {
                chosen = chosen.resolve(proposedName);
                return Optional.of(chosen);
            }
        }, clipboard);
        scene = new Scene(new Overlay(session, view.node()), 1177, 600);
        new Theme(scene, Appearance.LIGHT, session.dark(), session.textScale());
        stage.setScene(scene);
        stage.show();
        view.opened();
    }

    @Stop
    void stop() {
        view.closed();
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.asyncFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(FxRobot robot, String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Double> kept(String id, int year) {
        return project.current()
                .profiles()
                .getFirst()
                .effective(new IndicatorId(id), year)
                .map(Observation::value);
    }

    private <T extends Node> T node(String selector, Class<T> type) {
        return type.cast(Objects.requireNonNull(scene.getRoot().lookup(selector), selector));
    }

    private TableView<?> table() {
        return node("#indicator-grid", TableView.class);
    }

    private String problem() {
        var bubble = node("#cell-problem", Label.class);
        return bubble.isVisible() ? bubble.getText() : "";
    }

    private TableCell<?, ?> cell(int row, int column) {
        return table().lookupAll(".table-cell").stream()
                .map(n -> (TableCell<?, ?>) n)
                .filter(c -> c.getIndex() == row && table().getColumns().indexOf(c.getTableColumn()) == column)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void digitsTypedOverACellAreKeptByEnterAndTheNextLineIsSelected(FxRobot robot) {
        write(robot, "6585");
        assertThat(scene.getFocusOwner()).isSameAs(node("#cell-editor", TextField.class));
        push(robot, KeyCode.ENTER);
        write(robot, "7.5");
        push(robot, KeyCode.ENTER);
        assertThat(kept("IS-SCL-01", 2025)).contains(6585.0);
        assertThat(kept("IS-SCL-02", 2025)).contains(7.5);
        assertThat(table().getFocusModel().getFocusedCell().getRow()).isEqualTo(3);
        assertThat(scene.getFocusOwner()).isSameAs(table());
    }

    @Test
    void tabAndShiftTabKeepAndGoToTheNextAndThePreviousCell(FxRobot robot) {
        write(robot, "1");
        push(robot, KeyCode.TAB);
        write(robot, "2");
        push(robot, KeyCode.SHIFT, KeyCode.TAB);
        write(robot, "3");
        push(robot, KeyCode.TAB);
        assertThat(kept("IS-SCL-01", 2025)).contains(3.0);
        assertThat(kept("IS-SCL-02", 2025)).contains(2.0);
    }

    @Test
    void f2EditsTheValueAndEscapeForgets(FxRobot robot) {
        write(robot, "12");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.UP);
        push(robot, KeyCode.F2);
        write(robot, "34");
        assertThat(node("#cell-editor", TextField.class).getText()).isEqualTo("1234");
        push(robot, KeyCode.ESCAPE);
        assertThat(kept("IS-SCL-01", 2025)).contains(12.0);
        push(robot, KeyCode.F2);
        push(robot, KeyCode.LEFT);
        write(robot, "9");
        push(robot, KeyCode.ENTER);
        assertThat(kept("IS-SCL-01", 2025)).contains(192.0);
    }

    @Test
    void arrowsLeaveACellThatIsTypedOver(FxRobot robot) {
        write(robot, "12");
        push(robot, KeyCode.DOWN);
        assertThat(kept("IS-SCL-01", 2025)).contains(12.0);
        assertThat(table().getFocusModel().getFocusedCell().getRow()).isEqualTo(2);
    }

    @Test
    void deleteClearsAndUndoBringsBack(FxRobot robot) {
        write(robot, "12");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.UP);
        push(robot, KeyCode.DELETE);
        assertThat(kept("IS-SCL-01", 2025)).isEmpty();
        onScreen(session::undo);
        assertThat(kept("IS-SCL-01", 2025)).contains(12.0);
    }

    @Test
    void aRefusedTextStaysInTheEditorBesideOneSentence(FxRobot robot) {
        write(robot, "12");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.UP);
        write(robot, "1e400");
        push(robot, KeyCode.ENTER);
        assertThat(problem())
                .isEqualTo("\"1e400\" is too large to be kept, so 12 stays; check the digits and the unit.");
        assertThat(node("#cell-editor", TextField.class).getText()).isEqualTo("1e400");
        assertThat(scene.getFocusOwner()).isSameAs(node("#cell-editor", TextField.class));
        assertThat(kept("IS-SCL-01", 2025)).contains(12.0);
        write(robot, "0");
        assertThat(problem()).isEmpty();
        push(robot, KeyCode.ENTER);
        assertThat(kept("IS-SCL-01", 2025)).contains(12.0);
        assertThat(problem()).isNotEmpty();
        push(robot, KeyCode.ESCAPE);
        assertThat(problem()).isEmpty();
    }

    @Test
    void leavingWithTheMouseKeepsWhatWasTyped(FxRobot robot) {
        write(robot, "12");
        robot.clickOn(cell(3, GridColumns.FIRST_YEAR));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(kept("IS-SCL-01", 2025)).contains(12.0);
        assertThat(table().getFocusModel().getFocusedCell().getRow()).isEqualTo(3);
        robot.doubleClickOn(cell(4, GridColumns.FIRST_YEAR), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getFocusOwner()).isSameAs(node("#cell-editor", TextField.class));
    }

    @Test
    void aBlockIsCopiedCutAndPasted(FxRobot robot) {
        clipboard.put("2023\t2024\t2025\r\n5000\t5800\t6585\r\n8\tabc\t-101\r\n");
        push(robot, KeyCode.CONTROL, KeyCode.V);
        assertThat(kept("IS-SCL-01", 2023)).contains(5000.0);
        assertThat(kept("IS-SCL-02", 2023)).contains(8.0);
        assertThat(node("#refused-panel", Node.class).isVisible()).isTrue();
        assertThat(node("#paste-outcome", Label.class).getText())
                .isEqualTo(
                        "4 cells entered, 0 had the same value, 0 left as they were because they are empty or say so,"
                                + " 2 refused.");
        assertThat(node("#refused-list", TableView.class).getItems()).hasSize(2);
        assertThat(table().getColumns()).hasSize(7);
        push(robot, KeyCode.HOME);
        push(robot, KeyCode.SHIFT, KeyCode.END);
        push(robot, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(table().getSelectionModel().getSelectedCells()).hasSize(6);
        push(robot, KeyCode.CONTROL, KeyCode.X);
        assertThat(clipboard.text()).isEqualTo("5000\t5800\t6585\r\n8\t\t");
        assertThat(project.current().profiles().getFirst().observations()).isEmpty();
        onScreen(session::undo);
        assertThat(project.current().profiles().getFirst().observations()).hasSize(4);
        robot.clickOn("#copy-refused");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(clipboard.text()).isEqualTo("ID\t2024\t2025\r\nIS-SCL-02\tabc\t-101");
        robot.clickOn("#close-refused");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node("#refused-panel", Node.class).isVisible()).isFalse();
    }

    @Test
    void enterClosesAndOpensAGroup(FxRobot robot) {
        push(robot, KeyCode.UP);
        push(robot, KeyCode.ENTER);
        assertThat(table().getItems()).hasSize(88);
        push(robot, KeyCode.SPACE);
        assertThat(table().getItems()).hasSize(100);
        robot.clickOn(cell(0, GridColumns.ID));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table().getItems()).hasSize(88);
    }

    @Test
    void f6LeadsFromTheGridToThePanelAndTheFiltersAndBack(FxRobot robot) {
        push(robot, KeyCode.F6);
        assertThat(scene.getFocusOwner()).isSameAs(node("#value-reported", TextField.class));
        push(robot, KeyCode.F6);
        assertThat(scene.getFocusOwner()).isSameAs(node("#indicator-search", TextField.class));
        push(robot, KeyCode.F6);
        assertThat(scene.getFocusOwner()).isSameAs(table());
    }

    @Test
    void theLastLineIsScrolledIntoViewLineByLine(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.END);
        write(robot, "15");
        push(robot, KeyCode.ENTER);
        assertThat(kept("GR-ECO-03", 2025)).contains(15.0);
        push(robot, KeyCode.CONTROL, KeyCode.HOME);
        write(robot, "1");
        push(robot, KeyCode.ESCAPE);
        for (var i = 0; i < 18; i++) {
            push(robot, KeyCode.DOWN);
        }
        push(robot, KeyCode.END);
        write(robot, "3");
        push(robot, KeyCode.ENTER);
        assertThat(kept("IN-PAT-03", 2025)).contains(3.0);
    }

    @Test
    void aLevelIsChosenByItsDescriptionInThePanel(FxRobot robot) {
        onScreen(() -> session.go(new qunheng.ui.common.Destination("indicators", new IndicatorId("IN-PLT-03"))));
        robot.clickOn(node("#level-3", RadioButton.class));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(kept("IN-PLT-03", 2025)).contains(3.0);
        onScreen(session::undo);
        assertThat(node("#level-3", RadioButton.class).isSelected()).isFalse();
    }

    @Test
    void aNoteOf200000CharactersIsRefusedAndTheNoteStays(FxRobot robot) {
        write(robot, "12");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.UP);
        var told = new StringBuilder();
        session.onNotice(notice -> told.append(notice.sentence()));
        var note = node("#note", TextArea.class);
        onScreen(note::requestFocus);
        onScreen(() -> note.appendText("before"));
        onScreen(() -> note.appendText("很".repeat(200_000)));
        assertThat(note.getText()).isEqualTo("before");
        assertThat(told).startsWith("The text has 200,000 characters, more than the limit of 20,000");
        onScreen(() -> table().requestFocus());
        var observation = project.current()
                .profiles()
                .getFirst()
                .observation(new ObservationKey(new IndicatorId("IS-SCL-01"), 2025, Basis.REPORTED));
        assertThat(observation.orElseThrow().note()).isEqualTo("before");
    }

    @Test
    void aYearIsAddedAndABadOneRefused(FxRobot robot) {
        robot.clickOn("#year");
        write(robot, "20255");
        push(robot, KeyCode.ENTER);
        assertThat(node("#year-problem", Label.class).getText()).startsWith("\"20255\" is not a four-digit year");
        assertThat(node("#year", TextField.class).getText()).isEqualTo("20255");
        push(robot, KeyCode.BACK_SPACE);
        push(robot, KeyCode.ENTER);
        assertThat(table().getColumns()).hasSize(5);
        onScreen(() -> node("#year", TextField.class).setText("2019"));
        push(robot, KeyCode.ENTER);
        assertThat(table().getColumns()).hasSize(6);
        assertThat(node("#year-problem", Label.class).isVisible()).isFalse();
    }

    @Test
    void theLanguageChangesAtOnce() {
        assertThat(table().getColumns()).extracting(c -> c.getText()).startsWith("ID", "Indicator", "Unit");
        onScreen(() -> session.language().set(Language.ZH));
        assertThat(table().getColumns()).extracting(c -> c.getText()).startsWith("编号", "指标", "单位");
        assertThat(cell(1, GridColumns.NAME).getText()).isEqualTo("数字经济核心产业营业收入");
    }

    @Test
    void theLinesInViewAreWrittenAsCsv(FxRobot robot, @TempDir Path folder) throws Exception {
        chosen = folder;
        write(robot, "6585");
        push(robot, KeyCode.ENTER);
        onScreen(() -> node("#indicator-search", TextField.class).setText("IS-SCL"));
        robot.clickOn("#export-csv");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(chosen).hasFileName("Cluster a indicators.csv");
        assertThat(Files.readString(chosen))
                .startsWith("\uFEFFID,Indicator,Unit,2025,Score\r\nIS-SCL-01,")
                .hasLineCount(5);
    }
}
