package qunheng.knowledge;

/**
 * A ministry's programme that designates clusters.
 *
 * @param officialSize number of clusters designated so far
 * @param nearlyComplete whether our rows are close to that number; if not, they are a sample and no total
 */
public record NationalProgramme(
        String id, Bilingual name, Bilingual ministry, int officialSize, boolean nearlyComplete, Bilingual note) {}
