package qunheng.ui.robustness;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.knowledge.Lens;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;

/** What varies, each with a sentence on what it assumes and when it misleads; how often it is drawn; run and cancel. */
final class SettingsPane extends VBox {
    private final Session session;
    private final RobustnessViewModel model;

    SettingsPane(Session session, RobustnessViewModel model) {
        this.session = session;
        this.model = model;
        var varied = model.varied();
        var lens = Choices.of(session, lenses(), this::lensName, model.lens());
        Describe.describe(lens, session, "robustness.screen.lens");
        var weights = Choices.of(
                session,
                List.of(Varied.Weighting.values()),
                item -> item == null ? "" : session.messages().of(item, "robustness"),
                varied.weighting);
        Describe.describe(weights, session, "robustness.screen.weights");
        weights.setId("robustness-weights");
        var noise = field("robustness.screen.noise");
        noise.textProperty().bindBidirectional(varied.noise);
        noise.disableProperty().bind(varied.weighting.isNotEqualTo(Varied.Weighting.NOISE));
        noise.setId("robustness-noise");
        var fields = new VBox(
                named("robustness.screen.lens", lens, null),
                heading("robustness.screen.varies"),
                named("robustness.screen.weights", weights, "robustness.screen.weights.hint"),
                inline("robustness.screen.noise", noise),
                check("robustness.screen.geometric", varied.geometric),
                check("robustness.screen.harmonic", varied.harmonic),
                check("robustness.screen.linear", varied.linear),
                peers(varied),
                check("robustness.screen.anyEnough", varied.anyEnough),
                check("robustness.screen.missingDrawn", varied.missingDrawn),
                check("robustness.screen.dataError", varied.dataError));
        fields.getStyleClass().add("robustness-fields");
        var scroll = Scrolled.down(fields);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, run(varied));
        getStyleClass().addAll("card", "robustness-settings");
    }

    private List<String> lenses() {
        return session.knowledge().lenses().stream().map(Lens::id).toList();
    }

    private String lensName(@Nullable String id) {
        return id == null ? "" : session.knowledge().lens(id).shortName().in(session.language().get());
    }

    private Node run(Varied varied) {
        var draws = Choices.of(
                session,
                Varied.DRAWS,
                item -> item == null ? "" : session.numbers().count(item),
                varied.draws);
        Describe.describe(draws, session, "robustness.screen.draws");
        draws.setId("robustness-draws");
        var seed = field("robustness.screen.seed");
        seed.textProperty().bindBidirectional(varied.seed);
        seed.setId("robustness-seed");
        seed.setOnAction(event -> model.run());
        var start = new Button(null, Icons.of(Feather.PLAY));
        start.textProperty().bind(session.text("robustness.screen.run"));
        start.getStyleClass().add(Styles.ACCENT);
        start.setOnAction(event -> model.run());
        start.setId("robustness-run");
        start.disableProperty().bind(model.running());
        Describe.describe(start, session, "robustness.screen.run");
        var cancel = new Button();
        cancel.textProperty().bind(session.text("robustness.screen.cancel"));
        cancel.setOnAction(event -> model.cancel());
        cancel.disableProperty().bind(model.running().not());
        Describe.describe(cancel, session, "robustness.screen.cancel");
        start.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progress());
        bar.visibleProperty().bind(model.running());
        bar.setMaxWidth(Double.MAX_VALUE);
        Describe.describe(bar, session, "robustness.screen.progress");
        var counts = new HBox(
                named("robustness.screen.draws", draws, null), named("robustness.screen.seed", seed, null));
        counts.getStyleClass().add("inline");
        var buttons = new HBox(start, cancel);
        buttons.getStyleClass().add("inline");
        var problem = new Label();
        problem.textProperty().bind(model.problem());
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().add("field-problem");
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var box = new VBox(counts, problem, buttons, bar);
        box.getStyleClass().add("robustness-run");
        return box;
    }

    private TextField field(String key) {
        var field = new TextField();
        field.setPrefColumnCount(5);
        return Describe.describe(field, session, key);
    }

    private Label heading(String key) {
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.getStyleClass().add("reading-title");
        return label;
    }

    private Node named(String key, Node control, @Nullable String hint) {
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.setLabelFor(control);
        label.getStyleClass().add("field-label");
        var box = new VBox(label, control);
        if (hint != null) {
            box.getChildren().add(sentence(hint));
        }
        box.getStyleClass().add("robustness-field");
        return box;
    }

    private Node inline(String key, TextField control) {
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.setLabelFor(control);
        label.getStyleClass().add("field-label");
        var percent = new Label("%");
        var line = new HBox(label, control, percent);
        line.getStyleClass().add("inline");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label sentence(String key) {
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(Styles.TEXT_MUTED, "field-hint");
        return label;
    }

    private Node check(String key, BooleanProperty chosen) {
        return check(key, chosen, key + ".hint");
    }

    private Node check(String key, BooleanProperty chosen, String hint) {
        var box = new CheckBox();
        box.textProperty().bind(session.text(key));
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(chosen);
        Describe.describe(box, session, key);
        var both = new VBox(box, sentence(hint));
        both.getStyleClass().add("robustness-field");
        return both;
    }

    private Node peers(Varied varied) {
        var both = (VBox) check("robustness.screen.peers", varied.peers);
        both.getChildren().getFirst().disableProperty().bind(model.peersEnough().not());
        var few = sentence("robustness.screen.fewPeers");
        few.visibleProperty().bind(model.peersEnough().not());
        few.managedProperty().bind(few.visibleProperty());
        both.getChildren().add(few);
        return both;
    }
}
