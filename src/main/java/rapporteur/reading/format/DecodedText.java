package rapporteur.reading.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.UnreadablePageException;
import rapporteur.text.NormalForm;

/**
 * The characters of a text file.
 *
 * @param text the characters, without a byte order mark
 * @param warnings what looked odd about its encoding
 */
record DecodedText(String text, List<String> warnings) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Whoever declares these has written bytes that they lack. */
    private static final Set<Charset> READ_AS_WINDOWS_1252 =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private static final char FIRST_COMBINING = '\u0300';
    private static final char LAST_COMBINING = '\u036F';

    /** How much of a file is looked at to tell text from something else. */
    private static final int SAMPLE = 64 * 1024;

    /** Text has hardly any control characters; one in this many is taken for an accident. */
    private static final int CHARACTERS_PER_CONTROL = 200;

    /**
     * Decodes a text file: by its byte order mark, else as UTF-8, else in the encoding it declares; bytes that are no
     * UTF-8 in a file that declares none are Windows-1252.
     *
     * @param bytes the file
     * @param declared the name of an encoding that the file gives, or {@code null}
     * @throws UnreadablePageException if it is no text
     */
    static DecodedText of(byte[] bytes, @Nullable String declared) throws UnreadablePageException {
        DecodedText decoded = decode(bytes, declared);
        if (isBinary(decoded.text)) {
            throw new UnreadablePageException("is not text: it holds binary data. Save the report as plain text, HTML,"
                    + " Markdown or PDF, or take the file away");
        }
        return hasCombiningMarks(decoded.text)
                ? new DecodedText(NormalForm.of(decoded.text, Normalizer.Form.NFC), decoded.warnings)
                : decoded;
    }

    /** Some programs write "é" as two characters; it is read as one, so that words compare as they look. */
    private static boolean hasCombiningMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING && text.charAt(i) <= LAST_COMBINING) {
                return true;
            }
        }
        return false;
    }

    private static DecodedText decode(byte[] bytes, @Nullable String declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return mixed(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new DecodedText(decodeFrom(bytes, 2, StandardCharsets.UTF_16LE), List.of());
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new DecodedText(decodeFrom(bytes, 2, StandardCharsets.UTF_16BE), List.of());
        }
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            return new DecodedText(decodeFrom(bytes, 0, wide), List.of());
        }
        DecodedText utf8 = mixed(bytes, 0);
        Charset other = utf8.warnings.isEmpty() ? null : charset(declared);
        return other == null ? utf8 : new DecodedText(decodeFrom(bytes, 0, other), List.of());
    }

    private static String decodeFrom(byte[] bytes, int start, Charset charset) {
        return new String(bytes, start, bytes.length - start, charset);
    }

    /** Decodes UTF-8, and each byte that is none as Windows-1252: files are put together from more than one source. */
    private static DecodedText mixed(byte[] bytes, int start) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int firstOdd = -1;
        CoderResult result = utf8.decode(in, out, true);
        while (result.isError()) {
            if (firstOdd < 0) {
                firstOdd = lineAt(bytes, in.position());
            }
            for (int i = 0; i < result.length(); i++) {
                out.put(WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {in.get()})));
            }
            result = utf8.decode(in, out, true);
        }
        String text = out.flip().toString();
        return new DecodedText(
                text,
                firstOdd < 0
                        ? List.of()
                        : List.of("line " + firstOdd + " is not UTF-8; such bytes were read as Windows-1252"));
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** UTF-16 without a mark: every second byte of Latin text is zero. */
    private static @Nullable Charset wideCharset(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int zeroFirst = 0;
        int zeroSecond = 0;
        for (int i = 0; i < length; i += 2) {
            zeroFirst += bytes[i] == 0 ? 1 : 0;
            zeroSecond += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = length / 2 * 8 / 10;
        if (length < 8) {
            return null;
        }
        if (zeroSecond > most && zeroFirst == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return zeroFirst > most && zeroSecond == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** The encoding of a name, unless it stands for Windows-1252: https://encoding.spec.whatwg.org/#names-and-labels */
    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name);
            return READ_AS_WINDOWS_1252.contains(charset) ? null : charset;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085') {
                controls++;
            }
        }
        return text.indexOf('\0') >= 0 || controls > 1 + length / CHARACTERS_PER_CONTROL;
    }
}
