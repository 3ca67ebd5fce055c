package qunheng.scoring.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.model.Actors;
import qunheng.model.ClusterType;
import qunheng.model.Identity;
import qunheng.model.Industries;
import qunheng.model.IndustryClass;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.scoring.ProfileFixture;

/** Invented clusters for tests of comparisons. */
public final class Clusters {
    public static final Knowledge KNOWLEDGE = ProfileFixture.KNOWLEDGE;
    public static final String LENS = "five-forces";
    public static final int YEAR = 2025;

    private Clusters() {}

    /** A cluster with nothing but its place and kind. */
    public static Profile kind(
            String id, @Nullable ClusterType type, @Nullable IndustryClass mainClass, String... provinces) {
        return new Profile(
                new ProfileId(id),
                new Identity("集群" + id, "Cluster " + id, "", true),
                new Place(List.of(provinces), "", "", false),
                new Industries("", mainClass, Set.of(), Map.of(), type),
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                new TreeMap<>(),
                Map.of(),
                List.of());
    }

    /** A cluster with the values of a fixture. */
    public static Profile with(String id, @Nullable ClusterType type, ProfileFixture values) {
        var kind = kind(id, type, IndustryClass.PRODUCT_MANUFACTURING);
        return new Profile(
                kind.id(),
                kind.identity(),
                kind.place(),
                kind.industries(),
                kind.actors(),
                kind.body(),
                values.profile().observations(),
                values.profile().applicability(),
                List.of());
    }

    /** A cluster whose every indicator scores the same. */
    public static Profile even(String id, double score) {
        return with(id, ClusterType.DIGITAL_INDUSTRIALISATION, new ProfileFixture().all(YEAR, score));
    }
}
