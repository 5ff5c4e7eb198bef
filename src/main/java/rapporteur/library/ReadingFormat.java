package rapporteur.library;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.Reading;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

/**
 * How a reading is written down: the file it is of, then the components of its records in their order, big-endian. What
 * may be unknown begins with whether it is known, a list with its size. A text is whether it has characters beyond
 * Latin-1, its length, and its UTF-16 code units, each in one byte where it has none.
 */
final class ReadingFormat {

    private ReadingFormat() {}

    /** Writes one component of a record. */
    @FunctionalInterface
    private interface Writer<T> {

        void write(DataOutputStream out, T value) throws IOException;
    }

    /** Returns what was read of a file as bytes. */
    static byte[] write(ReportFile file, Reading reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        writeText(out, file.name());
        writeStamp(out, file.text());
        writeKnown(out, file.sidecar(), ReadingFormat::writeStamp);
        writeReport(out, reading.report());
        writeList(out, reading.warnings(), ReadingFormat::writeText);
        return bytes.toByteArray();
    }

    /**
     * Returns what was read of a file, or {@code null} where the file is gone or was written to since.
     *
     * @param in what {@link #write} returned
     * @param now the files as they are now, by name
     * @throws IOException where it is something else
     */
    static @Nullable ReadFile read(ByteBuffer in, Map<String, ReportFile> now) throws IOException {
        try {
            return readFile(in, now);
        } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException malformed) {
            throw new IOException("A record holds no reading", malformed);
        }
    }

    private static @Nullable ReadFile readFile(ByteBuffer in, Map<String, ReportFile> now) {
        ReportFile file = now.get(readText(in));
        Stamp text = readStamp(in);
        Stamp sidecar = readKnown(in, ReadingFormat::readStamp);
        if (file == null || !Stamp.areAlike(text, file.text()) || !Stamp.areAlike(sidecar, file.sidecar())) {
            return null;
        }
        return new ReadFile(file, new Reading(readReport(in), readList(in, ReadingFormat::readText)), null);
    }

    private static void writeStamp(DataOutputStream out, Stamp stamp) throws IOException {
        out.writeLong(stamp.modified().to(TimeUnit.NANOSECONDS));
        out.writeLong(stamp.size());
    }

    private static Stamp readStamp(ByteBuffer in) {
        return new Stamp(FileTime.from(in.getLong(), TimeUnit.NANOSECONDS), in.getLong());
    }

    private static void writeReport(DataOutputStream out, Report report) throws IOException {
        writeText(out, report.id());
        writeKnown(out, report.title(), ReadingFormat::writeText);
        writeKnown(out, report.published(), ReadingFormat::writeDate);
        writeKnown(out, report.language(), ReadingFormat::writeText);
        writeKnown(out, report.source(), ReadingFormat::writeText);
        writeKnown(out, report.series(), ReadingFormat::writeText);
        writeKnown(out, report.publisher(), ReadingFormat::writeText);
        writeKnown(out, report.lede(), ReadingFormat::writeParagraph);
        writeList(out, report.keyPoints(), ReadingFormat::writeParagraph);
        writeKnown(out, report.aboutReport(), ReadingFormat::writeParagraph);
        writeList(out, report.authors(), ReadingFormat::writeAuthor);
        writeList(out, report.sections(), ReadingFormat::writeSection);
        writeList(out, report.related(), ReadingFormat::writeRelated);
    }

    private static Report readReport(ByteBuffer in) {
        return new Report(
                readText(in),
                readKnown(in, ReadingFormat::readText),
                readKnown(in, ReadingFormat::readDate),
                readKnown(in, ReadingFormat::readText),
                readKnown(in, ReadingFormat::readText),
                readKnown(in, ReadingFormat::readText),
                readKnown(in, ReadingFormat::readText),
                readKnown(in, ReadingFormat::readParagraph),
                readList(in, ReadingFormat::readParagraph),
                readKnown(in, ReadingFormat::readParagraph),
                readList(in, ReadingFormat::readAuthor),
                readList(in, ReadingFormat::readSection),
                readList(in, ReadingFormat::readRelated));
    }

    private static void writeParagraph(DataOutputStream out, Paragraph paragraph) throws IOException {
        writeText(out, paragraph.text());
        writeKnown(out, paragraph.page(), DataOutputStream::writeInt);
    }

    private static Paragraph readParagraph(ByteBuffer in) {
        return new Paragraph(readText(in), readKnown(in, ByteBuffer::getInt));
    }

    private static void writeAuthor(DataOutputStream out, Author author) throws IOException {
        writeText(out, author.name());
        writeKnown(out, author.bio(), ReadingFormat::writeParagraph);
    }

    private static Author readAuthor(ByteBuffer in) {
        return new Author(readText(in), readKnown(in, ReadingFormat::readParagraph));
    }

    private static void writeSection(DataOutputStream out, Section section) throws IOException {
        writeKnown(out, section.heading(), ReadingFormat::writeText);
        writeList(out, section.paragraphs(), ReadingFormat::writeParagraph);
    }

    private static Section readSection(ByteBuffer in) {
        return new Section(readKnown(in, ReadingFormat::readText), readList(in, ReadingFormat::readParagraph));
    }

    private static void writeRelated(DataOutputStream out, RelatedPublication related) throws IOException {
        writeText(out, related.title());
        writeKnown(out, related.published(), ReadingFormat::writeDate);
        writeList(out, related.authors(), ReadingFormat::writeText);
        writeKnown(out, related.type(), ReadingFormat::writeText);
        writeList(out, related.topics(), ReadingFormat::writeText);
        writeKnown(out, related.summary(), ReadingFormat::writeParagraph);
        writeKnown(out, related.link(), ReadingFormat::writeText);
    }

    private static RelatedPublication readRelated(ByteBuffer in) {
        return new RelatedPublication(
                readText(in),
                readKnown(in, ReadingFormat::readDate),
                readList(in, ReadingFormat::readText),
                readKnown(in, ReadingFormat::readText),
                readList(in, ReadingFormat::readText),
                readKnown(in, ReadingFormat::readParagraph),
                readKnown(in, ReadingFormat::readText));
    }

    private static void writeDate(DataOutputStream out, PublicationDate date) throws IOException {
        out.writeLong(date.first().toEpochDay());
        writeText(out, date.precision().name());
    }

    private static PublicationDate readDate(ByteBuffer in) {
        return new PublicationDate(LocalDate.ofEpochDay(in.getLong()), PublicationDate.Precision.valueOf(readText(in)));
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        boolean wide = text.chars().anyMatch(unit -> unit > 0xFF);
        out.writeBoolean(wide);
        out.writeInt(text.length());
        if (wide) {
            out.writeChars(text);
        } else {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static String readText(ByteBuffer in) {
        boolean wide = in.get() != 0;
        int length = length(in);
        if (wide) {
            char[] units = new char[length];
            in.asCharBuffer().get(units);
            in.position(in.position() + length * Character.BYTES);
            return new String(units);
        }
        byte[] units = new byte[length];
        in.get(units);
        return new String(units, StandardCharsets.ISO_8859_1);
    }

    private static <T> void writeKnown(DataOutputStream out, @Nullable T value, Writer<T> writer) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            writer.write(out, value);
        }
    }

    private static <T> @Nullable T readKnown(ByteBuffer in, Function<ByteBuffer, T> reader) {
        return in.get() == 0 ? null : reader.apply(in);
    }

    private static <T> void writeList(DataOutputStream out, List<T> values, Writer<T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(out, value);
        }
    }

    private static <T> List<T> readList(ByteBuffer in, Function<ByteBuffer, T> reader) {
        int size = length(in);
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reader.apply(in));
        }
        return values;
    }

    /** Reads a length or a size; nothing is longer than what is left, as each element takes a byte at least. */
    private static int length(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException(
                    "A length of " + length + " where " + in.remaining() + " bytes are left");
        }
        return length;
    }
}
