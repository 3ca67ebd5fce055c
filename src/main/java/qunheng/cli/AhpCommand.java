package qunheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import qunheng.consensus.Consistency;
import qunheng.consensus.PairwiseMatrix;
import qunheng.consensus.Priorities;
import qunheng.consensus.PriorityMethod;
import qunheng.consensus.RandomIndex;
import qunheng.consensus.Triple;
import qunheng.exchange.JsonFile;
import qunheng.exchange.table.OutputFiles;
import qunheng.exchange.table.TableWriter;
import qunheng.scoring.pipeline.Numbers;
import qunheng.text.Messages;

/** Weights and consistency of a matrix of pairwise judgements. */
@CommandLine.Command(name = "ahp")
final class AhpCommand extends Command {
    @Option(names = "--matrix", paramLabel = "M.csv", required = true)
    private Path matrixFile = Path.of("");

    @Option(names = "--out", paramLabel = "W.csv", required = true)
    private Path out = Path.of("");

    @Option(names = "--summary", paramLabel = "S.json")
    private @Nullable Path summary;

    @Option(names = "--index", paramLabel = "saaty|alonso-lamata", converter = IndexWord.class)
    private RandomIndex index = RandomIndex.SAATY;

    AhpCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        var input = console.resolve(matrixFile);
        var matrix = MatrixFile.read(input);
        var files = new OutputFiles(List.of(input));
        files.add(console.resolve(out), weights(matrix));
        if (summary != null) {
            var text = JsonFile.text(summary(Consistency.of(matrix, index)));
            files.add(console.resolve(summary), writer -> writer.append(text).append('\n'));
        }
        files.write();
        return DONE;
    }

    private static OutputFiles.Content weights(PairwiseMatrix matrix) {
        var eigenvector = Priorities.of(matrix, PriorityMethod.EIGENVECTOR);
        var geometric = Priorities.of(matrix, PriorityMethod.GEOMETRIC_MEAN);
        var column = Priorities.of(matrix, PriorityMethod.COLUMN_MEAN);
        return writer -> {
            var csv = new TableWriter(writer, List.of("element", "eigenvector", "geometric_mean", "column_mean"));
            IntStream.range(0, matrix.size())
                    .forEach(i -> csv.row(
                            matrix.elements().get(i),
                            Numbers.text(eigenvector[i]),
                            Numbers.text(geometric[i]),
                            Numbers.text(column[i])));
        };
    }

    /** Beyond the table of random indices ri, cr and consistent are null: not known is not "no". */
    private static Map<String, @Nullable Object> summary(Consistency found) {
        var block = new JsonBlock()
                .put("n", found.n())
                .put("lambda_max", found.lambdaMax())
                .put("ci", found.ci())
                .put("ri", found.ri())
                .put("cr", found.cr());
        if (Double.isNaN(found.cr())) {
            block.put("consistent", (String) null);
        } else {
            block.put("consistent", found.consistent());
        }
        block.put("gci", found.gci());
        found.worst()
                .ifPresentOrElse(
                        triple -> block.put("worst_triple", triple(triple)),
                        () -> block.put("worst_triple", (String) null));
        return block.fields();
    }

    private static JsonBlock triple(Triple triple) {
        return new JsonBlock()
                .texts("elements", List.of(triple.first(), triple.second(), triple.third()))
                .put("disagreement", triple.disagreement())
                .put("row", triple.row())
                .put("col", triple.column())
                .put("given", triple.given())
                .put("suggested", triple.suggested());
    }

    private static final class IndexWord implements CommandLine.ITypeConverter<RandomIndex> {
        @Override
        public RandomIndex convert(String word) {
            return switch (word) {
                case "saaty" -> RandomIndex.SAATY;
                case "alonso-lamata" -> RandomIndex.ALONSO_LAMATA;
                default -> throw new IllegalArgumentException(word);
            };
        }
    }
}
