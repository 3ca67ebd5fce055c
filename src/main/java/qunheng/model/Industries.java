package qunheng.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the cluster makes.
 *
 * @param field the leading field in words, for example 软件
 * @param mainClass main class of the digital-economy classification; null while unknown
 * @param sideClasses up to two further classes
 * @param shares revenue share of each class in per cent, only where known; the sum may not pass 100 by more than
 *     rounding
 * @param type type by 002; null while not chosen. It decides which indicators do not apply
 */
public record Industries(
        String field,
        @Nullable IndustryClass mainClass,
        Set<IndustryClass> sideClasses,
        Map<IndustryClass, Double> shares,
        @Nullable ClusterType type) {
    public static final Industries UNKNOWN = new Industries("", null, Set.of(), Map.of(), null);

    public Industries {
        Texts.requireLine("field", field);
        sideClasses = Ordered.set(sideClasses);
        shares = Ordered.map(shares.isEmpty() ? new EnumMap<>(IndustryClass.class) : new EnumMap<>(shares));
        var sum = 0.0;
        for (var share : shares.values()) {
            if (!(share >= 0 && share <= 100)) {
                throw new InvalidValue("model.share.outOfRange", share);
            }
            sum += share;
        }
        if (sum > 100.5) {
            throw new InvalidValue("model.share.sum", sum);
        }
        if (sideClasses.size() > 2) {
            throw new InvalidValue("model.sideClasses.tooMany", sideClasses.size());
        }
    }

    public Optional<IndustryClass> main() {
        return Optional.ofNullable(mainClass);
    }
}
