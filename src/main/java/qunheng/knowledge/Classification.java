package qunheng.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;
import qunheng.model.IndustryClass;

/**
 * A scheme that gives a cluster a label, such as its type or its development model. Labels do not rank, except the
 * gradient.
 *
 * @param shortName one word for it, which stands with its document wherever a label does
 * @param runnerUpWithin distance within which the second option is shown as well, in percentage points of a value or in
 *     points of a score; null where there is no second
 * @param precedence ids of the options: of several whose conditions hold the first is the label and the next the
 *     second; empty where they stand together
 * @param rule the rule in words
 */
public record Classification(
        String id,
        Bilingual name,
        Bilingual shortName,
        Citation citation,
        Method method,
        @Nullable Double runnerUpWithin,
        List<String> precedence,
        Bilingual rule,
        List<Option> options) {
    public Classification {
        precedence = List.copyOf(precedence);
        options = List.copyOf(options);
    }

    /** How an option is chosen. */
    public enum Method {
        /** Every option whose condition holds. */
        CONDITIONS,
        /** The option whose industries hold the largest share of revenue. */
        LARGEST_SHARE,
        /** The option whose driver indicators have the highest mean score. */
        HIGHEST_MEAN,
        /** The option in whose band the five-forces index lies, one lower if its condition, the gate, fails. */
        BANDS
    }

    /**
     * @param condition test or gate; null where the method needs none
     * @param drivers indicators whose mean score decides, for HIGHEST_MEAN
     * @param mainClasses main classes of the industry that are the option's own field
     * @param fromYear first year of a stage
     * @param toYear last year of a stage; null while it lasts
     * @param indexFrom lower end of the band, included, for BANDS
     * @param indexTo upper end of the band, for BANDS
     * @param lessons what the document learns from the option's case
     */
    public record Option(
            String id,
            Bilingual name,
            Bilingual meaning,
            @Nullable Condition condition,
            List<IndicatorId> drivers,
            List<IndustryClass> mainClasses,
            @Nullable Integer fromYear,
            @Nullable Integer toYear,
            List<Industry> industries,
            @Nullable Double indexFrom,
            @Nullable Double indexTo,
            List<String> facts,
            List<Bilingual> lessons) {
        public Option {
            drivers = List.copyOf(drivers);
            mainClasses = List.copyOf(mainClasses);
            industries = List.copyOf(industries);
            facts = List.copyOf(facts);
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * An industry that stands for a stage.
     *
     * @param own when this product added it to the document's open list
     * @param aliases other words by which a leading field names it
     */
    public record Industry(Bilingual name, boolean own, List<String> aliases) {
        public Industry {
            aliases = List.copyOf(aliases);
        }
    }
}
