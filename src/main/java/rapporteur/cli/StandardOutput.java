package rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the process's own outputs. It remembers why writing failed, as a {@link java.io.PrintWriter} doesn't. */
final class StandardOutput extends OutputStream {

    /** The bits of a file's mode that say what it is, and two of their values: {@code man 7 inode}. */
    private static final int SORT = 0xF000;

    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private final OutputStream out;
    private final Path file;
    private @Nullable IOException failure;

    /**
     * Takes an output.
     *
     * @param file the name by which Unix has it among its files
     */
    StandardOutput(OutputStream out, Path file) {
        this.out = new BufferedOutputStream(out);
        this.file = file;
    }

    /** Returns the one where answers go. */
    static StandardOutput out() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), Path.of("/dev/stdout"));
    }

    /** Returns the one where problems go. */
    static StandardOutput err() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.err), Path.of("/dev/stderr"));
    }

    /**
     * Returns why writing failed; empty where it didn't, or where only the reader has left, as {@code head} does when
     * it has read enough.
     */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(one -> !readerHasLeft(one));
    }

    /** What a system says of a failure is in the person's language; writing to a pipe fails for no other reason. */
    private boolean readerHasLeft(IOException failure) {
        try {
            int sort = (int) Files.getAttribute(file, "unix:mode") & SORT;
            return sort == PIPE || sort == SOCKET;
        } catch (IOException | UnsupportedOperationException notUnix) {
            String message = failure.getMessage();
            return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
        }
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
