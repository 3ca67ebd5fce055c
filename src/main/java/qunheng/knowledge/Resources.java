package qunheng.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import qunheng.model.IndicatorId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads the JSON resources of the knowledge base into its records. */
final class Resources {
    private static final String ROOT = "/qunheng/knowledge/";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule().addDeserializer(IndicatorId.class, new IndicatorIdReader()))
            .build();

    private Resources() {}

    static <T> T read(String file, Class<T> type) {
        try (var in = Resources.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("the knowledge base has no " + file);
            }
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new IllegalStateException("cannot read " + file + " of the knowledge base", e);
        }
    }

    static <T> T parse(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    static <T> List<T> readList(String file, Class<T[]> arrayType) {
        return List.of(read(file, arrayType));
    }

    /** The model knows nothing of JSON, so its id type is taught here. */
    private static final class IndicatorIdReader extends StdDeserializer<IndicatorId> {
        IndicatorIdReader() {
            super(IndicatorId.class);
        }

        @Override
        public IndicatorId deserialize(JsonParser parser, DeserializationContext context) {
            return new IndicatorId(parser.getString());
        }
    }
}
