package qunheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import qunheng.cli.composite.DataFile;
import qunheng.cli.composite.FrameworkFile;
import qunheng.cli.composite.MethodWords;
import qunheng.cli.composite.WeightsFile;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Framework;
import qunheng.scoring.pipeline.Imputation;
import qunheng.scoring.pipeline.Method;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Treatment;
import qunheng.scoring.pipeline.Weighting;
import qunheng.text.Messages;

/** The options that say what is scored and how, shared by every command that runs the composite-indicator engine. */
final class MethodOptions {
    @Option(names = "--framework", paramLabel = "F.csv", required = true)
    private Path frameworkFile = Path.of("");

    @Option(names = "--data", paramLabel = "D.csv", required = true)
    private Path dataFile = Path.of("");

    @Option(names = "--denominate")
    private boolean denominate;

    @Option(names = "--impute", paramLabel = "RULE", converter = ImputationWord.class)
    private Imputation imputation = Method.PLAIN.imputation();

    @Option(names = "--treat", paramLabel = "RULE", converter = TreatmentWord.class)
    private Treatment treatment = Method.PLAIN.treatment();

    @Option(names = "--normalise", paramLabel = "RULE", converter = NormalisationWord.class)
    private Normalisation normalisation = Method.PLAIN.normalisation();

    @Option(names = "--weights", paramLabel = "RULE|FILE")
    private String weights = "given";

    @Option(names = "--aggregate", paramLabel = "RULE[,RULE...]", converter = AggregationWords.class)
    private Aggregations aggregations = new Aggregations(Method.PLAIN.aggregations());

    @Option(names = "--min-coverage", paramLabel = "F")
    private double coverage;

    /** What the files hold, read once. */
    record Read(Framework framework, DataFile data, Method method) {}

    /** One for all levels or one a level; a type of its own, because picocli reads a list option by option. */
    record Aggregations(List<Aggregation> byLevel) {}

    /**
     * Reads every file.
     *
     * @param imputations those that the command varies; their grouping columns are read too
     * @param grades whether confidence grades are read
     */
    Read read(Console console, List<Imputation> imputations, boolean grades) {
        var framework = FrameworkFile.read(console.resolve(frameworkFile));
        var method = new Method(
                denominate,
                imputation,
                treatment,
                normalisation,
                weighting(console, framework),
                aggregations.byLevel(),
                coverage);
        var groups = new HashSet<String>(groups(imputation));
        imputations.forEach(each -> groups.addAll(groups(each)));
        var data = DataFile.read(
                console.resolve(dataFile), framework, new DataFile.Wanted(denominate, groups, grades));
        return new Read(framework, data, method);
    }

    /** The files that a command must not write over. */
    List<Path> inputs(Console console) {
        var inputs = new ArrayList<>(List.of(console.resolve(frameworkFile), console.resolve(dataFile)));
        if (weighting(weights) == null) {
            inputs.add(console.resolve(Path.of(weights)));
        }
        return inputs;
    }

    /** Says on the side that weights from so few units are mostly noise. */
    static void warn(Read read, Console console, Messages messages) {
        int units = read.data().data().indicators().rows();
        if (read.method().weighting().fromData() && units < Weighting.FEW_UNITS) {
            console.err().println(messages.get("cli.score.fewUnits", units, Weighting.FEW_UNITS));
        }
    }

    private Weighting weighting(Console console, Framework framework) {
        var known = weighting(weights);
        return known != null
                ? known
                : new Weighting.Stated(WeightsFile.read(console.resolve(Path.of(weights)), framework));
    }

    private static @Nullable Weighting weighting(String word) {
        return switch (word) {
            case "given" -> new Weighting.Given();
            case "equal" -> new Weighting.Equal();
            case "entropy" -> new Weighting.Entropy();
            case "critic" -> new Weighting.Critic();
            case "sd" -> new Weighting.StandardDeviation();
            case "pca" -> new Weighting.PrincipalComponent();
            default -> null;
        };
    }

    private static Set<String> groups(Imputation imputation) {
        return switch (imputation) {
            case Imputation.GroupMean(var by) -> Set.of(by);
            case Imputation.GroupMedian(var by) -> Set.of(by);
            default -> Set.of();
        };
    }

    private static final class ImputationWord implements ITypeConverter<Imputation> {
        @Override
        public Imputation convert(String word) {
            return MethodWords.imputation(word);
        }
    }

    private static final class TreatmentWord implements ITypeConverter<Treatment> {
        @Override
        public Treatment convert(String word) {
            return MethodWords.treatment(word);
        }
    }

    private static final class NormalisationWord implements ITypeConverter<Normalisation> {
        @Override
        public Normalisation convert(String word) {
            return MethodWords.normalisation(word);
        }
    }

    private static final class AggregationWords implements ITypeConverter<Aggregations> {
        @Override
        public Aggregations convert(String words) {
            return new Aggregations(MethodWords.aggregations(words));
        }
    }
}
