package qunheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.knowledge.Region;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.shell.ShellWindow;

/** The main job from nothing to reopening, done with the keyboard as a person does it, on a workspace on disk. */
@ExtendWith(ApplicationExtension.class)
class NewProfileJourneyTest {
    /** What is typed, line under line, from the first indicator of the grid on. */
    private static final List<String> TYPED = List.of("6585", "9.8", "12.5", "1.6");

    private static final String PASTED =
            """
            IN-RD-01	5.2
            IN-PAT-02	122.9
            IN-PLT-01	14
            EP-SME-01	2200
            EP-LEAD-01	20
            GR-LND-01	28
            """;

    @TempDir
    Path folder;

    private Stage stage;
    private ShellWindow window;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromNothingToTenIndicatorsUndoneRedoneAndReopened(Language language, FxRobot robot) {
        onScreen(() -> {
            window = new ShellWindow(stage, language, folder);
            window.shell.openFirst("projects");
        });
        var words = window.session.messages();

        create(robot, words.get("projects.new.name"), words.get("projects.new.cluster"), words.get("projects.new.province"));
        var empty = profile();
        assertThat(empty.observations()).isEmpty();
        assertThat(empty.place().provinces()).containsExactly("510000");
        var tilesBefore = ownTiles(robot);
        var cardsBefore = cards(robot);
        var ledgerBefore = ledger(robot);

        goTo(robot, "indicators");
        for (var value : TYPED) {
            robot.write(value, 0);
            push(robot, KeyCode.ENTER);
        }
        onScreen(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, PASTED)));
        push(robot, KeyCode.CONTROL, KeyCode.V);
        var filled = profile();
        assertThat(values(filled))
                .hasSize(10)
                .containsEntry("IS-SCL-01", 6585.0)
                .containsEntry("IS-SCL-04", 1.6)
                .containsEntry("EP-SME-01", 2200.0)
                .containsEntry("GR-LND-01", 28.0);

        var cardsFilled = cards(robot);
        var ledgerFilled = ledger(robot);
        assertThat(cardsFilled).isNotEqualTo(cardsBefore).anyMatch(text -> text.contains("45"));
        assertThat(ledgerFilled).isNotEqualTo(ledgerBefore);

        // The map of one's own clusters follows the place of the profile.
        goTo(robot, "profile");
        choose(words.get("profile.province"), "440000");
        assertThat(profile().place().provinces().getFirst()).isEqualTo("440000");
        var tilesMoved = ownTiles(robot);
        assertThat(tilesMoved).isNotEqualTo(tilesBefore);

        var full = project();
        while (window.session.canUndo().get()) {
            push(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(profile()).isEqualTo(empty);
        assertThat(cards(robot)).isEqualTo(cardsBefore);
        assertThat(ledger(robot)).isEqualTo(ledgerBefore);
        assertThat(ownTiles(robot)).isEqualTo(tilesBefore);

        while (window.session.canRedo().get()) {
            push(robot, KeyCode.CONTROL, KeyCode.Y);
        }
        assertThat(project()).isEqualTo(full);
        assertThat(cards(robot)).isEqualTo(cardsFilled);
        assertThat(ownTiles(robot)).isEqualTo(tilesMoved);

        onScreen(window::close);
        onScreen(() -> {
            window = new ShellWindow(stage, language, folder);
            window.desk.open(window.desk.projects().getFirst().id());
            window.shell.openFirst("assessment");
        });
        assertThat(project()).isEqualTo(full);
        assertThat(cards(robot)).isEqualTo(cardsFilled);
        assertThat(ledger(robot)).isEqualTo(ledgerFilled);
        assertThat(window.session.canUndo().get()).isTrue();
        onScreen(window::close);
    }

    private void create(FxRobot robot, String name, String cluster, String province) {
        push(robot, KeyCode.CONTROL, KeyCode.N);
        type(robot, name, "Journey");
        type(robot, cluster, "Journey cluster");
        choose(province, "510000");
        robot.clickOn(node(n -> n instanceof Labeled l
                && window.session.messages().get("projects.new.create").equals(l.getText())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(FxRobot robot, String name, String text) {
        var field = node(n -> n instanceof TextField && name.equals(n.getAccessibleText()));
        onScreen(field::requestFocus);
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private void choose(String name, String province) {
        var box = (ComboBox<Object>) node(n -> n instanceof ComboBox && name.equals(n.getAccessibleText()));
        var region = box.getItems().stream()
                .filter(item -> item instanceof Region r && r.code().equals(province)
                        || province.equals(item))
                .findFirst()
                .orElseThrow();
        onScreen(() -> box.setValue(region));
    }

    private void goTo(FxRobot robot, String screen) {
        var place = qunheng.ui.shell.ScreenCatalog.SCREENS.stream().map(e -> e.id()).toList().indexOf(screen);
        push(robot, KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (place + 1)));
    }

    /** What the cards of the lenses say. */
    private List<String> cards(FxRobot robot) {
        goTo(robot, "assessment");
        return texts("lens-");
    }

    /** What the tier screen says of every pack. */
    private List<String> ledger(FxRobot robot) {
        goTo(robot, "tier");
        return texts("verdict-");
    }

    /** The table behind the tile map of one's own clusters. */
    private List<List<String>> ownTiles(FxRobot robot) {
        goTo(robot, "regions");
        var chooser = (ComboBox<?>) node(n -> n instanceof ComboBox
                && window.session.messages().get("regions.dataset").equals(n.getAccessibleText()));
        onScreen(() -> chooser.getSelectionModel().selectLast());
        var map = (ChartPane) Objects.requireNonNull(window.scene.getRoot().lookup(".chart-pane"));
        return map.figure().description().table().rows().stream()
                .map(row -> row.stream().map(Object::toString).toList())
                .toList();
    }

    /** All that the nodes say whose id begins so. */
    private List<String> texts(String beginning) {
        return window.scene.getRoot().lookupAll("*").stream()
                .filter(n -> n.getId() != null && n.getId().startsWith(beginning))
                .flatMap(n -> n.lookupAll(".label").stream())
                .filter(Labeled.class::isInstance)
                .map(n -> ((Labeled) n).getText())
                .toList();
    }

    private Node node(java.util.function.Predicate<Node> wanted) {
        return window.scene.getRoot().lookupAll("*").stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private Project project() {
        return Objects.requireNonNull(window.session.project().get());
    }

    private Profile profile() {
        return project().profiles().getFirst();
    }

    private static Map<String, Double> values(Profile profile) {
        var values = new TreeMap<String, Double>();
        for (Observation observation : profile.observations().values()) {
            values.put(observation.key().indicator().value(), observation.value());
        }
        return values;
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.asyncFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
