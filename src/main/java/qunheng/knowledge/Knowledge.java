package qunheng.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import qunheng.model.IndicatorId;
import qunheng.model.Industries;
import qunheng.model.RegionGroups;

/**
 * The knowledge base: what the documents say, bilingual and with its citation.
 *
 * <p>Immutable and free of state, so one instance serves the whole program. What scoring needs is read at once; long
 * lists are read when first asked for.
 */
public final class Knowledge {
    private final Catalogue catalogue;
    private final IndicatorCatalogue indicators;
    private final Map<String, Lens> lenses;
    private final List<NotApplicableRule> notApplicableRules;
    private final List<Document> documents;
    private final Atlas atlas;
    private final Lazy<List<Adjacency>> adjacency;
    private final Lazy<Facts> facts;
    private final Lazy<NamedClusters> namedClusters;
    private final Lazy<NationalLists> nationalLists;
    private final Lazy<List<PublishedFigure>> publishedFigures;
    private final Lazy<List<IndustryClassInfo>> industryClasses;
    private final Lazy<Classifications> classifications;
    private final Lazy<List<Problem>> problems;
    private final Lazy<Diagnoses> diagnoses;
    private final Lazy<List<Measure>> measures;
    private final Lazy<PlausibilityRules> plausibility;
    private final Lazy<List<RulePack>> rulePacks;

    private Knowledge() {
        catalogue = Resources.read("catalogue.json", Catalogue.class);
        indicators = IndicatorCatalogue.read("indicators.json");
        lenses = new LinkedHashMap<>();
        notApplicableRules = Resources.readList("not-applicable.json", NotApplicableRule[].class);
        documents = Resources.readList("documents.json", Document[].class);
        atlas = Resources.read("regions.json", Atlas.class);
        adjacency = new Lazy<>(() -> Resources.readList("adjacency.json", Adjacency[].class));
        facts = new Lazy<>(() -> Facts.read("facts.json"));
        namedClusters = new Lazy<>(() -> Resources.read("clusters.json", NamedClusters.class));
        nationalLists = new Lazy<>(() -> Resources.read("national-clusters.json", NationalLists.class));
        publishedFigures = new Lazy<>(() -> Resources.readList("published-figures.json", PublishedFigure[].class));
        industryClasses = new Lazy<>(() -> Resources.readList("industry-classes.json", IndustryClassInfo[].class));
        classifications = new Lazy<>(() -> Resources.read("classifications.json", Classifications.class));
        problems = new Lazy<>(() -> Resources.readList("problems.json", Problem[].class));
        diagnoses = new Lazy<>(() -> Resources.read("diagnoses.json", Diagnoses.class));
        measures = new Lazy<>(() -> Resources.readList("measures.json", Measure[].class));
        plausibility = new Lazy<>(() -> Resources.read("plausibility.json", PlausibilityRules.class));
        rulePacks = new Lazy<>(this::readRulePacks);
        for (var id : catalogue.lenses()) {
            lenses.put(id, Resources.read("lenses/" + id + ".json", Lens.class));
        }
    }

    private Knowledge(Knowledge other, Atlas atlas) {
        this.atlas = atlas;
        catalogue = other.catalogue;
        indicators = other.indicators;
        lenses = other.lenses;
        notApplicableRules = other.notApplicableRules;
        documents = other.documents;
        adjacency = other.adjacency;
        facts = other.facts;
        namedClusters = other.namedClusters;
        nationalLists = other.nationalLists;
        publishedFigures = other.publishedFigures;
        industryClasses = other.industryClasses;
        classifications = other.classifications;
        problems = other.problems;
        diagnoses = other.diagnoses;
        measures = other.measures;
        plausibility = other.plausibility;
        rulePacks = other.rulePacks;
    }

    public static Knowledge load() {
        return Loaded.KNOWLEDGE;
    }

    private static final class Loaded {
        static final Knowledge KNOWLEDGE = new Knowledge();
    }

    /** Version of the catalogue and its goalposts. */
    public String version() {
        return catalogue.version();
    }

    /** All indicators; the position in this list is {@link #indexOf}. */
    public List<Indicator> indicators() {
        return indicators.indicators();
    }

