package qunheng.project.tableimport;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.project.tableimport.Tables.KNOWLEDGE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import qunheng.exchange.CsvCell;
import qunheng.exchange.ObservationCsv;
import qunheng.knowledge.Indicator;
import qunheng.model.ArbitraryProjects;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.project.FileForm;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.Preference;
import qunheng.task.Progress;

/** What is written in any layout, encoding and delimiter, with heads in any of the names, comes back as it was. */
class LayoutRoundTripTest {
    private static final List<String> CLUSTERS = List.of("海淀人工智能集群", "成都软件", "Suzhou, Nano", "=湾区|数据");

    private record Value(String cluster, Indicator indicator, int year, double value) {}

    @Property(tries = 120)
    void everyLayoutComesBackEqual(@ForAll("seeds") long seed, @ForAll Layout layout) throws IOException {
        var random = new Random(seed);
        var values = values(random, layout);
        var delimiter = FileForm.DELIMITERS.get(random.nextInt(FileForm.DELIMITERS.size()));
        var encoding = List.of("UTF-8", "GB18030", "UTF-16LE").get(random.nextInt(3));
        var text = rows(values, layout, random).stream()
                .map(row -> row.stream().map(cell -> quoted(cell, delimiter))
                        .collect(Collectors.joining("" + delimiter)))
                .collect(Collectors.joining(random.nextBoolean() ? "\r\n" : "\n"));
        var folder = Files.createTempDirectory("layout");
        var file = Tables.file(folder, "table.csv", (encoding.startsWith("UTF-16") ? "\uFEFF" : "") + text, encoding);
        var project = Tables.project(CLUSTERS.toArray(String[]::new));
        var source = SourceFile.look(file);
        assertThat(source.encoding()).isNotNull();
        assertThat(source.encoding().name().replace('_', '-')).isIn(encoding, "UTF-8");
        assertThat(source.delimiter()).isEqualTo(delimiter);
        var table = source.read(Progress.NONE);
        var mapping = Tables.mapping(table, project);
        assertThat(mapping.layout()).as(text).isEqualTo(layout);
        if (layout == Layout.YEARS_ACROSS) {
            mapping = mapping.withCluster("id-" + CLUSTERS.getFirst());
        }
        if (layout == Layout.CLUSTERS_ACROSS) {
            mapping = mapping.withYear(2024);
        }
        assertThat(mapping.objection()).as(text).isEmpty();
        var plan = Tables.plan(table, mapping, project);
        assertThat(plan.problems()).as(text).isEmpty();
        assertThat(plan.questions()).isEmpty();
        var after = Tables.taken(plan);
        assertThat(after.profiles().stream().mapToInt(profile -> profile.observations().size()).sum())
                .isEqualTo(values.size());
        assertThat(values).allSatisfy(one -> assertThat(Tables.value(
                        after, one.cluster(), one.indicator().id().value(), one.year()))
                .contains(one.value()));
        Files.delete(file);
        Files.delete(folder);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static List<Value> values(Random random, Layout layout) {
        var clusters = layout == Layout.YEARS_ACROSS ? CLUSTERS.subList(0, 1) : CLUSTERS;
        var years = layout == Layout.CLUSTERS_ACROSS ? List.of(2024) : List.of(2022, 2023, 2024);
        var indicators = new LinkedHashSet<Indicator>();
        while (indicators.size() < 4) {
            var one = KNOWLEDGE.indicators().get(random.nextInt(90));
            if (!one.rubric()) {
                indicators.add(one);
            }
        }
        var values = new ArrayList<Value>();
        for (var cluster : clusters) {
            for (var indicator : indicators) {
                for (var year : years) {
                    var bounds = indicator.bounds();
                    var low = Math.max(bounds.min(), -100);
                    var value = low + random.nextDouble() * (Math.min(bounds.max(), low + 10_000) - low);
                    values.add(new Value(cluster, indicator, year, indicator.integral() ? Math.rint(value) : value));
                }
            }
        }
        return values;
    }

    private static List<List<String>> rows(List<Value> values, Layout layout, Random random) {
        var language = random.nextInt(3);
        var rows = new TreeMap<String, TreeMap<String, String>>();
        var labels = new TreeMap<String, List<String>>();
        var heads = new LinkedHashSet<String>();
        for (var one : values) {
            var percent = one.indicator().unit().id().equals("percent");
            var name = name(one.indicator(), language) + (percent ? "(%)" : "");
            var inTenThousands = one.indicator().unit().id().equals("cny-100m") && layout == Layout.INDICATORS_ACROSS;
            var head = switch (layout) {
                case LONG -> "数值";
                case INDICATORS_ACROSS -> inTenThousands ? name + "（万元）" : name;
                case YEARS_ACROSS -> one.year() + "年";
                case CLUSTERS_ACROSS -> one.cluster();
            };
            var label = switch (layout) {
                case LONG -> List.of(one.cluster(), name, "" + one.year());
                case INDICATORS_ACROSS -> List.of(one.cluster(), "" + one.year());
                case YEARS_ACROSS, CLUSTERS_ACROSS -> List.of(name);
            };
            heads.add(head);
            labels.put(label.toString(), label);
            var exact = new BigDecimal(Double.toString(one.value()));
            rows.computeIfAbsent(label.toString(), key -> new TreeMap<>())
                    .put(head, (inTenThousands ? exact.movePointRight(4) : exact).toString());
        }
        var table = new ArrayList<List<String>>();
        var first = new ArrayList<>(switch (layout) {
            case LONG -> List.of("集群", "Indicator", "Year");
            case INDICATORS_ACROSS -> List.of("集群名称", "年份");
            case YEARS_ACROSS, CLUSTERS_ACROSS -> List.of("指标");
        });
        first.addAll(heads);
        table.add(first);
        rows.forEach((key, cells) -> {
            var row = new ArrayList<>(labels.get(key));
            heads.forEach(head -> row.add(cells.getOrDefault(head, "")));
            table.add(row);
        });
        return table;
    }

    private static String name(Indicator indicator, int language) {
        return switch (language) {
            case 0 -> indicator.id().value();
            case 1 -> indicator.name().zh();
            default -> indicator.name().en();
        };
    }

    private static String quoted(String cell, char delimiter) {
        var safe = CsvCell.written(cell);
        return !safe.startsWith("\"") && safe.indexOf(delimiter) >= 0 ? '"' + safe + '"' : safe;
    }

    /** Also texts that a spreadsheet would run as formulas. */
    @Property(tries = 100)
    void theLongTableThatWeWriteSaysNothingNewOfItsOwnProject(@ForAll("projects") Project project) throws IOException {
        var file = Files.createTempFile("long", ".csv");
        ObservationCsv.write(file, project, KNOWLEDGE, Language.ZH);
        var table = SourceFile.look(file).read(Progress.NONE);
        var mapping = Tables.mapping(table, project);
        var plan = ImportPlan.of(table, mapping, KNOWLEDGE, project, Progress.NONE);
        Files.delete(file);
        assertThat(plan.merge().items()).allSatisfy(item -> assertThat(item.kind()).isEqualTo(Kind.EQUAL));
        assertThat(plan.changes(plan.merge().decided(Preference.FILE)).apply(project)).isEqualTo(project);
    }

    /** With values of the catalogue only, since others are refused as they should be. */
    @Provide
    Arbitrary<Project> projects() {
        return ArbitraryProjects.projects()
                .filter(project -> project.profiles().stream().anyMatch(profile -> !profile.observations().isEmpty()));
    }
}
