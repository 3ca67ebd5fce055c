package qunheng.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.model.RegionalTable;
import qunheng.report.Audit;
import qunheng.report.Provenance;
import qunheng.report.ReportData;
import qunheng.report.ReportData.Section;
import qunheng.report.ReportKind;
import qunheng.report.ReportOptions;
import qunheng.scoring.method.ProjectMethod;

/**
 * The reports of one project in its present state. Results that several reports share are computed once; what one
 * instance is asked for, it is asked for on one thread at a time.
 */
public final class ReportContent {
    private final ProjectData data;
    private final String dataDigest;
    private final String programVersion;

    /**
     * @param dataDigest SHA-256 of the project as its file would be written
     * @param tables of values by region that the project holds
     */
    public ReportContent(
            Knowledge knowledge, Project project, String dataDigest, String programVersion, List<RegionalTable> tables) {
        this.data = new ProjectData(knowledge, project, tables);
        this.dataDigest = dataDigest;
        this.programVersion = programVersion;
    }

    /** Ids of the sections that a kind can have, in their order. */
    public static List<String> sections(ReportKind kind) {
        return switch (kind) {
            case EVALUATION ->
                List.of(
                        "summary", "profile", "lenses", "tiers", "diagnosis", "roadmap", "regions", "robustness",
                        "method", "data", "sources");
            case BRIEF -> List.of("brief");
            case GAP -> List.of("gap", "missing", "method", "sources");
            case PORTFOLIO -> List.of("portfolio", "comparison", "tiers", "diagnosis", "regions", "method", "sources");
            case CHANGE -> List.of("change", "moved", "values", "tiers", "method", "sources");
        };
    }

    /** Whether a kind is about one cluster. */
    public static boolean ofCluster(ReportKind kind) {
        return kind != ReportKind.PORTFOLIO;
    }

    /**
     * One report.
     *
     * @throws IllegalArgumentException if the project does not have the cluster, or knows no such rule pack
     */
    public ReportData of(ReportOptions options) {
        var project = data.project();
        var material = data.of(Objects.requireNonNullElse(options.year(), project.assessmentYear()), options.pack());
        var voices = Voices.of(material.knowledge(), options.language());
        if (!ofCluster(options.kind())) {
            var some = project.profiles().stream()
                    .filter(one -> options.clusters().isEmpty() || options.clusters().contains(one.id()))
                    .toList();
            var provenance = provenance(material, options, some, List.of(material.year()), List.of());
            var cover = new Cover(material, some, options, provenance, voices);
            return data(cover, portfolio(new Clusters(material, some), options, provenance, voices), null);
        }
        var profile = project.profile(Objects.requireNonNull(options.profile(), "no cluster"))
                .orElseThrow(() -> new IllegalArgumentException("no cluster " + options.profile()));
        var cluster = new Cluster(material, profile, options);
        var provenance = provenance(cluster);
        var cover = new Cover(material, List.of(profile), options, provenance, voices);
        var audit = options.kind() == ReportKind.EVALUATION
                ? new Audit(material.knowledge(), material.project(), profile.id(), material.packs())
                : null;
        return data(cover, sections(cluster, provenance, voices), audit);
    }

    private static ReportData data(
            Cover cover, Map<String, Supplier<Optional<Section>>> writers, @Nullable Audit audit) {
        var options = cover.options();
        var sections = new ArrayList<Section>();
        writers.forEach((id, writer) -> {
            if (!options.without().contains(id)) {
                writer.get().ifPresent(sections::add);
            }
        });
        return new ReportData(
                options.kind(),
                options.language(),
                cover.voices().inline(cover.title()),
                cover.voices().inline(cover.subtitle()),
                cover.marks(),
                cover.entries(),
                sections,
                cover.provenance(),
                audit);
    }

