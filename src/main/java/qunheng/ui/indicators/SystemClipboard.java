package qunheng.ui.indicators;

import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The clipboard that Excel copies to and pastes from. */
final class SystemClipboard implements ClipboardPort {
    @Override
    public String text() {
        var clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasString() ? Objects.requireNonNullElse(clipboard.getString(), "") : "";
    }

    @Override
    public void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
