package qunheng.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.text.Messages;

/**
 * Gives picocli its help texts out of the bundle {@code cli}: what it calls {@code qunheng.assess.out} or
 * {@code qunheng.assess.PROJECT[0]} is {@code cli.help.assess.out} and {@code cli.help.assess.PROJECT} there.
 */
final class HelpTexts extends ResourceBundle {
    private static final String HELP = "cli.help.";
    private static final String PROGRAM = "qunheng.";
    private static final String FIRST = "[0]";

    private final Messages messages;

    HelpTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        var ours = HELP + key.replace(PROGRAM, "").replace(FIRST, "");
        return messages.has(ours) ? messages.get(ours) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys().stream()
                .filter(key -> key.startsWith(HELP))
                .map(key -> key.substring(HELP.length()))
                .flatMap(key -> Stream.of(key, PROGRAM + key, PROGRAM + key + FIRST))
                .toList());
    }
}
