package rapporteur.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rapporteur.search.Highlight;

/** JSON as it is written into memory, where writing can't fail. */
final class JsonText {

    /** A step of writing. */
    private interface Step {
        void write(JsonGenerator json) throws IOException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** Returns one object with what is written into it, indented, and a line's end. */
    static String object(Consumer<JsonText> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(layout());
            json.writeStartObject();
            content.accept(new JsonText(json));
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out + "\n";
    }

    private static DefaultPrettyPrinter layout() {
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators);
        layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        layout.indentArraysWith(new DefaultPrettyPrinter.NopIndenter());
        return layout;
    }

    void string(String name, @Nullable String value) {
        step(out -> out.writeStringField(name, value == null ? null : wellFormed(value)));
    }

    void number(String name, int value) {
        step(out -> out.writeNumberField(name, value));
    }

    void number(String name, double value) {
        step(out -> out.writeNumberField(name, value));
    }

    void flag(String name, boolean value) {
        step(out -> out.writeBooleanField(name, value));
    }

    void strings(String name, List<String> values) {
        step(out -> {
            out.writeArrayFieldStart(name);
            for (String value : values) {
                out.writeString(wellFormed(value));
            }
            out.writeEndArray();
        });
    }

    void object(String name, Consumer<JsonText> content) {
        step(out -> out.writeObjectFieldStart(name));
        content.accept(this);
        step(JsonGenerator::writeEndObject);
    }

    /** Writes an array of objects, one for each of the first values. */
    <T> void array(String name, List<T> values, int most, Consumer<T> content) {
        step(out -> out.writeArrayFieldStart(name));
        for (T value : values.subList(0, Math.min(most, values.size()))) {
            step(JsonGenerator::writeStartObject);
            content.accept(value);
            step(JsonGenerator::writeEndObject);
        }
        step(JsonGenerator::writeEndArray);
    }

    /** Writes pairs of offsets, {@code [[start, end], …]}. */
    void offsets(String name, List<Highlight> highlights) {
        step(out -> {
            out.writeArrayFieldStart(name);
            for (Highlight highlight : highlights) {
                out.writeArray(new int[] {highlight.start(), highlight.end()}, 0, 2);
            }
            out.writeEndArray();
        });
    }

    /** UTF-8 has no form for a lone surrogate; one character stands for it, so that offsets stay right. */
    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(codePoint)) {
                i++;
            } else if (Character.isSurrogate((char) codePoint)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }

    private void step(Step step) {
        try {
            step.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
