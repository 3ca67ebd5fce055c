package qunheng.diagnosis.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Subject;
import qunheng.diagnosis.classification.SchemeLabel.Basis;
import qunheng.knowledge.Classification;
import qunheng.knowledge.Classification.Option;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.scoring.Assessment;

/**
 * Puts a cluster into each of the six schemes (frameworks 7, open question 11).
 *
 * <p>The bounds are this product's; the documents only describe. So the user's own label with a reason stands before
 * the rule, and what the rule says is kept beside it.
 */
public final class Labelling {
    private Labelling() {}

    /** One label for each scheme, in the order of the knowledge base. */
    public static List<SchemeLabel> labels(
            Knowledge knowledge, Project project, Assessment assessment, Answers answers) {
        var profile = project.profile(assessment.profile())
                .orElseThrow(() -> new IllegalArgumentException("no profile " + assessment.profile()));
        // The type decides what applies, so a bound reads a value whether or not its indicator applies; a mean does
        // not.
        var any = new Subject(knowledge, profile, assessment, answers.statuses(), true);
        var subject = new Subject(knowledge, profile, assessment, answers.statuses(), false);
        return knowledge.classifications().classifications().stream()
                .map(scheme -> chosen(
                        switch (scheme.method()) {
                            case CONDITIONS -> ByConditions.label(scheme, any);
                            case LARGEST_SHARE -> ByLeadingField.label(scheme, any, answers.stages());
                            case HIGHEST_MEAN -> ByDrivers.label(scheme, subject);
                            case BANDS -> ByRulePack.label(scheme, subject, project);
                        },
                        answers.labels().get(scheme.id())))
                .toList();
    }

    private static SchemeLabel chosen(SchemeLabel ruled, @Nullable LabelChoice choice) {
        var option = choice == null ? null : find(ruled.scheme(), choice.label());
        if (option == null) {
            return ruled;
        }
        return new SchemeLabel(
                ruled.scheme(),
                Basis.CHOSEN,
                List.of(option),
                ruled.ruled(),
                ruled.second(),
                ruled.certain(),
                ruled.readings(),
                ruled.lacking(),
                ruled.questions(),
                ruled.stated(),
                choice,
                ruled.verdict());
    }

    static @Nullable Option find(Classification scheme, String id) {
        return scheme.options().stream().filter(option -> option.id().equals(id)).findFirst().orElse(null);
    }
}