    public Indicator indicator(IndicatorId id) {
        return indicators().get(indexOf(id));
    }

    public Optional<Indicator> find(IndicatorId id) {
        return indicators.find(id);
    }

    /** Whether and where the catalogue has an indicator. */
    public OptionalInt position(IndicatorId id) {
        return indicators.position(id);
    }

    public int indexOf(IndicatorId id) {
        return indicators.position(id).orElseThrow(() -> unknown("indicator", id.value()));
    }

    public List<Group> groups() {
        return indicators.groups();
    }

    /** All lenses in the order in which they are shown. */
    public List<Lens> lenses() {
        return List.copyOf(lenses.values());
    }

    public Lens lens(String id) {
        var lens = lenses.get(id);
        if (lens == null) {
            throw unknown("lens", id);
        }
        return lens;
    }

    /** All rule packs in the order in which they are shown. */
    public List<RulePack> rulePacks() {
        return rulePacks.get();
    }

    public RulePack rulePack(String id) {
        return rulePacks().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("rule pack", id));
    }

    private List<RulePack> readRulePacks() {
        return catalogue.rulePacks().stream()
                .map(id -> Resources.read("rule-packs/" + id + ".json", RulePack.class))
                .toList();
    }

    public List<NotApplicableRule> notApplicableRules() {
        return notApplicableRules;
    }

    /**
     * The indicators that mean nothing for a cluster with these industries, each with the reason, in catalogue order.
     */
    public Map<IndicatorId, Bilingual> notApplicable(Industries industries) {
        var reasons = new LinkedHashMap<IndicatorId, Bilingual>();
        for (var rule : notApplicableRules) {
            if (rule.holdsFor(industries)) {
                reasons.putIfAbsent(rule.indicator(), rule.reason());
            }
        }
        return reasons;
    }

    public List<Document> documents() {
        return documents;
    }

    public Document document(String id) {
        return documents.stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("document", id));
    }

    /** The 34 provincial-level units in the order of their codes. */
    public List<Region> regions() {
        return atlas.regions();
    }

    public Optional<Region> region(String code) {
        return regions().stream().filter(region -> region.code().equals(code)).findFirst();
    }

    public Bilingual name(FourRegion region) {
        return atlas.nameOf(region);
    }

    /** Where the grouping into four regions comes from. */
    public Bilingual fourRegionSource() {
        return atlas.fourRegionSource();
    }

    /**
     * The same with regions grouped as a project has it: names and members of the four regions and of the city groups.
     * Only figures ask for it; what the documents and the statistics office say stays as it is.
     */
    public Knowledge regrouped(RegionGroups own) {
        return own.isDefault() ? this : new Knowledge(this, atlas.regrouped(own));
    }

    /** Whether the four regions are a project's own, and not those of the statistics office. */
    public boolean ownFourRegions() {
        return atlas.ownFourRegions();
    }

    /** Whether the city groups are a project's own, and not those of the documents. */
    public boolean ownCityGroups() {
        return atlas.ownCityGroups();
    }

    public List<CityGroup> cityGroups() {
        return atlas.cityGroups();
    }

    public List<Adjacency> adjacency() {
        return adjacency.get();
    }

    public Facts facts() {
        return facts.get();
    }

    /** What the documents name: clusters, zones, lists and regions. */
    public NamedClusters namedClusters() {
        return namedClusters.get();
    }

    /** What the ministries designate, as far as it could be read. */
    public NationalLists nationalLists() {
        return nationalLists.get();
    }

    /** Figures by region that the documents print. */
    public List<PublishedFigure> publishedFigures() {
        return publishedFigures.get();
    }

    public List<IndustryClassInfo> industryClasses() {
        return industryClasses.get();
    }

    public Classifications classifications() {
        return classifications.get();
    }

    public List<Problem> problems() {
        return problems.get();
    }

    /** When a value is worth a second look. */
    public PlausibilityRules plausibility() {
        return plausibility.get();
    }

    public Diagnoses diagnoses() {
        return diagnoses.get();
    }

    public List<Measure> measures() {
        return measures.get();
    }

    private static NoSuchElementException unknown(String kind, String id) {
        return new NoSuchElementException("the knowledge base has no " + kind + " " + id);
    }
}
