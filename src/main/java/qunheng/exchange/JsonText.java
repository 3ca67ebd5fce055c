package qunheng.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import qunheng.exchange.Json.Spot;
import qunheng.model.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Parses JSON text into values that know where they stand. A key that stands twice is refused, not overwritten. */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /** What the whole document is called in a path. */
    private static final String ROOT = "$";

    private final String file;
    private final String text;
    private final JsonParser parser;

    private JsonText(String file, String text) {
        this.file = file;
        this.text = text;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    static Json parse(String file, String text) {
        if (text.isBlank()) {
            throw new ExchangeException("exchange.json.empty", file);
        }
        return new JsonText(file, text).document();
    }

    private Json document() {
        try (parser) {
            parser.nextToken();
            var root = value(ROOT);
            if (parser.nextToken() != null) {
                throw refused("exchange.json.trailing", parser.currentTokenLocation());
            }
            return root;
        } catch (UnexpectedEndOfInputException e) {
            throw refused("exchange.json.truncated", e.getLocation());
        } catch (StreamConstraintsException e) {
            throw refused("exchange.json.beyondLimits", parser.currentLocation());
        } catch (JacksonException e) {
            var place = e.getLocation();
            if (text.stripLeading().charAt(0) != '{') {
                throw refused("exchange.json.notJson", place);
            }
            throw refused(cutOff(place) ? "exchange.json.truncated" : "exchange.json.syntax", place);
        }
    }

    /**
     * Whether the text ends with the beginning of a word or number, as in {@code tru}, which the parser takes for a
     * wrong one.
     */
    private boolean cutOff(TokenStreamLocation place) {
        var rest = text.substring((int) Math.clamp(place.getCharOffset(), 0, text.length())).strip();
        return rest.matches("[-+.\\w]*");
    }

    private ExchangeException refused(String key, TokenStreamLocation place) {
        return new ExchangeException(key, file, place.getLineNr(), place.getColumnNr());
    }

    private Json value(String path) {
        var place = parser.currentTokenLocation();
        var spot = new Spot(file, place.getLineNr(), place.getColumnNr(), path);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(spot);
            case START_ARRAY -> list(spot);
            case VALUE_STRING -> new Json.Text(spot, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Figure(spot, parser.getString());
            case VALUE_TRUE -> new Json.Flag(spot, true);
            case VALUE_FALSE -> new Json.Flag(spot, false);
            case VALUE_NULL -> new Json.Nothing(spot);
            default -> throw refused("exchange.json.syntax", place);
        };
    }

    private Json object(Spot spot) {
        var fields = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var place = parser.currentTokenLocation();
            var path = spot.path().equals(ROOT) ? name : spot.path() + "." + name;
            parser.nextToken();
            var value = value(path);
            if (fields.putIfAbsent(name, value) != null) {
                var second = new Spot(file, place.getLineNr(), place.getColumnNr(), path);
                throw refused(second, new ExchangeException.Reason("exchange.field.twice"));
            }
        }
        return new Json.ObjectOf(spot, fields);
    }

    private Json list(Spot spot) {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(spot.path() + "[" + items.size() + "]"));
        }
        return new Json.ListOf(spot, items);
    }

    /** The sentence that says where a value stands and why it is not taken. */
    static ExchangeException refused(Spot spot, Refusal reason) {
        return new ExchangeException("exchange.field", spot.file(), spot.line(), spot.column(), spot.path(), reason);
    }
}
