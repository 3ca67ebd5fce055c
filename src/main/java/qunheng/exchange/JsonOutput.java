package qunheng.exchange;

import java.io.Writer;
import java.util.ArrayDeque;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON for people and for diffs: two spaces of indent, one field a line, {@code \n} at line ends; a block that
 * was opened with {@link #line} stands on one line. What is empty or unknown is left out.
 */
final class JsonOutput implements AutoCloseable {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    /** Every whole number up to here is a double exactly. */
    private static final double EXACT = 1L << 53;

    private final Layout layout;
    private final JsonGenerator json;

    /** @param compact whether the whole document stands on one line */
    JsonOutput(Writer target, boolean compact) {
        layout = new Layout(compact ? 1 : 0);
        json = FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return layout;
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                target);
    }

    /** An object that is the document, or an item of a list. */
    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    void list(String name, Runnable items) {
        json.writeName(name);
        json.writeStartArray();
        items.run();
        json.writeEndArray();
    }

    /** Everything that is written inside stands on one line. */
    void line(Runnable block) {
        layout.inline++;
        block.run();
        layout.inline--;
    }

    void item(String text) {
        json.writeString(text);
    }

    void string(String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    void flag(String name, boolean value) {
        if (value) {
            answer(name, true);
        }
    }

    /** A flag of which both values say something. */
    void answer(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void integer(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    /** The shortest text that reads back as the same double. */
    void number(String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            json.writeNumberProperty(name, (long) value);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    @Override
    public void close() {
        json.close();
    }

    private static final class Layout implements PrettyPrinter {
        private int inline;
        /** Of every block that is open, whether it stands on one line. */
        private final ArrayDeque<Boolean> blocks = new ArrayDeque<>();

        private Layout(int inline) {
            this.inline = inline;
        }

        private void start(JsonGenerator to, char bracket) {
            to.writeRaw(bracket);
            blocks.push(inline > 0);
        }

        private void next(JsonGenerator to, String space) {
            to.writeRaw(blocks.element() ? space : "\n" + "  ".repeat(blocks.size()));
        }

        private void end(JsonGenerator to, int items, char bracket) {
            var onOneLine = blocks.pop();
            if (items > 0 && !onOneLine) {
                to.writeRaw("\n" + "  ".repeat(blocks.size()));
            }
            to.writeRaw(bracket);
        }

        @Override
        public void writeRootValueSeparator(JsonGenerator to) {}

        @Override
        public void writeStartObject(JsonGenerator to) {
            start(to, '{');
        }

        @Override
        public void beforeObjectEntries(JsonGenerator to) {
            next(to, "");
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator to) {
            to.writeRaw(',');
            next(to, " ");
        }

        @Override
        public void writeObjectNameValueSeparator(JsonGenerator to) {
            to.writeRaw(": ");
        }

        @Override
        public void writeEndObject(JsonGenerator to, int entries) {
            end(to, entries, '}');
        }

        @Override
        public void writeStartArray(JsonGenerator to) {
            start(to, '[');
        }

        @Override
        public void beforeArrayValues(JsonGenerator to) {
            next(to, "");
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator to) {
            to.writeRaw(',');
            next(to, " ");
        }

        @Override
        public void writeEndArray(JsonGenerator to, int values) {
            end(to, values, ']');
        }
    }
}
