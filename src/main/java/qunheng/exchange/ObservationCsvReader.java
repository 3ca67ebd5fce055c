package qunheng.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException.Reason;
import qunheng.model.Actors;
import qunheng.model.Identity;
import qunheng.model.Industries;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;

/**
 * Reads the long table of observations. A row becomes the same JSON block that a project file has, so that a value is
 * checked, and refused, by the same rules and in the same words.
 */
final class ObservationCsvReader {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private final CsvTable table;
    private final ModelReader reader;
    private final Map<ObservationColumn, Integer> columns = new EnumMap<>(ObservationColumn.class);
    private final Map<String, Cluster> clusters = new LinkedHashMap<>();

    ObservationCsvReader(CsvTable table, Catalogue catalogue) {
        this.table = table;
        this.reader = new ModelReader(catalogue);
        for (var at = 0; at < table.header().size(); at++) {
            var header = table.header().get(at);
            var place = at;
            var column = ObservationColumn.of(header)
                    .orElseThrow(() -> new ExchangeException(
                            "exchange.csv.columnUnknown", table.file(), place + 1, header, ObservationColumn.all()));
            columns.put(column, at);
        }
        for (var needed : new ObservationColumn[] {
            ObservationColumn.PROFILE, ObservationColumn.INDICATOR, ObservationColumn.YEAR, ObservationColumn.VALUE
        }) {
            if (!columns.containsKey(needed)) {
                throw new ExchangeException("exchange.csv.columnMissing", table.file(), needed.header());
            }
        }
    }

    private static final class Cluster {
        private final ProfileId id;
        private Identity identity;
        private final TreeMap<ObservationKey, Observation> observations = new TreeMap<>();
        private final Map<ObservationKey, Integer> lines = new LinkedHashMap<>();

        Cluster(ProfileId id, Identity identity) {
            this.id = id;
            this.identity = identity;
        }
    }

    Project project() {
        for (var row : table.rows()) {
            var cluster = cluster(row);
            if (!text(row, ObservationColumn.INDICATOR).isBlank() || !text(row, ObservationColumn.VALUE).isBlank()) {
                add(row, cluster);
            }
        }
        if (clusters.isEmpty()) {
            throw new ExchangeException("exchange.csv.noRows", table.file());
        }
        var profiles = new ArrayList<Profile>();
        var newest = clusters.values().stream()
                .flatMap(cluster -> cluster.observations.keySet().stream())
                .mapToInt(ObservationKey::year)
                .max();
        if (newest.isEmpty()) {
            throw new ExchangeException("exchange.csv.noRows", table.file());
        }
        for (var cluster : clusters.values()) {
            profiles.add(new Profile(
                    cluster.id,
                    cluster.identity,
                    Place.UNKNOWN,
                    Industries.UNKNOWN,
                    Actors.UNKNOWN,
                    OperatingBody.UNKNOWN,
                    cluster.observations,
                    Map.of(),
                    List.of()));
        }
        var name = table.file().replaceFirst("(?i)\\.csv$", "");
        return new Project(id(), name, "", "", newest.getAsInt(), Weights.EQUAL, profiles);
    }

