package qunheng.ui.regions.definitions;

/** A statistic that programs and authors define differently; its sentence says which definition is taken here. */
enum Definition {
    LOCATIONAL_GINI(Topic.SPECIALISATION),
    REFERENCE_TOTAL(Topic.SPECIALISATION),
    PERCENTILE(Topic.SPECIALISATION),
    STANDARDISED(Topic.SPECIALISATION),
    INTERVAL(Topic.SPECIALISATION),
    ELLISON_GLAESER(Topic.SPECIALISATION),
    KRUGMAN(Topic.SPECIALISATION),
    THEIL(Topic.INEQUALITY),
    GINI_CEILING(Topic.INEQUALITY),
    VARIATION(Topic.INEQUALITY),
    WEIGHTED_ORDER(Topic.INEQUALITY),
    DAGUM(Topic.INEQUALITY),
    POPULATION(Topic.INEQUALITY),
    BANDS(Topic.INEQUALITY),
    NEGATIVE(Topic.INEQUALITY),
    MORAN(Topic.PATTERN),
    HAINAN(Topic.PATTERN),
    LOCAL_MORAN(Topic.PATTERN),
    TAILS(Topic.PATTERN),
    REPLACEMENT(Topic.PATTERN),
    EXACT(Topic.PATTERN),
    SMALLEST_P(Topic.PATTERN),
    MANY_TESTS(Topic.PATTERN),
    GEARY(Topic.PATTERN),
    GETIS_ORD(Topic.PATTERN),
    EMPIRICAL_BAYES(Topic.PATTERN),
    SPATIAL_GINI(Topic.PATTERN),
    ZERO_BASE(Topic.CHANGE),
    DYNAMIC(Topic.CHANGE),
    GROWTH_SHARE(Topic.CHANGE),
    MARKOV(Topic.CHANGE),
    ELLIPSE(Topic.CHANGE);

    private final Topic topic;

    Definition(Topic topic) {
        this.topic = topic;
    }

    /** The tab that it belongs to. */
    enum Topic {
        SPECIALISATION("regions.tab.specialisation"),
        INEQUALITY("regions.tab.inequality"),
        PATTERN("regions.tab.pattern"),
        CHANGE("regions.tab.change");

        private final String key;

        Topic(String key) {
            this.key = key;
        }

        /** Key of its name. */
        String key() {
            return key;
        }
    }

    Topic topic() {
        return topic;
    }
}
