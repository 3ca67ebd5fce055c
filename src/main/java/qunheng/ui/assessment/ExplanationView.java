package qunheng.ui.assessment;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;

/** Where the chosen number comes from, in words. */
final class ExplanationView extends VBox {
    private final Session session;
    private final AssessmentViewModel model;
    private final Label level = new Label();
    private final Label title = new Label();
    private final Label answer = new Label();
    private final VBox lines = new VBox();
    private final Button open = new Button();

    ExplanationView(Session session, AssessmentViewModel model, ObservableValue<Boolean> shown) {
        this.session = session;
        this.model = model;
        getStyleClass().add("explanation");
        setMinWidth(220);
        level.getStyleClass().addAll("chip");
        title.getStyleClass().add("reading-title");
        title.setWrapText(true);
        answer.setWrapText(true);
        answer.setId("explanation-answer");
        lines.getStyleClass().add("explanation-lines");
        lines.setId("explanation-lines");
        var words = new VBox(level, title, answer, lines);
        words.getStyleClass().add("explanation-words");
        var scroll = Scrolled.down(words);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.accessibleTextProperty().bind(session.text("assessment.explain.name"));

        open.textProperty().bind(session.text("assessment.explain.openIndicators"));
        open.setOnAction(event -> model.openIndicators(model.explanation().get().indicator()));
        open.getStyleClass().add(Styles.SMALL);
        Describe.describe(open, session, "assessment.explain.openIndicators");
        var copy = new Button();
        copy.textProperty().bind(session.text("assessment.explain.copy"));
        copy.setOnAction(event -> copy());
        copy.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        Describe.describe(copy, session, "assessment.explain.copy");
        var buttons = new FlowPane(open, copy);
        buttons.getStyleClass().add("explanation-buttons");
        getChildren().addAll(scroll, buttons);
        model.explanation().when(shown).subscribe(this::show);
    }

    private void show(Explanation explanation) {
        level.setText(explanation.level());
        title.setText(explanation.title());
        answer.setText(explanation.answer());
        lines.getChildren().setAll(explanation.lines().stream()
                .filter(line -> !line.text().isBlank())
                .map(ExplanationView::line)
                .toList());
        var toIndicators = explanation.indicator() != null;
        open.setVisible(toIndicators);
        open.setManaged(toIndicators);
    }

    private static VBox line(Explanation.Line line) {
        var label = new Label(line.label());
        label.getStyleClass().add("reading-label");
        var text = new Label(line.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        var box = new VBox(label, text);
        box.getStyleClass().add("explanation-line");
        return box;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(model.explanation().get().spoken());
        Clipboard.getSystemClipboard().setContent(content);
        session.tell(Notice.Kind.SUCCESS, "assessment.explain.copied");
    }
}
