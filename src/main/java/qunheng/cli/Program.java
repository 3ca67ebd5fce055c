package qunheng.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import qunheng.model.Language;
import qunheng.model.Refusal;
import qunheng.text.ErrorCode;
import qunheng.text.Messages;

/** Reads the arguments, runs the command, and turns whatever happens into a sentence and an exit code. */
public final class Program {
    private static final String LANGUAGE = "--language";

    private Program() {}

    /** Runs one command on this process's terminal and returns the exit code. */
    public static int run(String... arguments) {
        return run(Console.system(), arguments);
    }

    static int run(Console console, String... arguments) {
        var messages = Messages.in(language(arguments));
        try {
            return commandLine(console, messages).execute(arguments);
        } catch (OutOfMemoryError tooLarge) {
            // what filled the memory went with the command; files are written whole or not at all
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            console.err().println(messages.get("cli.memory", megabytes));
            return Command.REFUSED;
        } finally {
            console.flush();
        }
    }

    private static CommandLine commandLine(Console console, Messages messages) {
        var root = new CommandLine(new RootCommand())
                .addSubcommand(new SelfCheckCommand(console, messages))
                .addSubcommand(new AssessCommand(console, messages))
                .addSubcommand(new ReportCommand(console, messages))
                .addSubcommand(new VerifyCommand(console, messages))
                .addSubcommand(new ExportCommand(console, messages))
                .addSubcommand(new ImportCommand(console, messages))
                .addSubcommand(new ScoreCommand(console, messages))
                .addSubcommand(new UncertaintyCommand(console, messages))
                .addSubcommand(new AhpCommand(console, messages))
                .addSubcommand(new RegionalCommand(console, messages));
        root.setOut(new PrintWriter(console.out(), true));
        root.setErr(new PrintWriter(console.err(), true));
        root.setResourceBundle(new HelpTexts(messages));
        root.setUsageHelpAutoWidth(false);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setParameterExceptionHandler((mistake, _) -> {
            console.err().println(sentence(mistake, messages));
            return Command.USAGE;
        });
        root.setExecutionExceptionHandler((problem, _, _) -> {
            if (problem instanceof Refusal refusal) {
                console.err().println(messages.of(refusal));
                return Command.REFUSED;
            }
            console.err().println(messages.get("cli.internal", ErrorCode.of(problem)));
            problem.printStackTrace(console.err());
            return Command.INTERNAL;
        });
        return root;
    }

    private static String sentence(ParameterException mistake, Messages messages) {
        var command = mistake.getCommandLine().getCommandSpec().qualifiedName(" ");
        return switch (mistake) {
            case UnmatchedArgumentException unmatched ->
                messages.get("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()), command);
            case MissingParameterException missing ->
                messages.get(
                        "cli.usage.missing",
                        String.join(
                                ", ",
                                missing.getMissing().stream()
                                        .map(argument -> argument.isOption()
                                                ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                                : argument.paramLabel())
                                        .toList()),
                        command);
            default ->
                mistake.getArgSpec() == null
                        ? messages.get("cli.usage.noCommand", command)
                        : messages.get("cli.usage.value", String.valueOf(mistake.getValue()), name(mistake), command);
        };
    }

    private static String name(ParameterException mistake) {
        return mistake.getArgSpec() instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : mistake.getArgSpec().paramLabel();
    }

    /** The language has to be known before the first sentence, so it is looked for before the arguments are read. */
    private static Language language(String[] arguments) {
        var list = Arrays.asList(arguments);
        return list.contains(LANGUAGE + "=en") || following(list, LANGUAGE).equals("en") ? Language.EN : Language.ZH;
    }

    private static String following(List<String> arguments, String option) {
        var at = arguments.indexOf(option);
        return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : "";
    }
}
