package qunheng.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures by region that a document prints, shown beside our own counts and never forced to match them. The values are
 * those of the facts.
 *
 * @param note what the figures are and are not
 */
public record PublishedFigure(String id, Bilingual name, Bilingual note, List<Entry> entries) {
    public PublishedFigure {
        entries = List.copyOf(entries);
    }

    /**
     * @param fact id of the fact that holds the value
     * @param fourRegion region that the figure is about; null for another area
     * @param cityGroup id of the city group that the figure is about; null for another area
     */
    public record Entry(
            Bilingual label, String fact, @Nullable FourRegion fourRegion, @Nullable String cityGroup) {}
}
