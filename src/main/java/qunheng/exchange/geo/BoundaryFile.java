package qunheng.exchange.geo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import qunheng.exchange.ExchangeException;
import qunheng.knowledge.Adjacency;
import qunheng.knowledge.Region;
import qunheng.knowledge.RegionNames;
import qunheng.knowledge.RegionNames.Match;
import qunheng.model.BoundaryMap;
import qunheng.model.Language;
import qunheng.model.Refusal;
import qunheng.task.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a GeoJSON file of provinces (RFC 7946): one feature at a time, so that memory holds the geometry and no more.
 *
 * <p>A unit is recognised by any property that is its code or name; features of one unit are joined; what belongs to
 * none is kept as an outline. Refused are files that are no GeoJSON, have other coordinates than longitude and
 * latitude, an open ring, no unit at all, or more than {@link #LIMIT} bytes.
 */
public final class BoundaryFile {
    /** Largest file, in bytes: the published files of provinces have a few megabytes. */
    public static final long LIMIT = 100L << 20;

    /** Units whose absence from a map of the country has to be told: Taiwan, Hong Kong, Macao. */
    private static final List<String> OFTEN_MISSING = List.of("710000", "810000", "820000");

    /** Most units that are named as missing; of a county map that would be all but one. */
    private static final int NAMED = 6;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final String name;
    private final RegionNames names;
    private final Progress progress;
    private final Map<String, List<Geometry>> byCode = new LinkedHashMap<>();
    private final List<Geometry> others = new ArrayList<>();
    private final List<Refusal> remarks = new ArrayList<>();
    private int features;

    private BoundaryFile(Path file, RegionNames names, Progress progress) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.names = names;
        this.progress = progress;
    }

    /**
     * A map and what there is to say about it.
     *
     * @param remarks sentences that the user should read before using the map
     */
    public record Read(BoundaryMap map, List<Refusal> remarks) {
        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /** Something to know about a map that is taken all the same. */
    record Remark(String key, List<Object> arguments) implements Refusal {
        Remark(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }

    /**
     * @param table of borders, which the borders of the file are compared with
     * @throws ExchangeException with the reason that the file is not taken
     * @throws CancellationException if progress says so
     */
    public static Read read(Path file, List<Region> regions, List<Adjacency> table, Progress progress) {
        return new BoundaryFile(file, new RegionNames(regions), progress).read(regions, table);
    }

    private Read read(List<Region> regions, List<Adjacency> table) {
        long size = size();
        try (var in = Files.newInputStream(file);
                JsonParser parser = JSON.createParser(in)) {
            features(parser, size);
        } catch (StreamReadException e) {
            var place = e.getLocation();
            throw new ExchangeException(e, "geo.notJson", name, place.getLineNr(), place.getColumnNr());
        } catch (JacksonException | IOException e) {
            throw new ExchangeException(e, "table.failed", name, file.toString(), String.valueOf(e.getMessage()));
        }
        if (features == 0) {
            throw new ExchangeException("geo.noFeatures", name);
        }
        if (byCode.isEmpty()) {
            throw new ExchangeException("geo.noUnit", name, features);
        }
        var shapes = new Shapes(byCode, others);
        remark(regions);
        compare(shapes.borders(), table, regions);
        return new Read(new BoundaryMap(name, "", shapes.areas(), shapes.outlines()), remarks);
    }

    private long size() {
        try {
            if (!Files.isRegularFile(file)) {
                throw new ExchangeException("table.absent", name, file.toString());
            }
            long size = Files.size(file);
            if (size > LIMIT) {
                throw new ExchangeException("geo.tooLarge", name, size >> 20, LIMIT >> 20);
            }
            return Math.max(1, size);
        } catch (IOException e) {
            throw new ExchangeException(e, "table.failed", name, file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private void features(JsonParser parser, long size) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new ExchangeException("geo.notGeoJson", name);
        }
        boolean listed = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "type" -> requireCollection(parser.getValueAsString(""));
                case "features" -> {
                    listed = true;
                    if (parser.currentToken() != JsonToken.START_ARRAY) {
                        throw new ExchangeException("geo.notGeoJson", name);
                    }
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        int line = parser.currentTokenLocation().getLineNr();
                        JsonNode feature = parser.readValueAsTree();
                        feature(feature, line);
                        if (progress.cancelled()) {
                            throw new CancellationException();
                        }
                        progress.at(Math.min(1, (double) parser.currentLocation().getByteOffset() / size));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        if (!listed) {
            throw new ExchangeException("geo.notGeoJson", name);
        }
    }

    private void requireCollection(String type) {
        if (type.equals("Topology")) {
            throw new ExchangeException("geo.topoJson", name);
        }
        if (!type.equals("FeatureCollection")) {
            throw new ExchangeException("geo.notCollection", name, type.length() > 40 ? type.substring(0, 40) : type);
        }
    }

    private void feature(JsonNode feature, int line) {
        features++;
        var properties = feature.path("properties");
        var region = region(feature, properties);
        var title = region != null ? region.name().zh() : properties.path("name").asString("#" + features);
        var geometry = feature.path("geometry");
        if (geometry.isNull() || geometry.isMissingNode()) {
            remarks.add(new Remark("geo.remark.noGeometry", title, line));
            return;
        }
        var shape = new GeometryReader(name, title, line).read(geometry);
        if (region != null && shape.getDimension() == 2) {
            byCode.computeIfAbsent(region.code(), _ -> new ArrayList<>()).add(shape);
        } else {
            others.add(shape);
        }
    }

    /**
     * Codes before names, and the usual properties before others; a county in a file of counties belongs to its
     * province.
     */
    private @Nullable Region region(JsonNode feature, JsonNode properties) {
        for (var key : List.of("adcode", "gb", "code", "id", "name", "NAME", "fullname", "shortname")) {
            var found = certain(properties.path(key));
            if (found != null) {
                return found;
            }
        }
        for (var entry : properties.properties()) {
            var found = certain(entry.getValue());
            if (found != null) {
                return found;
            }
        }
        return certain(feature.path("id"));
    }

    private @Nullable Region certain(JsonNode value) {
        if (!value.isString() && !value.isIntegralNumber()) {
            return null;
        }
        var text = value.asString().strip();
        if (text.isEmpty()) {
            return null; // the dashed line has a blank name in a widely used file
        }
        // Two digits are as likely a running number as a code.
        return text.length() > 2 || !Character.isDigit(text.charAt(0))
                ? names.match(text) instanceof Match.Certain(var region) ? region : null
                : null;
    }

    private void remark(List<Region> regions) {
        var missing = regions.stream().filter(region -> !byCode.containsKey(region.code())).toList();
        if (!missing.isEmpty()) {
            remarks.add(new Remark(
                    "geo.remark.subset",
                    byCode.size(),
                    regions.size(),
                    names(missing, Language.ZH),
                    names(missing, Language.EN)));
        }
        missing.stream()
                .filter(region -> OFTEN_MISSING.contains(region.code()))
                .forEach(region -> remarks.add(new Remark(
                        "geo.remark.missing", region.name().zh(), region.name().en())));
        if (others.isEmpty()) {
            remarks.add(new Remark("geo.remark.noSeaLayer"));
        }
    }

    /**
     * A file may have gaps and overlaps: where its units touch otherwise than the table has it, the difference is told.
     */
    private void compare(Borders borders, List<Adjacency> table, List<Region> regions) {
        var gained = borders.gained(table);
        var lost = borders.lost(table, byCode.keySet());
        if (!gained.isEmpty() || !lost.isEmpty()) {
            remarks.add(new Remark(
                    "geo.remark.borders",
                    borders.pairs().size(),
                    words(gained, regions, Language.ZH),
                    words(gained, regions, Language.EN),
                    words(lost, regions, Language.ZH),
                    words(lost, regions, Language.EN)));
        }
    }

    /** The first few of them. */
    private static String names(List<Region> units, Language language) {
        return units.stream()
                        .limit(NAMED)
                        .map(unit -> unit.shortName().in(language))
                        .collect(Collectors.joining(language == Language.ZH ? "\u3001" : ", "))
                + (units.size() > NAMED ? "\u2026" : "");
    }

    private static String words(List<Borders.Pair> pairs, List<Region> regions, Language language) {
        return pairs.isEmpty()
                ? "\u2014"
                : pairs.stream()
                        .map(pair -> word(pair.a(), regions, language) + '\u2013' + word(pair.b(), regions, language))
                        .collect(Collectors.joining(language == Language.ZH ? "\u3001" : ", "));
    }

    private static String word(String code, List<Region> regions, Language language) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .map(region -> region.shortName().in(language))
                .findFirst()
                .orElse(code);
    }
}
