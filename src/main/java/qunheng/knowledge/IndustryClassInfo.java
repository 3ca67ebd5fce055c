package qunheng.knowledge;

import java.util.List;
import qunheng.model.IndustryClass;

/**
 * One of the five classes of the digital-economy classification of 2021.
 *
 * @param industries industries that the documents name and that we sort here
 * @param citations documents that list the class
 */
public record IndustryClassInfo(
        IndustryClass id, String code, Bilingual name, List<Bilingual> industries, List<Citation> citations) {
    public IndustryClassInfo {
        industries = List.copyOf(industries);
        citations = List.copyOf(citations);
    }
}
