package qunheng;

import qunheng.app.WindowMain;
import qunheng.cli.Program;

/** Where the program begins: without arguments, or with {@code open}, the window; otherwise the command line. */
public final class Qunheng {
    private Qunheng() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0 || arguments[0].equals("open")) {
            WindowMain.launch(arguments);
        } else {
            System.exit(Program.run(arguments));
        }
    }
}
