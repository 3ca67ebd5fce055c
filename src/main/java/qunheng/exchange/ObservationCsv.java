package qunheng.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.Profile;
import qunheng.model.Project;

/**
 * The observations of a project as a long table: one row for each value, for spreadsheets and statistics programs. It
 * holds the clusters' names and their values with source, note and evidence; the rest of a project is in the project
 * file only.
 *
 * <p>UTF-8 with a byte-order mark, comma, header row, columns of {@link ObservationColumn}. Numbers are written so that
 * they read back as the same double.
 */
public final class ObservationCsv {
    public static final String EXTENSION = ".csv";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ObservationCsv() {}

    /**
     * @param language of the indicators' names and units, which are there to be read by people
     * @throws ExchangeException when it could not be written; what stood there before still does
     */
    public static void write(Path file, Project project, Knowledge knowledge, Language language) {
        AtomicFile.write(file, out -> {
            var rows = project.profiles().stream().flatMap(profile -> rows(profile, knowledge, language));
            put(out, BYTE_ORDER_MARK + header());
            rows.forEach(row -> put(out, '\n' + row));
        });
    }

    /**
     * A project of the clusters and values in a table, assessed as of the newest year in it.
     *
     * @throws ExchangeException when the table is not taken in; the sentence says where and why
     */
    public static Project read(Path file, Catalogue catalogue) {
        return new ObservationCsvReader(CsvTable.read(file), catalogue).project();
    }

    static String header() {
        return Stream.of(ObservationColumn.values())
                .map(ObservationColumn::header)
                .collect(Collectors.joining(","));
    }

    private static Stream<String> rows(Profile profile, Knowledge knowledge, Language language) {
        if (profile.observations().isEmpty()) {
            return Stream.of(row(named(profile)));
        }
        return profile.observations().values().stream()
                .map(observation -> row(filled(named(profile), observation, knowledge, language)));
    }

    private static Map<ObservationColumn, String> named(Profile profile) {
        var cells = new EnumMap<ObservationColumn, String>(ObservationColumn.class);
        cells.put(ObservationColumn.PROFILE, CsvCell.written(profile.id().value()));
        cells.put(ObservationColumn.NAME_ZH, CsvCell.written(profile.identity().nameZh()));
        cells.put(ObservationColumn.NAME_EN, CsvCell.written(profile.identity().nameEn()));
        cells.put(ObservationColumn.FICTIONAL, profile.identity().fictional() ? "true" : "");
        return cells;
    }

    private static Map<ObservationColumn, String> filled(
            Map<ObservationColumn, String> cells, Observation observation, Knowledge knowledge, Language language) {
        var key = observation.key();
        cells.put(ObservationColumn.INDICATOR, CsvCell.written(key.indicator().value()));
        knowledge.find(key.indicator()).ifPresent(indicator -> {
            cells.put(ObservationColumn.INDICATOR_NAME, CsvCell.written(indicator.name().in(language)));
            cells.put(ObservationColumn.UNIT, CsvCell.written(indicator.unit().label().in(language)));
        });
        cells.put(ObservationColumn.YEAR, String.valueOf(key.year()));
        cells.put(ObservationColumn.BASIS, Words.of(key.basis()));
        cells.put(ObservationColumn.VALUE, number(observation.value()));
        cells.put(ObservationColumn.SOURCE, CsvCell.written(observation.source()));
        cells.put(ObservationColumn.NOTE, CsvCell.written(observation.note()));
        var evidence = observation.evidence();
        cells.put(ObservationColumn.EVIDENCE, CsvCell.written(evidence.reference()));
        cells.put(ObservationColumn.LOCATOR, CsvCell.written(evidence.locator()));
        cells.put(ObservationColumn.DATE, CsvCell.written(evidence.date()));
        cells.put(ObservationColumn.CHECKED_BY, CsvCell.written(evidence.checkedBy()));
        cells.put(ObservationColumn.VALID_UNTIL, CsvCell.written(evidence.validUntil()));
        var file = evidence.file();
        if (file != null) {
            cells.put(ObservationColumn.FILE, CsvCell.written(file.name()));
            cells.put(ObservationColumn.FILE_SHA256, file.sha256());
            cells.put(ObservationColumn.FILE_BYTES, Integer.toString(file.bytes()));
        }
        return cells;
    }

    private static String row(Map<ObservationColumn, String> cells) {
        return List.of(ObservationColumn.values()).stream()
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining(","));
    }

    /** The shortest text that reads back as the same double, without a point for whole numbers. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1L << 53
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private static void put(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
