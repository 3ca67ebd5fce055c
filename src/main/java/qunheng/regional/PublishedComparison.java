package qunheng.regional;

import java.util.List;
import qunheng.knowledge.Fact;
import qunheng.knowledge.FourRegion;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.PublishedFigure;

/**
 * Figures by region that a document prints, with our own count beside them where we have one. The two are made by other
 * rules from other lists: a difference is shown and never corrected.
 *
 * @param ours in the unit of the fact; NaN where we count nothing of the kind
 */
public record PublishedComparison(PublishedFigure.Entry entry, Fact fact, double ours) {

    /** The entries of one published figure; {@code unverified} says whether our count takes rows without a source. */
    public static List<PublishedComparison> of(Knowledge knowledge, PublishedFigure figure, boolean unverified) {
        return figure.entries().stream()
                .map(entry -> new PublishedComparison(
                        entry, knowledge.facts().get(entry.fact()), ours(knowledge, entry.fact(), unverified)))
                .toList();
    }

    private static double ours(Knowledge knowledge, String fact, boolean unverified) {
        return switch (fact) {
            case "F003-008" -> RegionalDataset.ThreeLists.PROGRAMMES.stream()
                    .mapToInt(list -> RegionalCount.of(
                                    knowledge, new RegionalDataset.NationalList(list, true, unverified))
                            .placed())
                    .sum();
            case "F003-009" -> once(knowledge, unverified).placed();
            case "F003-010" -> east(knowledge, unverified);
            case "FD003-001" -> 100 * east(knowledge, unverified) / once(knowledge, unverified).placed();
            case "FD003-002" -> once(knowledge, unverified).placed() - east(knowledge, unverified);
            default -> Double.NaN;
        };
    }

    private static RegionalCount once(Knowledge knowledge, boolean unverified) {
        return RegionalCount.of(knowledge, new RegionalDataset.ThreeLists(true, unverified));
    }

    private static double east(Knowledge knowledge, boolean unverified) {
        return FourRegionCount.of(once(knowledge, unverified)).stream()
                .filter(r -> r.region() == FourRegion.EAST)
                .mapToInt(FourRegionCount::count)
                .sum();
    }
}
