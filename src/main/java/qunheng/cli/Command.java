package qunheng.cli;

import java.util.concurrent.Callable;
import qunheng.text.Messages;

/** What every command has: a console, and the texts of the language that was asked for. */
abstract class Command implements Callable<Integer> {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int INTERNAL = 3;

    final Console console;
    final Messages messages;

    Command(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    @Override
    public abstract Integer call();
}
