package rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the process's own outputs. It remembers why writing failed, as a {@link java.io.PrintWriter} doesn't. */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput(FileDescriptor descriptor) {
        this.out = new BufferedOutputStream(new FileOutputStream(descriptor));
    }

    /**
     * Returns why writing failed; empty where it didn't, or where only the reader has left, as {@code head} does when
     * it has read enough.
     */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(one -> !readerHasLeft(one));
    }

    private static boolean readerHasLeft(IOException failure) {
        String message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            throw remembered(failed);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failed) {
            throw remembered(failed);
        }
    }

    private IOException remembered(IOException failed) {
        if (failure == null) {
            failure = failed;
        }
        return failed;
    }
}
