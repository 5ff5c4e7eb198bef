package rapporteur.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.reader.impl.history.DefaultHistory;

/** The lines typed, kept in a file from one conversation to the next; of a damaged one, what can be read. */
final class EarlierLines extends DefaultHistory {

    private final Path file;

    EarlierLines(Path file) {
        this.file = file;
    }

    /** {@inheritDoc} Bytes that are no UTF-8, as a crash may leave there, would keep the terminal from opening. */
    @Override
    public void load() throws IOException {
        try {
            super.load();
        } catch (UncheckedIOException damaged) {
            Files.writeString(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            super.load();
        }
    }
}
