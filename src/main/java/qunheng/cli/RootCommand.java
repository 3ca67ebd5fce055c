package qunheng.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name alone: which commands there are, and the options that every command has. */
@CommandLine.Command(name = "qunheng", synopsisSubcommandLabel = "COMMAND")
final class RootCommand {
    /** The words that {@code --language} takes; reports can be in several languages, or in both at once. */
    enum Tongue {
        zh,
        en,
        both
    }

    @Option(names = "--language", paramLabel = "zh|en", split = ",", scope = ScopeType.INHERIT)
    private List<Tongue> languages = new ArrayList<>();

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    List<Tongue> languages() {
        return List.copyOf(languages);
    }

    boolean help() {
        return help;
    }
}
