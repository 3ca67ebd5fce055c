package qunheng.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qunheng.exchange.JsonFile;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePack;
import qunheng.text.Messages;

/** Scores and verdicts of a project as JSON: intervals, coverage, contributions, every gate with its reason. */
@CommandLine.Command(name = "assess")
final class AssessCommand extends Command {
    @Parameters(paramLabel = "PROJECT")
    private Path project = Path.of("");

    @Option(names = "--lens", paramLabel = "ID")
    private @Nullable String lens;

    @Option(names = "--pack", paramLabel = "ID")
    private @Nullable String pack;

    @Option(names = "--out", paramLabel = "F.json")
    private @Nullable Path out;

    AssessCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        var knowledge = Knowledge.load();
        var lenses = knowledge.lenses().stream()
                .filter(each -> lens == null || each.id().equals(lens))
                .toList();
        if (lenses.isEmpty()) {
            throw new CommandRefused(
                    "cli.assess.noLens",
                    String.valueOf(lens),
                    String.join(", ", knowledge.lenses().stream().map(Lens::id).toList()));
        }
        var read = new ProjectInput(knowledge).read(console.resolve(project));
        var known = OwnPacks.all(knowledge, read);
        var packs = known.stream()
                .filter(each -> pack == null || each.id().equals(pack) || each.edition().equals(pack))
                .toList();
        if (packs.isEmpty()) {
            throw new CommandRefused(
                    "cli.assess.noPack",
                    String.valueOf(pack),
                    String.join(", ", known.stream().map(RulePack::id).distinct().toList()));
        }
        OwnPacks.of(read).refused().forEach(refused -> console.err().println(messages.of(refused)));
        var result = new AssessmentJson(knowledge, lenses, packs).of(read);
        if (out == null) {
            console.out().println(JsonFile.text(result));
        } else {
            JsonFile.write(console.resolve(out), result);
        }
        return DONE;
    }
}
