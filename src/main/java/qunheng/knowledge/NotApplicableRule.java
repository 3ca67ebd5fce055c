package qunheng.knowledge;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import qunheng.model.ClusterType;
import qunheng.model.IndicatorId;
import qunheng.model.Industries;
import qunheng.model.IndustryClass;

/**
 * An indicator that means nothing for one kind of cluster, so that it leaves the denominator instead of being missing.
 *
 * @param type cluster type that the rule holds for; null when it goes by industry class
 * @param mainClasses main classes that the rule holds for, as long as no side class makes or transforms goods; empty
 *     when it goes by type
 */
public record NotApplicableRule(
        IndicatorId indicator, @Nullable ClusterType type, Set<IndustryClass> mainClasses, Bilingual reason) {
    public NotApplicableRule {
        mainClasses = Set.copyOf(mainClasses);
    }

    public boolean holdsFor(Industries industries) {
        if (type != null) {
            return type == industries.type();
        }
        var main = industries.mainClass();
        return main != null
                && mainClasses.contains(main)
                && industries.type() != ClusterType.INDUSTRY_DIGITALISATION
                && mainClasses.containsAll(industries.sideClasses());
    }
}
