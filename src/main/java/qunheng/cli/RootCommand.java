package qunheng.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The program's name alone: which commands there are, and the options that every command has. */
@CommandLine.Command(name = "qunheng", synopsisSubcommandLabel = "COMMAND")
final class RootCommand {
    /** The words that {@code --language} takes; reports can be in several languages, or in both at once. */
    enum Tongue {
        zh,
        en,
        both
    }

    /** One word, or several for a report. */
    record Languages(List<Tongue> words) {
        static Languages of(String typed) {
            try {
                return new Languages(Arrays.stream(typed.split(","))
                        .map(word -> Tongue.valueOf(word.strip()))
                        .toList());
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(typed);
            }
        }
    }

    @Option(names = "--language", paramLabel = "zh|en", scope = ScopeType.INHERIT, converter = LanguagesReader.class)
    private Languages languages = new Languages(List.of());

    /** What picocli makes the option's value with. */
    static final class LanguagesReader implements ITypeConverter<Languages> {
        @Override
        public Languages convert(String typed) {
            return Languages.of(typed);
        }
    }

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    List<Tongue> languages() {
        return languages.words();
    }

    boolean help() {
        return help;
    }
}
