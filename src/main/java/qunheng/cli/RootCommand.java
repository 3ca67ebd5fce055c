package qunheng.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name alone: which commands there are, and the options that every command has. */
@CommandLine.Command(name = "qunheng", synopsisSubcommandLabel = "COMMAND")
final class RootCommand {
    /** The two words that {@code --language} takes. */
    enum Tongue {
        zh,
        en
    }

    @Option(names = "--language", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable Tongue language;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    @Nullable Tongue language() {
        return language;
    }

    boolean help() {
        return help;
    }
}
