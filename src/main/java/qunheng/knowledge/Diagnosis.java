package qunheng.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;

/**
 * A weakness that a profile can show, joined from the problems of several documents: a hypothesis to check on site,
 * never a verdict.
 *
 * @param documents ids of the documents that name it as a problem
 * @param problems ids of those problems
 * @param rule the rule in words; {@code fires} is the same as data
 * @param fires null for a diagnosis that needs many profiles
 * @param forms ways in which it can appear, each with its own test
 * @param links parts of a chain, of which the one with the lowest mean score is the weakest
 * @param measures ids of the first remedies
 */
public record Diagnosis(
        String id,
        Bilingual name,
        List<String> documents,
        List<String> problems,
        Bilingual rule,
        @Nullable Condition fires,
        List<Form> forms,
        List<Link> links,
        List<IndicatorId> indicators,
        List<String> measures,
        @Nullable Bilingual note,
        boolean portfolioOnly,
        List<Case> symptomCases,
        List<Case> remedyCases) {
    public Diagnosis {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
        forms = List.copyOf(forms);
        links = List.copyOf(links);
        indicators = List.copyOf(indicators);
        measures = List.copyOf(measures);
        symptomCases = List.copyOf(symptomCases);
        remedyCases = List.copyOf(remedyCases);
    }

    public record Form(String id, Bilingual name, Condition condition) {}

    public record Link(String id, Bilingual name, List<IndicatorId> indicators) {
        public Link {
            indicators = List.copyOf(indicators);
        }
    }

    public record Case(Bilingual text, Citation citation) {}
}
