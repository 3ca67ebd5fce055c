package qunheng.ui.shell;

import atlantafx.base.theme.Styles;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.text.ErrorCode;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** What nobody foresaw: that it happened, that the work is safe, its code, and what can be sent to whoever helps. */
public final class UnexpectedError {
    private UnexpectedError() {}

    public static Sheet sheet(Session session, Throwable error, Runnable openLogFolder) {
        var code = ErrorCode.of(error);
        var sentence = new Label();
        sentence.setWrapText(true);
        sentence.setMaxWidth(520);
        sentence.textProperty().bind(session.text("shell.error.sentence", code));
        var trace = new TextArea(details(code, error));
        trace.setEditable(false);
        trace.setPrefRowCount(12);
        trace.getStyleClass().add("error-details");
        trace.accessibleTextProperty().bind(session.text("shell.error.details"));
        var details = new TitledPane();
        details.textProperty().bind(session.text("shell.error.details"));
        details.setContent(trace);
        details.setExpanded(false);
        details.getStyleClass().add(Styles.DENSE);
        var copy = new Button();
        copy.textProperty().bind(session.text("shell.error.copy"));
        copy.setGraphic(Icons.of(Feather.COPY));
        copy.setOnAction(event -> {
            var content = new ClipboardContent();
            content.putString(details(code, error));
            Clipboard.getSystemClipboard().setContent(content);
        });
        var logs = new Button();
        logs.textProperty().bind(session.text("shell.action.logs"));
        logs.setGraphic(Icons.of(Feather.FOLDER));
        logs.setOnAction(event -> openLogFolder.run());
        var buttons = new HBox(copy, logs);
        buttons.getStyleClass().add("error-buttons");
        var content = new VBox(sentence, buttons, details);
        content.getStyleClass().add("error-sheet");
        return new Sheet(session, session.text("shell.error.title", code), content).confirm("common.close", () -> true);
    }

    private static String details(String code, Throwable error) {
        var text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return code + System.lineSeparator() + text;
    }
}
