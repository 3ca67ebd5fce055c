package qunheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import qunheng.cli.regional.Absent;
import qunheng.cli.regional.ChosenWeights;
import qunheng.cli.regional.IndustryTableFile;
import qunheng.cli.regional.LongTable;
import qunheng.cli.regional.NeighbourRule;
import qunheng.cli.regional.NeighboursFile;
import qunheng.cli.regional.Provinces;
import qunheng.cli.regional.TableStatistics;
import qunheng.cli.regional.UnitStatistics;
import qunheng.cli.regional.UnitsFile;
import qunheng.exchange.table.OutputFiles;
import qunheng.knowledge.Knowledge;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightStyle;
import qunheng.text.Messages;

/** Regional statistics, of one value a unit or of a table of regions and industries. */
@CommandLine.Command(name = "regional")
final class RegionalCommand extends Command {
    /** The two words that {@code --style} takes. */
    enum Style {
        W(WeightStyle.ROW_STANDARDISED),
        B(WeightStyle.BINARY);

        private final WeightStyle style;

        Style(WeightStyle style) {
            this.style = style;
        }
    }

    @Option(names = "--data", paramLabel = "D.csv")
    private @Nullable Path data;

    @Option(names = "--id", paramLabel = "COL")
    private @Nullable String id;

    @Option(names = "--value", paramLabel = "COL")
    private @Nullable String value;

    @Option(names = "--group", paramLabel = "COL")
    private @Nullable String group;

    @Option(names = "--population", paramLabel = "COL")
    private @Nullable String population;

    @Option(names = "--per-head")
    private boolean perHead;

    @Option(names = "--neighbours", paramLabel = "N.csv|RULE", converter = RuleWord.class)
    private NeighbourRule neighbours = NeighbourRule.USUAL;

    @Option(names = "--style", paramLabel = "W|B")
    private Style style = Style.W;

    @Option(names = "--permutations", paramLabel = "R")
    private @Nullable Integer permutations;

    @Option(names = "--seed", paramLabel = "S")
    private long seed = 1;

    @Option(names = "--table", paramLabel = "T.csv")
    private @Nullable Path table;

    @Option(names = "--absent", paramLabel = "refuse|zero")
    private Absent absent = Absent.REFUSE;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    @Option(names = "--stat", paramLabel = "STAT", split = ",", required = true)
    private List<String> statistics = List.of();

    @Option(names = "--out", paramLabel = "S.csv", required = true)
    private Path out = Path.of("");

    @Option(names = "--weights-out", paramLabel = "W.csv")
    private @Nullable Path weightsOut;

    RegionalCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        if (permutations != null && permutations < 1) {
            throw new CommandRefused("cli.regional.permutations", permutations);
        }
        if (data != null && table == null) {
            units(console.resolve(data));
        } else if (table != null && data == null) {
            industries(console.resolve(table));
        } else {
            throw new CommandRefused("cli.regional.oneInput");
        }
        return DONE;
    }

    private void units(Path file) {
        check(UnitStatistics::knows, UnitStatistics.WORDS);
        if (id == null || value == null) {
            throw new CommandRefused("cli.regional.columns");
        }
        var provinces = new Provinces(Knowledge.load());
        var units = UnitsFile.read(file, sheet, new UnitsFile.Columns(id, value, group, population), provinces);
        var chosen = new ChosenWeights(provinces, neighbours, console.resolve(neighbours.file()), style.style);
        var found = new UnitStatistics(units, chosen, perHead, new UnitStatistics.Draws(permutations, seed));
        found.addAll(statistics);
        write(chosen, file, found.table(), found::weights);
        if (UnitStatistics.spatial(statistics)) {
            state(found.weights());
        }
    }

    private void write(ChosenWeights chosen, Path input, LongTable result, Supplier<SpatialWeights> weights) {
        var inputs = new ArrayList<>(List.of(input));
        if (neighbours.scheme() == null) {
            inputs.add(chosen.file());
        }
        var files = new OutputFiles(inputs);
        files.add(console.resolve(out), result.content());
        if (weightsOut != null) {
            files.add(console.resolve(weightsOut), NeighboursFile.content(weights.get()));
        }
        files.write();
    }

    /** Results mean nothing without their weights, so these are stated on the side. */
    private void state(SpatialWeights weights) {
        var islands = weights.islands();
        if (!islands.isEmpty()) {
            console.err().println(messages.get("cli.regional.islands", String.join(", ", islands)));
        }
        var oneWay = neighbours.scheme() == null ? NeighboursFile.oneWay(weights) : 0;
        if (oneWay > 0) {
            console.err().println(messages.get("cli.regional.oneWay", oneWay, weights.links().size()));
        }
    }

    private void industries(Path file) {
        check(TableStatistics::knows, TableStatistics.WORDS);
        var provinces = new Provinces(Knowledge.load());
        var input = IndustryTableFile.read(file, sheet, absent, provinces);
        var chosen = new ChosenWeights(provinces, neighbours, console.resolve(neighbours.file()), style.style);
        var found = new TableStatistics(input, permutations, seed, chosen);
        found.addAll(statistics);
        write(chosen, file, found.table(), found::weights);
        if (input.absent() > 0) {
            console.err().println(messages.get("cli.regional.zeros", input.name(), input.absent()));
        }
        if (statistics.contains("spatial-markov")) {
            state(found.weights());
        }
        found.notes(statistics).forEach((key, argument) -> console.err().println(messages.get(key, argument)));
    }

    private void check(Predicate<String> known, List<String> words) {
        for (var statistic : statistics) {
            if (!known.test(statistic)) {
                throw new CommandRefused("cli.regional.noStatistic", statistic, String.join(", ", words));
            }
        }
    }

    private static final class RuleWord implements CommandLine.ITypeConverter<NeighbourRule> {
        @Override
        public NeighbourRule convert(String word) {
            return NeighbourRule.of(word);
        }
    }
}
