package qunheng.report;

import java.util.List;

/**
 * What is needed to compute a report again and to see whether it still holds.
 *
 * @param project id of the project
 * @param dataDigest SHA-256 of the project as its file would be written, in hexadecimal digits
 * @param programVersion of the program that made the report
 * @param asOf the date that the report bears and that its files carry: of the last signature, else the end of the
 *     assessment year; ISO 8601. It is never the clock's.
 * @param method the method of scoring in a word or JSON; empty for the default
 * @param rulePacks id@version of each rule pack that was applied
 * @param seed of everything random in it
 * @param results the numbers that are computed again to verify: key such as {@code lens/five-forces} and value
 */
public record Provenance(
        String project,
        String dataDigest,
        String programVersion,
        String asOf,
        String method,
        List<String> rulePacks,
        long seed,
        List<Result> results) {
    public Provenance {
        rulePacks = List.copyOf(rulePacks);
        results = List.copyOf(results);
    }

    /** @param value the shortest text that reads back as the same number, or the id of a tier */
    public record Result(String key, String value) {}
}
