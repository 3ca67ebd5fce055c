package qunheng.ui.tier.packs;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.EvidenceFile;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/**
 * The file behind an answer: its name to open it, a button to attach or replace it, and a sentence when it is not what
 * it was.
 */
final class AnswerFileLine extends VBox {
    private final Session session;
    private final QuestionRow row;
    private final AnswerFiles answerFiles;
    private final FilePicker picker;
    private final Hyperlink name = new Hyperlink();
    private final Label problem = new Label();
    private final Button attach;
    private final Button remove;

    AnswerFileLine(Session session, QuestionRow row, AnswerFiles answerFiles, FilePicker picker) {
        this.session = session;
        this.row = row;
        this.answerFiles = answerFiles;
        this.picker = picker;
        name.setGraphic(Icons.of(Feather.FILE_TEXT));
        name.setId("answer-file-" + row.item().id());
        name.setOnAction(event -> {
            var file = row.file().get();
            if (file != null) {
                answerFiles.open(file);
            }
        });
        attach = button(Feather.PAPERCLIP, "indicators.file.attach", this::choose);
        attach.setId("answer-attach-" + row.item().id());
        remove = button(Feather.X, "indicators.file.remove", () -> row.attach(row.basis().get(), null));
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add(Styles.DANGER);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var line = new FlowPane(4, 0, attach, name, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line, problem);
        row.file().subscribe(this::show);
    }

    private void show(@Nullable EvidenceFile file) {
        name.setVisible(file != null);
        name.setManaged(file != null);
        remove.setVisible(file != null);
        remove.setManaged(file != null);
        problem.setText("");
        if (file != null) {
            name.setText(file.name());
            name.setAccessibleText(session.messages().get("indicators.file.open", file.name()));
            answerFiles.look(file, sentence -> {
                if (file.equals(row.file().get())) {
                    problem.setText(sentence);
                }
            });
        }
        attach.setText(file == null ? session.messages().get("indicators.file.attach") : "");
    }

    private void choose() {
        var messages = session.messages();
        picker.open(messages.get("indicators.file.choose"), messages.get("indicators.file.any"), "*")
                .ifPresent(path -> answerFiles.attach(row, path));
    }

    private Button button(Feather icon, String key, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setOnAction(event -> action.run());
        return Describe.describe(button, session, key);
    }
}
