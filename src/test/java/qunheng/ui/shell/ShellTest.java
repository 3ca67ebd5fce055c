package qunheng.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.model.Language;
import qunheng.settings.Appearance;
import qunheng.text.ErrorCode;
import qunheng.ui.common.Sheet;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private ShellWindow window;

    @Start
    void start(Stage stage) {
        window = new ShellWindow(stage, Language.ZH);
        window.openSample("chengdu");
        window.shell.openFirst("profile");
    }

    @Stop
    void stop() {
        window.close();
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.asyncFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> texts(String selector) {
        return window.scene.getRoot().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private TextField field(String name) {
        return window.scene.getRoot().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLanguageChangesAtOnceEverywhere() {
        assertThat(texts(".nav-text")).startsWith("项目", "画像");
        assertThat(texts(".field-label")).contains("中文名称", "主要省份");
        onScreen(() -> window.session.language().set(Language.EN));
        assertThat(texts(".nav-text")).startsWith("Projects", "Profile");
        assertThat(texts(".field-label")).contains("Chinese name", "Lead province");
        assertThat(texts(".context-project")).containsExactly("Chengdu software cluster");
        assertThat(window.shell.title().getValue()).endsWith("Qunheng");
    }

    @Test
    void lightAndDarkChangeTheColoursOfTheSameNodes() {
        var navigation = (Region) window.scene.getRoot().lookup(".navigation");
        assertThat(brightness(navigation)).isGreaterThan(0.9);
        onScreen(() -> window.theme.appearance().set(Appearance.DARK));
        onScreen(() -> window.scene.getRoot().applyCss());
        assertThat(window.session.dark().get()).isTrue();
        assertThat(brightness(navigation)).isLessThan(0.2);
    }

    private static double brightness(Region region) {
        var fills = region.getBackground().getFills();
        return ((Color) fills.getLast().getFill()).getBrightness();
    }

    @Test
    void whatIsTypedIsKeptByLeavingAndUndoneByTheShortcut(FxRobot robot) {
        var city = field("城市");
        onScreen(city::requestFocus);
        onScreen(() -> city.setText("成都市"));
        onScreen(() -> window.shell.leaveField());
        assertThat(window.session.selected().place().city()).isEqualTo("成都市");
        var before = window.session.canRedo().get();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(before).isFalse();
        assertThat(window.session.selected().place().city()).isNotEqualTo("成都市");
        assertThat(city.getText()).isNotEqualTo("成都市");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.session.selected().place().city()).isEqualTo("成都市");
    }

    @Test
    void everyScreenIsReachedByTheKeyboardOneAfterTheOther(FxRobot robot) {
        var last = texts(".nav-text").getLast();
        onScreen(() -> window.shell.open("report"));
        robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(".title-3")).containsExactly("项目");
        robot.push(KeyCode.ALT, KeyCode.PAGE_UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(".title-3")).containsExactly(last);
    }

    @Test
    void leavingTheScreenByShortcutKeepsWhatIsTyped(FxRobot robot) {
        var city = field("城市");
        onScreen(city::requestFocus);
        onScreen(() -> city.setText("天府新区"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.session.selected().place().city()).isEqualTo("天府新区");
        assertThat(texts(".section-title")).isNotEmpty();
    }

    @Test
    void aRefusedValueStaysInItsFieldWithASentence() {
        var staff = field("专职人员（人）");
        onScreen(staff::requestFocus);
        onScreen(() -> staff.setText("十来个"));
        onScreen(() -> window.shell.leaveField());
        assertThat(window.session.selected().body().staff()).isNull();
        assertThat(staff.getText()).isEqualTo("十来个");
        assertThat(window.scene.getRoot().lookupAll(".field-problem").stream()
                        .filter(Node::isVisible)
                        .map(node -> ((Label) node).getText()))
                .singleElement()
                .asString()
                .startsWith("“十来个”不是整数");
    }

    @Test
    void escapeClosesASheetAndGivesTheFocusBack(FxRobot robot) {
        var city = field("城市");
        onScreen(city::requestFocus);
        onScreen(window.shell::shortcuts);
        assertThat(window.scene.getRoot().lookupAll(".dialog-sheet")).hasSize(1);
        assertThat(isInSheet(window.scene.getFocusOwner())).isTrue();
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isInSheet(window.scene.getFocusOwner())).isTrue();
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shell.root().showsSheet()).isFalse();
        assertThat(window.scene.getFocusOwner()).isSameAs(city);
    }

    private static boolean isInSheet(Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (n instanceof Sheet) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theHistoryTellsWhoChangedWhat() {
        var city = field("城市");
        onScreen(city::requestFocus);
        onScreen(() -> city.setText("成都市"));
        onScreen(window.shell::history);
        var table = (javafx.scene.control.TableView<?>) window.scene.getRoot().lookup(".history");
        var newest = (HistoryRow) table.getItems().getFirst();
        assertThat(newest.who()).isEqualTo(System.getProperty("user.name"));
        assertThat(newest.after()).isEqualTo("成都市");
        assertThat(newest.what()).isNotBlank();
    }

    @Test
    void openingAndClosingEveryScreenFiftyTimesLeavesNoListener() throws Exception {
        var ids = ScreenCatalog.SCREENS.stream().map(ScreenCatalog.Entry::id).toList();
        onScreen(() -> ids.forEach(window.shell::open));
        onScreen(() -> ids.forEach(window.shell::open));
        var before = listeners();
        for (var i = 0; i < 50; i++) {
            onScreen(() -> ids.forEach(window.shell::open));
        }
        assertThat(listeners()).isLessThanOrEqualTo(before);
    }

    private int listeners() throws ReflectiveOperationException {
        System.gc();
        WaitForAsyncUtils.waitForFxEvents();
        System.gc();
        var session = window.session;
        return Listeners.alive(session.project())
                + Listeners.alive(session.profile())
                + Listeners.alive(session.language())
                + Listeners.alive(session.dark())
                + Listeners.alive(session.destination());
    }

    @Test
    void whatNobodyForesawIsOneSheetWithACode() {
        var error = new IllegalStateException("boom");
        onScreen(() -> window.shell.show(UnexpectedError.sheet(window.session, error, () -> {})));
        assertThat(texts(".dialog-sheet .title-4")).containsExactly("出现意外错误 " + ErrorCode.of(error));
        onScreen(() -> window.shell.show(UnexpectedError.sheet(window.session, error, () -> {})));
        assertThat(window.scene.getRoot().lookupAll(".dialog-sheet")).hasSize(1);
    }

    @Test
    void screensStandInTheOrderOfTheWork() {
        var order = List.of(
                "projects", "profile", "indicators", "assessment", "tier", "diagnosis", "regions", "compare");
        assertThat(ScreenCatalog.SCREENS.stream().map(ScreenCatalog.Entry::id).filter(order::contains))
                .containsExactlyElementsOf(order);
    }

    @Test
    void everyActionHasATextInBothLanguages() {
        for (var language : Language.values()) {
            onScreen(() -> window.session.language().set(language));
            assertThat(texts(".menu-bar .menu-button")).doesNotContain("", (String) null);
        }
    }
}
