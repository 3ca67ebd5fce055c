package qunheng.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Diagnosis;
import qunheng.knowledge.Measure;
import qunheng.knowledge.Problem;
import qunheng.model.IndicatorId;

/**
 * One diagnosis on one profile: a hypothesis to check on site, with everything that it rests on.
 *
 * @param strength how strong the signs are; null unless it fires
 * @param open why it could not be judged; null if it was
 * @param certain whether the state would be the same whatever the missing values turn out to be
 * @param filled indicators of the diagnosis that apply and have a value; of a portfolio, over all its profiles
 * @param applicable indicators of the diagnosis that apply
 * @param mean mean score of the weak side, over what is filled; NaN when nothing is
 * @param rule the judged rule; null for a diagnosis of a whole portfolio
 * @param forms the ways in which it can appear that hold or may hold; only when it fires
 * @param links the parts of its chain with their mean scores
 * @param missing indicators that apply and have no value, those that the open signs wait for first
 * @param portfolio what was read of all profiles; null for a diagnosis of one profile
 * @param problems the problems of the documents that it joins
 * @param measures the first remedies
 */
public record Finding(
        Diagnosis diagnosis,
        State state,
        @Nullable Strength strength,
        @Nullable Open open,
        boolean certain,
        int filled,
        int applicable,
        double mean,
        @Nullable Sign rule,
        List<Form> forms,
        List<Link> links,
        List<IndicatorId> missing,
        @Nullable Portfolio portfolio,
        List<Problem> problems,
        List<Measure> measures) {

    /** In the order in which findings are read. */
    public enum State {
        FIRES,
        CANNOT_JUDGE,
        SILENT,
        /** None of its indicators means anything for this type of cluster. */
        NOT_APPLICABLE
    }

    public enum Strength {
        SUSPECTED,
        /** The mean is very low, or every alternative sign holds. */
        EVIDENT
    }

    /** Why a diagnosis cannot be judged. */
    public enum Open {
        /** Fewer than half of its indicators are filled. */
        TOO_FEW_FILLED,
        /** Enough is filled, but not what the rule turns on. */
        SIGN_MISSING,
        /** The project has too few profiles. */
        TOO_FEW_PROFILES
    }

    /** A way in which the weakness appears, or may appear when its truth is unknown. */
    public record Form(Diagnosis.Form form, Truth truth, Sign sign) {}

    /** A part of the chain; the score is NaN when nothing of it is filled. */
    public record Link(Diagnosis.Link link, double score, boolean weakest) {}

    public Finding {
        forms = List.copyOf(forms);
        links = List.copyOf(links);
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
        measures = List.copyOf(measures);
    }

    /** What was read, in the order of the rule. */
    public List<Sign> signs() {
        return Optional.ofNullable(rule).map(Sign::leaves).orElseGet(Stream::empty).toList();
    }

    public List<Link> weakest() {
        return links.stream().filter(Link::weakest).toList();
    }
}
