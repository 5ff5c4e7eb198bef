package rapporteur.evaluation;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import rapporteur.text.Reasons;

/** Reads the lines of a UTF-8 file that are not blank. */
final class Lines {

    private static final int LONGEST_QUOTED = 60;

    /** No document is longer; a device such as {@code /dev/zero} would be read until memory is full. */
    private static final int LONGEST_LINE = 10_000_000;

    private Lines() {}

    /** Returns a line short enough to be quoted in a sentence. */
    static String shortened(String line) {
        return line.length() <= LONGEST_QUOTED ? line : line.substring(0, LONGEST_QUOTED) + "…";
    }

    /** Returns an id, unless it has white space: judgements and runs could not name it. */
    static String id(String id, Path file, int number) throws MalformedCollectionException {
        if (id.chars().anyMatch(Character::isWhitespace)) {
            throw new MalformedCollectionException(
                    file, number, "The id \"" + shortened(id) + "\" has white space in it.");
        }
        return id;
    }

    /** Takes one line. */
    interface Taker {

        /**
         * Takes a line.
         *
         * @param number its number, from 1
         */
        void take(String line, int number) throws MalformedCollectionException;
    }

    /** Hands every line to a taker, in order. */
    static void of(Path file, Taker taker) throws MalformedCollectionException {
        int number = 0;
        try (BufferedReader reader =
                new BufferedReader(new Bounded(Files.newBufferedReader(file, StandardCharsets.UTF_8)))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!content.isBlank()) {
                    taker.take(content, number);
                }
            }
        } catch (NoSuchFileException missing) {
            throw new MalformedCollectionException(file, "There is no such file.");
        } catch (EndlessLineException endless) {
            throw new MalformedCollectionException(
                    file, number + 1, "The line is too long for a document or a question.");
        } catch (CharacterCodingException malformed) {
            throw new MalformedCollectionException(file, number + 1, "The text is not UTF-8.");
        } catch (IOException unreadable) {
            throw new MalformedCollectionException(file, "The file can't be read (" + Reasons.of(unreadable) + ").");
        }
    }

    private static final class EndlessLineException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Reads what another reader does, as long as its lines come to an end. */
    private static final class Bounded extends FilterReader {

        private int length;

        private Bounded(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int most) throws IOException {
            int read = super.read(buffer, offset, most);
            for (int i = offset; i < offset + read; i++) {
                length = buffer[i] == '\n' ? 0 : length + 1;
            }
            if (length > LONGEST_LINE) {
                throw new EndlessLineException();
            }
            return read;
        }
    }
}
