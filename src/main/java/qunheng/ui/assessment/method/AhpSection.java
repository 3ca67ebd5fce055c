package qunheng.ui.assessment.method;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.consensus.PriorityMethod;
import qunheng.consensus.RandomIndex;
import qunheng.text.NumberFormats;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Session;

/** The matrix of pairwise judgements: the upper triangle is judged, the lower one follows; beside it the weights. */
final class AhpSection extends VBox {
    private static final double NAME = 150;

    private final Session session;
    private final AhpViewModel model;
    private final GridPane grid = new GridPane();
    private final Label figures = label("ahp-figures");
    private final Label sentence = label("ahp-sentence");
    private final Label suggestion = label("ahp-suggestion");
    private final Button apply;
    private final Picker<PriorityMethod> priorities;
    private final Picker<RandomIndex> index;
    private JudgementBox[][] boxes = new JudgementBox[0][0];
    private Label[][] mirrors = new Label[0][0];
    private Label[] names = new Label[0];
    private Label[] weights = new Label[0];

    AhpSection(Session session, AhpViewModel model) {
        this.session = session;
        this.model = model;
        getStyleClass().add("ahp");
        grid.getStyleClass().add("ahp-grid");
        apply = button("method.ahp.apply", "ahp-apply", model::apply);
        apply.getStyleClass().add(Styles.ACCENT);
        var clear = button("method.ahp.clear", "ahp-clear", model::clear);
        priorities = new Picker<PriorityMethod>(
                        session,
                        "method.priorities",
                        List.of(PriorityMethod.values()),
                        m -> session.messages().get("method.priorities." + m.name()),
                        m -> session.messages().get("method.priorities." + m.name() + ".says"),
                        model::choose)
                .named("ahp-priorities");
        index = new Picker<RandomIndex>(
                        session,
                        "method.randomIndex",
                        List.of(RandomIndex.values()),
                        m -> session.messages().get("method.randomIndex." + m.name()),
                        m -> session.messages().get("method.randomIndex." + m.name() + ".says"),
                        model::choose)
                .named("ahp-index");
        figures.setId("ahp-figures");
        sentence.setId("ahp-sentence");
        suggestion.setId("ahp-suggestion");
        var buttons = new HBox(apply, clear);
        buttons.getStyleClass().add("inline");
        var choices = new Halves(priorities, index);
        var hint = label("field-hint");
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        hint.textProperty().bind(session.text("method.ahp.how"));
        getChildren().setAll(hint, grid, sentence, figures, suggestion, buttons, choices);
        model.shown().subscribe(this::show);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button();
        button.textProperty().bind(session.text(key));
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(event -> action.run());
        button.managedProperty().bind(button.visibleProperty());
        return Describe.describe(button, session, key);
    }

    private void show(AhpViewModel.@Nullable Shown now) {
        if (now == null) {
            return;
        }
        var n = now.names().size();
        if (names.length != n) {
            build(n);
        }
        for (var i = 0; i < n; i++) {
            names[i].setText((i + 1) + " " + now.names().get(i));
            weights[i].setText(now.weights().length == 0
                    ? NumberFormats.MISSING
                    : session.messages().get("method.percent", session.numbers().score(now.weights()[i] * 100)));
            for (var j = i + 1; j < n; j++) {
                var value = now.kept().judgement(i, j);
                boxes[i][j].show(value, now.names().get(i), now.names().get(j));
                mirrors[j][i].setText(Double.isNaN(value) ? NumberFormats.MISSING : AhpViewModel.fraction(1 / value));
            }
        }
        sentence.setText(now.sentence());
        sentence.getStyleClass().removeAll(Styles.SUCCESS, Styles.WARNING);
        if (now.weights().length > 0) {
            sentence.getStyleClass().add(now.consistent() ? Styles.SUCCESS : Styles.WARNING);
        }
        figures.setText(now.figures());
        suggestion.setText(now.suggestion());
        apply.setVisible(now.triple() != null);
        priorities.show(now.kept().method());
        index.show(now.kept().index());
    }

    private void build(int n) {
        grid.getChildren().clear();
        boxes = new JudgementBox[n][n];
        mirrors = new Label[n][n];
        names = new Label[n];
        weights = new Label[n];
        for (var i = 0; i < n; i++) {
            var row = i;
            names[i] = new Label();
            names[i].setWrapText(true);
            names[i].setPrefWidth(NAME);
            names[i].setMinWidth(NAME);
            names[i].setMinHeight(USE_PREF_SIZE);
            grid.add(names[i], 0, i + 1);
            grid.add(head(Integer.toString(i + 1)), i + 1, 0);
            for (var j = 0; j < n; j++) {
                var column = j;
                if (j > i) {
                    boxes[i][j] = new JudgementBox(session, value -> model.judge(row, column, value));
                    boxes[i][j].setId("judgement-" + i + "-" + j);
                    grid.add(boxes[i][j], j + 1, i + 1);
                } else {
                    mirrors[i][j] = head(i == j ? "1" : "");
                    grid.add(mirrors[i][j], j + 1, i + 1);
                }
            }
            weights[i] = head("");
            weights[i].setId("ahp-weight-" + i);
            weights[i].getStyleClass().add("share-figure");
            grid.add(weights[i], n + 1, i + 1);
        }
        var weight = head("");
        weight.textProperty().bind(session.text("method.ahp.weight"));
        grid.add(weight, n + 1, 0);
    }

    private static Label head(String text) {
        var label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.CENTER);
        return label;
    }
}
