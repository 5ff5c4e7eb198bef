package rapporteur.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the lines of a UTF-8 file that are not blank. */
final class Lines {

    private static final int LONGEST_QUOTED = 60;

    private Lines() {}

    /** Returns a line short enough to be quoted in a sentence. */
    static String shortened(String line) {
        return line.length() <= LONGEST_QUOTED ? line : line.substring(0, LONGEST_QUOTED) + "…";
    }

    /** Takes one line. */
    interface Taker {

        /**
         * Takes a line.
         *
         * @param line the line
         * @param number its number, from 1
         */
        void take(String line, int number) throws MalformedCollectionException;
    }

    /** Hands every line to a taker, in order. */
    static void of(Path file, Taker taker) throws MalformedCollectionException {
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!content.isBlank()) {
                    taker.take(content, number);
                }
            }
        } catch (NoSuchFileException missing) {
            throw new MalformedCollectionException(file, "There is no such file.");
        } catch (CharacterCodingException malformed) {
            throw new MalformedCollectionException(file, number + 1, "The text is not UTF-8.");
        } catch (IOException unreadable) {
            throw new MalformedCollectionException(file, "The file can't be read (" + unreadable.getMessage() + ").");
        }
    }
}
