package qunheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import qunheng.knowledge.Knowledge;
import qunheng.project.DataDigest;
import qunheng.report.Provenance;
import qunheng.report.ProvenanceReader;
import qunheng.report.content.Verification;
import qunheng.text.Messages;

/** Computes every result of a report again from the project and says whether they agree. */
@CommandLine.Command(name = "verify")
final class VerifyCommand extends Command {
    @Parameters(paramLabel = "REPORT", index = "0")
    private Path report = Path.of("");

    @Parameters(paramLabel = "PROJECT", index = "1")
    private Path project = Path.of("");

    VerifyCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        var knowledge = Knowledge.load();
        var said = provenance(console.resolve(report));
        var read = new ProjectInput(knowledge).read(console.resolve(project));
        var verification = Verification.of(knowledge, read, DataDigest.of(read), Version.NUMBER, said);
        console.out()
                .println(
                        verification.agrees()
                                ? messages.get("cli.verify.agrees", verification.results(), said.asOf())
                                : messages.get(
                                        "cli.verify.differs",
                                        new DifferenceWords(knowledge, read, messages)
                                                .of(verification.differences().getFirst()),
                                        verification.differences().size() - 1,
                                        verification.results()));
        return verification.agrees() ? DONE : REFUSED;
    }

    private static Provenance provenance(Path file) {
        try {
            return ProvenanceReader.read(file)
                    .orElseThrow(() -> new CommandRefused("cli.verify.noReport", file.toString()));
        } catch (IOException e) {
            throw new CommandRefused("cli.verify.notRead", file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
