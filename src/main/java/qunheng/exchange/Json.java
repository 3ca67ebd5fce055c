package qunheng.exchange;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands, so that a refusal can say so. */
sealed interface Json {
    Spot spot();

    /**
     * @param file name of the file
     * @param line from 1
     * @param column from 1, in characters
     * @param path {@code project.profiles[0].observations[3].year}; {@code $} for the whole document
     */
    record Spot(String file, int line, int column, String path) {}

    record ObjectOf(Spot spot, Map<String, Json> fields) implements Json {}

    record ListOf(Spot spot, List<Json> items) implements Json {}

    record Text(Spot spot, String value) implements Json {}

    /** A number as it is written: what it means is decided by who reads it. */
    record Figure(Spot spot, String literal) implements Json {}

    record Flag(Spot spot, boolean value) implements Json {}

    record Nothing(Spot spot) implements Json {}
}
