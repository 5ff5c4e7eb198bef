package rapporteur.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What changes when a file is written to. The file's key (its inode) is no part of it: network mounts may number files
 * anew at every look.
 */
record Stamp(FileTime modified, long size) {

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.lastModifiedTime(), attributes.size());
    }

    /** Tells whether two stamps are of one state of a file; none is like none. */
    static boolean areAlike(@Nullable Stamp one, @Nullable Stamp other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.size == other.size && one.modified.equals(other.modified);
    }

    /** Tells whether the file was last written to before some time. */
    boolean isBefore(Instant time) {
        return modified.toInstant().isBefore(time);
    }

    /** Returns a file's stamp, links followed, or {@code null} where there is no such file. */
    static @Nullable Stamp of(Path file) {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException gone) {
            return null;
        }
    }
}
