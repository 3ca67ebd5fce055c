package qunheng.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.Profile;
import qunheng.model.Project;
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
    private final Material material;
    private final String dataDigest;
    private final String programVersion;

    /** @param dataDigest SHA-256 of the project as its file would be written */
    public ReportContent(Knowledge knowledge, Project project, String dataDigest, String programVersion) {
        this.material = new Material(knowledge, project);
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
     * @throws IllegalArgumentException if a kind on one cluster is asked for and the project does not have the cluster
     */
    public ReportData of(ReportOptions options) {
        var voices = Voices.of(material.knowledge(), options.language());
        var project = material.project();
        if (!ofCluster(options.kind())) {
            var provenance = provenance(options, project.profiles(), List.of(project.assessmentYear()), List.of());
            var cover = new Cover(material, project.profiles(), options, provenance, voices);
            return data(options, voices, cover, portfolio(options, provenance, voices), provenance);
        }
        var profile = project.profile(Objects.requireNonNull(options.profile(), "no cluster"))
                .orElseThrow(() -> new IllegalArgumentException("no cluster " + options.profile()));
        var cluster = new Cluster(material, profile, options);
        var provenance = provenance(cluster);
        var cover = new Cover(material, List.of(profile), options, provenance, voices);
        return data(options, voices, cover, sections(cluster, provenance, voices), provenance);
    }

    private ReportData data(
            ReportOptions options,
            Voices voices,
            Cover cover,
            Map<String, Supplier<Optional<Section>>> writers,
            Provenance provenance) {
        var sections = new ArrayList<Section>();
        writers.forEach((id, writer) -> {
            if (!options.without().contains(id)) {
                writer.get().ifPresent(sections::add);
            }
        });
        return new ReportData(
                options.kind(),
                options.language(),
                voices.inline(cover.title()),
                voices.inline(cover.subtitle()),
                cover.marks(),
                cover.entries(),
                sections,
                provenance);
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
        annex(all, cluster.options(), provenance, voices, () -> DataSection.of(cluster, voices));
        return all;
    }

    private void annex(
            Map<String, Supplier<Optional<Section>>> all,
            ReportOptions options,
            Provenance provenance,
            Voices voices,
            Supplier<Section> data) {
        if (options.kind() == ReportKind.BRIEF) {
            return;
        }
        all.put("method", () -> Optional.of(MethodSection.of(material, options, provenance, voices)));
        if (options.kind() == ReportKind.EVALUATION) {
            all.put("data", () -> Optional.of(data.get()));
        }
        all.put("sources", () -> Optional.of(Sources.of(material.knowledge(), voices)));
    }

    private Map<String, Supplier<Optional<Section>>> portfolio(
            ReportOptions options, Provenance provenance, Voices voices) {
        var all = new LinkedHashMap<String, Supplier<Optional<Section>>>();
        all.put("portfolio", () -> Optional.of(PortfolioSection.of(material, voices)));
        all.put("comparison", () -> PortfolioComparison.of(material, voices));
        all.put("tiers", () -> PortfolioSection.tiers(material, voices));
        all.put("diagnosis", () -> PortfolioSection.diagnosis(material, voices));
        all.put("regions", () -> PortfolioSection.regions(material, voices));
        annex(all, options, provenance, voices, () -> {
            throw new IllegalStateException();
        });
        return all;
    }

    private Provenance provenance(Cluster cluster) {
        var options = cluster.options();
        var years = new ArrayList<>(List.of(cluster.year()));
        if (options.kind() == ReportKind.CHANGE) {
            Years.of(cluster).ifPresent(both -> years.addFirst(both.before()));
        }
        var odds = options.kind() == ReportKind.EVALUATION && !options.without().contains("robustness")
                ? new Results(material).odds(cluster.profile(), options)
                : List.<Provenance.Result>of();
        return provenance(options, List.of(cluster.profile()), years, odds);
    }

    private Provenance provenance(
            ReportOptions options, List<Profile> profiles, List<Integer> years, List<Provenance.Result> more) {
        var project = material.project();
        var results = new ArrayList<Provenance.Result>();
        for (var profile : profiles) {
            years.forEach(year -> results.addAll(new Results(material).of(profile, year)));
        }
        results.addAll(more);
        return new Provenance(
                project.id().value(),
                dataDigest,
                programVersion,
                Cover.asOf(profiles, project.assessmentYear()),
                project.choices().get(ProjectMethod.KEY).orElse(""),
                material.knowledge().rulePacks().stream().map(RulePack::edition).toList(),
                options.seed(),
                results);
    }
}
