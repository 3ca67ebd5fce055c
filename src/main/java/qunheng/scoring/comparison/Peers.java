package qunheng.scoring.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import qunheng.knowledge.FourRegion;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.NationalCluster;
import qunheng.knowledge.Region;
import qunheng.model.Profile;

/**
 * The peers of one cluster by a rule, without itself.
 *
 * @param known whether the cluster itself has what the rule goes by; without it there are no peers
 */
public record Peers(PeerRule rule, boolean known, List<Profile> profiles) {
    /** With fewer peers than this, a percentile says more about who happens to be there than about the cluster. */
    public static final int FEWEST = 8;

    public Peers {
        profiles = List.copyOf(profiles);
    }

    /** Peers of {@code subject} among {@code all}, in their order. By {@link PeerRule#OWN_CHOICE} all others are. */
    public static Peers of(Knowledge knowledge, List<Profile> all, Profile subject, PeerRule rule) {
        return switch (rule) {
            case OWN_CHOICE -> new Peers(rule, true, among(all, subject, (a, b) -> true));
            case TYPE -> new Peers(rule, subject.industries().type() != null, among(all, subject, Peers::sameType));
            case TYPE_AND_REGION -> {
                var region = region(knowledge, subject);
                yield new Peers(
                        rule,
                        subject.industries().type() != null && region.isPresent(),
                        among(all, subject, (a, b) ->
                                sameType(a, b) && region.isPresent() && region.equals(region(knowledge, b))));
            }
            case REGION -> {
                var region = region(knowledge, subject);
                yield new Peers(
                        rule,
                        region.isPresent(),
                        among(all, subject, (a, b) -> region.isPresent() && region.equals(region(knowledge, b))));
            }
            case INDUSTRY_CLASS ->
                new Peers(rule, subject.industries().main().isPresent(), among(all, subject, Peers::sameClass));
            case PROGRAMME -> {
                var own = programmes(knowledge, subject);
                yield new Peers(
                        rule,
                        !own.isEmpty(),
                        among(all, subject, (a, b) -> programmes(knowledge, b).stream().anyMatch(own::contains)));
            }
        };
    }

    private static List<Profile> among(List<Profile> all, Profile subject, BiPredicate<Profile, Profile> peers) {
        return all.stream()
                .filter(other -> !other.id().equals(subject.id()) && peers.test(subject, other))
                .toList();
    }

    private static boolean sameType(Profile a, Profile b) {
        return a.industries().type() != null && a.industries().type() == b.industries().type();
    }

    private static boolean sameClass(Profile a, Profile b) {
        return a.industries().mainClass() != null && a.industries().mainClass() == b.industries().mainClass();
    }

    /** The four-region group of the lead province; empty while it is unknown, and for Hong Kong, Macao and Taiwan. */
    public static Optional<FourRegion> region(Knowledge knowledge, Profile profile) {
        return profile.place().provinces().stream()
                .findFirst()
                .flatMap(knowledge::region)
                .map(Region::fourRegion)
                .filter(Objects::nonNull);
    }

    /** The national programmes whose lists have a cluster of this Chinese name. */
    public static Set<String> programmes(Knowledge knowledge, Profile profile) {
        var name = profile.identity().nameZh().strip();
        return knowledge.nationalLists().clusters().stream()
                .filter(cluster -> cluster.name().zh().equals(name))
                .map(NationalCluster::programme)
                .collect(Collectors.toSet());
    }
}