    private Map<String, Supplier<Optional<Section>>> sections(Cluster cluster, Provenance provenance, Voices voices) {
        var all = new LinkedHashMap<String, Supplier<Optional<Section>>>();
        switch (cluster.options().kind()) {
            case EVALUATION -> {
                all.put("summary", () -> Optional.of(SummarySection.of(cluster, voices)));
                all.put("profile", () -> Optional.of(ProfileSection.of(cluster, voices)));
                all.put("lenses", () -> Optional.of(LensesSection.of(cluster, voices)));
                all.put("tiers", () -> Optional.of(TiersSection.of(cluster, voices)));
                all.put("diagnosis", () -> Optional.of(DiagnosisSection.of(cluster, voices)));
                all.put("roadmap", () -> RoadmapSection.of(cluster, voices));
                all.put("regions", () -> Optional.of(RegionsSection.of(cluster, voices)));
                all.put("robustness", () -> Optional.of(RobustnessSection.of(cluster, voices)));
            }
            case BRIEF -> all.put("brief", () -> Optional.of(BriefSection.of(cluster, voices)));
            case GAP -> {
                all.put("gap", () -> Optional.of(GapSection.of(cluster, voices)));
                all.put("missing", () -> GapSection.missing(cluster, voices));
            }
            case CHANGE -> {
                var years = Years.of(cluster);
                all.put("change", () -> Optional.of(ChangeSection.of(cluster, years, voices)));
                all.put("moved", () -> years.map(both -> ChangeSection.moved(cluster, both, voices)));
                all.put("values", () -> years.map(both -> ChangedValuesSection.of(cluster, both, voices)));
                all.put("tiers", () -> years.map(both -> ChangeSection.tiers(cluster, both, voices)));
            }
            case PORTFOLIO -> throw new IllegalArgumentException("a portfolio is of all clusters");
        }
        if (cluster.options().kind() != ReportKind.BRIEF) {
            all.put("method", () -> Optional.of(
                    MethodSection.of(cluster.material(), cluster.options(), provenance, voices)));
        }
        if (cluster.options().kind() == ReportKind.EVALUATION) {
            all.put("data", () -> Optional.of(DataSection.of(cluster, voices)));
        }
        if (cluster.options().kind() != ReportKind.BRIEF) {
            all.put("sources", () -> Optional.of(Sources.of(cluster.knowledge(), voices)));
        }
        return all;
    }

    private static Map<String, Supplier<Optional<Section>>> portfolio(
            Clusters clusters, ReportOptions options, Provenance provenance, Voices voices) {
        var all = new LinkedHashMap<String, Supplier<Optional<Section>>>();
        all.put("portfolio", () -> Optional.of(PortfolioSection.of(clusters, voices)));
        all.put("comparison", () -> PortfolioComparison.of(clusters, voices));
        all.put("tiers", () -> PortfolioSection.tiers(clusters, voices));
        all.put("diagnosis", () -> PortfolioSection.diagnosis(clusters, voices));
        all.put("regions", () -> PortfolioSection.regions(clusters, voices));
        all.put("method", () -> Optional.of(
                MethodSection.of(clusters.material(), options, provenance, voices)));
        all.put("sources", () -> Optional.of(Sources.of(clusters.material().knowledge(), voices)));
        return all;
    }

    private Provenance provenance(Cluster cluster) {
        var options = cluster.options();
        var years = new ArrayList<>(List.of(cluster.year()));
        if (options.kind() == ReportKind.CHANGE) {
            Years.of(cluster).ifPresent(both -> years.addFirst(both.before()));
        }
        var odds = options.kind() == ReportKind.EVALUATION && !options.without().contains("robustness")
                ? new Results(data).odds(cluster.profile(), cluster.material(), options.seed())
                : List.<Provenance.Result>of();
        return provenance(cluster.material(), options, List.of(cluster.profile()), years, odds);
    }

    private Provenance provenance(
            Material material,
            ReportOptions options,
            List<Profile> profiles,
            List<Integer> years,
            List<Provenance.Result> more) {
        var project = material.project();
        var results = new ArrayList<Provenance.Result>();
        for (var profile : profiles) {
            years.forEach(year -> results.addAll(new Results(data).of(profile, year)));
        }
        results.addAll(more);
        return new Provenance(
                project.id().value(),
                dataDigest,
                programVersion,
                Cover.asOf(profiles, project.assessmentYear()),
                project.choices().get(ProjectMethod.KEY).orElse(""),
                material.packs().stream().map(RulePack::edition).toList(),
                options.seed(),
                results);
    }
}
