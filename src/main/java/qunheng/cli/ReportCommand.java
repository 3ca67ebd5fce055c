package qunheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import qunheng.exchange.ExchangeException;
import qunheng.knowledge.Knowledge;
import qunheng.model.Refusal;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportOptions;
import qunheng.report.file.ReportFiles.Format;
import qunheng.text.Messages;

/** Writes reports of a project, or of every project of a folder: kinds × languages × formats, a line for each file. */
@CommandLine.Command(name = "report")
final class ReportCommand extends Command {
    private static final String ALL = "all";

    @ParentCommand
    private @Nullable RootCommand root;

    @Parameters(paramLabel = "PROJECT")
    private Path project = Path.of("");

    @Option(names = "--kind", paramLabel = "KIND", split = ",")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", split = ",")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--cluster", paramLabel = "NAME|ID")
    private List<String> clusters = new ArrayList<>();

    @Option(names = "--pack", paramLabel = "ID")
    private String pack = ReportOptions.PACK;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--compared-with", paramLabel = "YEAR")
    private @Nullable Integer comparedWith;

    @Option(names = "--template", paramLabel = "T.docx")
    private @Nullable Path template;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    ReportCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        var knowledge = Knowledge.load();
        var wanted = new ReportBatch.Wanted(
                chosen(kinds, ReportKind.values(), "--kind", ReportKind.EVALUATION),
                languages(),
                chosen(formats, Format.values(), "--format", Format.HTML),
                List.copyOf(clusters),
                pack,
                year,
                comparedWith,
                template == null ? null : console.resolve(template),
                console.resolve(out));
        var writer = new ReportBatch(console, messages, knowledge, wanted);
        var input = console.resolve(project);
        var outcome = DONE;
        for (var file : ProjectFolder.files(input)) {
            try {
                writer.write(file, new ProjectInput(knowledge).read(file));
            } catch (ExchangeException | CommandRefused refusal) {
                if (file.equals(input)) {
                    throw refusal;
                }
                // The other projects of the folder still get their reports.
                console.out().flush();
                console.err()
                        .println(messages.get(
                                "cli.report.passed", String.valueOf(file.getFileName()), sentence(refusal)));
                outcome = REFUSED;
            }
        }
        writer.total();
        return outcome;
    }

    private String sentence(RuntimeException refusal) {
        return refusal instanceof Refusal one ? messages.of(one) : String.valueOf(refusal.getMessage());
    }

    private List<ReportLanguage> languages() {
        var asked = root == null ? List.<RootCommand.Tongue>of() : root.languages();
        return asked.isEmpty()
                ? List.of(ReportLanguage.ZH)
                : asked.stream()
                        .map(tongue -> switch (tongue) {
                            case zh -> ReportLanguage.ZH;
                            case en -> ReportLanguage.EN;
                            case both -> ReportLanguage.BOTH;
                        })
                        .distinct()
                        .toList();
    }

    private <E extends Enum<E>> List<E> chosen(List<String> words, E[] all, String option, E first) {
        if (words.isEmpty()) {
            return List.of(first);
        }
        if (words.contains(ALL)) {
            return List.of(all);
        }
        var chosen = new ArrayList<E>();
        for (var word : words) {
            E found = null;
            for (var one : all) {
                found = one.name().equalsIgnoreCase(word.strip()) ? one : found;
            }
            if (found == null) {
                throw new CommandRefused("cli.report.unknown", option, word, known(all));
            }
            chosen.add(found);
        }
        return chosen;
    }

    private static <E extends Enum<E>> String known(E[] all) {
        var words = new ArrayList<String>();
        for (var one : all) {
            words.add(one.name().toLowerCase(java.util.Locale.ROOT));
        }
        words.add(ALL);
        return String.join(", ", words);
    }
}