    /** The same table gives the same id, so that importing it twice gives the same bytes. */
    private ProjectId id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(table.header().toString().getBytes(StandardCharsets.UTF_8));
            table.rows().forEach(row -> digest.update(row.cells().toString().getBytes(StandardCharsets.UTF_8)));
            return new ProjectId("csv-" + HexFormat.of().formatHex(digest.digest(), 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cluster of a row, made at its first; names in later rows must be the same or empty. */
    private Cluster cluster(CsvTable.Row row) {
        var key = text(row, ObservationColumn.PROFILE).strip();
        var spot = spot(row, ObservationColumn.PROFILE);
        if (key.isEmpty()) {
            throw Fields.refused(spot, new Reason("exchange.field.missing", ObservationColumn.PROFILE.header()));
        }
        var zh = name(row, ObservationColumn.NAME_ZH);
        var en = name(row, ObservationColumn.NAME_EN);
        var fictional = fictional(row);
        var known = clusters.get(key);
        if (known == null) {
            var id = Fields.at(spot, () -> new ProfileId(key.replaceAll("\\s+", "-")));
            if (clusters.values().stream().anyMatch(cluster -> cluster.id.equals(id))) {
                throw Fields.refused(spot, new Reason("exchange.profile.twice", id.value()));
            }
            var identity = Fields.at(
                    spot, () -> new Identity(zh.isBlank() && en.isBlank() ? key : zh, en, "", fictional));
            known = new Cluster(id, identity);
            clusters.put(key, known);
            return known;
        }
        requireSame(row, ObservationColumn.NAME_ZH, zh, known.identity.nameZh());
        requireSame(row, ObservationColumn.NAME_EN, en, known.identity.nameEn());
        if (fictional && !known.identity.fictional()) {
            known.identity = new Identity(known.identity.nameZh(), known.identity.nameEn(), "", true);
        }
        return known;
    }

    private void requireSame(CsvTable.Row row, ObservationColumn column, String name, String known) {
        if (!name.isBlank() && !name.equals(known)) {
            throw Fields.refused(spot(row, column), new Reason("exchange.csv.otherName", name, known));
        }
    }

    private String name(CsvTable.Row row, ObservationColumn column) {
        return Fields.line(new Json.Text(spot(row, column), text(row, column)), column.header());
    }

    private boolean fictional(CsvTable.Row row) {
        var cell = text(row, ObservationColumn.FICTIONAL).strip();
        return switch (cell) {
            case "", "false", "FALSE" -> false;
            case "true", "TRUE" -> true;
            default ->
                throw Fields.refused(
                        spot(row, ObservationColumn.FICTIONAL), new Reason("exchange.type.flag", Fields.shown(cell)));
        };
    }

    private void add(CsvTable.Row row, Cluster cluster) {
        if (text(row, ObservationColumn.VALUE).isBlank()) {
            return; // a missing value is an empty cell
        }
        var observation = reader.observation(Fields.of(block(row)));
        var first = cluster.lines.putIfAbsent(observation.key(), row.line());
        if (first != null) {
            var key = observation.key();
            throw Fields.refused(
                    spot(row, ObservationColumn.INDICATOR),
                    new Reason(
                            "exchange.observation.twice",
                            key.indicator().value(),
                            String.valueOf(key.year()),
                            Words.of(key.basis()),
                            first));
        }
        cluster.observations.put(observation.key(), observation);
    }

    private Json.ObjectOf block(CsvTable.Row row) {
        var fields = new LinkedHashMap<String, Json>();
        put(fields, "indicator", word(row, ObservationColumn.INDICATOR));
        put(fields, "year", figure(row, ObservationColumn.YEAR));
        var basis = word(row, ObservationColumn.BASIS);
        put(fields, "basis", basis == null ? new Json.Text(spot(row, ObservationColumn.INDICATOR), "reported") : basis);
        put(fields, "value", figure(row, ObservationColumn.VALUE));
        put(fields, "source", string(row, ObservationColumn.SOURCE));
        put(fields, "note", string(row, ObservationColumn.NOTE));
        var evidence = new LinkedHashMap<String, Json>();
        put(evidence, "reference", string(row, ObservationColumn.EVIDENCE));
        put(evidence, "locator", string(row, ObservationColumn.LOCATOR));
        put(evidence, "date", string(row, ObservationColumn.DATE));
        put(evidence, "checkedBy", string(row, ObservationColumn.CHECKED_BY));
        put(evidence, "validUntil", string(row, ObservationColumn.VALID_UNTIL));
        var file = new LinkedHashMap<String, Json>();
        put(file, "name", string(row, ObservationColumn.FILE));
        put(file, "sha256", word(row, ObservationColumn.FILE_SHA256));
        put(file, "bytes", figure(row, ObservationColumn.FILE_BYTES));
        if (!file.isEmpty()) {
            evidence.put("file", new Json.ObjectOf(spot(row, ObservationColumn.FILE), file));
        }
        if (!evidence.isEmpty()) {
            fields.put("evidence", new Json.ObjectOf(spot(row, ObservationColumn.EVIDENCE), evidence));
        }
        return new Json.ObjectOf(spot(row, ObservationColumn.PROFILE), fields);
    }

    private static void put(Map<String, Json> fields, String name, @Nullable Json value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private @Nullable Json word(CsvTable.Row row, ObservationColumn column) {
        var cell = text(row, column).strip();
        return cell.isEmpty() ? null : new Json.Text(spot(row, column), cell);
    }

    private @Nullable Json string(CsvTable.Row row, ObservationColumn column) {
        var cell = text(row, column);
        return cell.isEmpty() ? null : new Json.Text(spot(row, column), cell);
    }

    private @Nullable Json figure(CsvTable.Row row, ObservationColumn column) {
        var cell = text(row, column).strip();
        if (cell.isEmpty()) {
            return null;
        }
        return NUMBER.matcher(cell).matches()
                ? new Json.Figure(spot(row, column), cell)
                : new Json.Text(spot(row, column), cell);
    }

    private String text(CsvTable.Row row, ObservationColumn column) {
        var at = columns.get(column);
        return at == null ? "" : CsvCell.read(row.cells().get(at));
    }

    private Json.Spot spot(CsvTable.Row row, ObservationColumn column) {
        var at = columns.get(column);
        return new Json.Spot(table.file(), row.line(), at == null ? 1 : at + 1, column.header());
    }
}
