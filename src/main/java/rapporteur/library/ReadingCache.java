package rapporteur.library;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import rapporteur.reading.Reading;
import rapporteur.store.KeptEntries;
import rapporteur.store.KeptEntries.Kind;

/**
 * Keeps on disk what was read of folders, so that a start reads only the files that are new or were written to since.
 * Each folder has a file of its own, which this user alone may read; it is written anew, whole or not at all, when what
 * it keeps is no longer what the folder holds. One that is damaged, or of another program, costs time only: each record
 * is checked, and where one fails the files are read again.
 */
public final class ReadingCache {

    /** Begins our files, before what tells the program. */
    private static final String MARK = "Rapporteur readings ";

    private static final String PREFIX = "readings-";

    /**
     * Some file systems count time in steps of this length: two states of a file within one may have the same stamp.
     */
    private static final Duration COARSEST_TIME = Duration.ofSeconds(2);

    private final KeptEntries entries;
    private final String program;

    /**
     * Makes a cache; nothing is read or written yet.
     *
     * @param folder where the files are; made when there is something to keep
     * @param program what tells this program from others that would read a file differently
     */
    public ReadingCache(Path folder, String program) {
        this.entries = new KeptEntries(folder, Kind.FILE, PREFIX + "[0-9a-f]{8}");
        this.program = program;
    }

    /**
     * What is kept of a folder.
     *
     * @param files what was read of files that did not change since, by name
     * @param exact whether nothing else is kept
     * @param asOf when it was looked up
     */
    record Kept(Map<String, ReadFile> files, boolean exact, Instant asOf) {

        /** Tells whether nothing is to be written down: no file in use was read anew. */
        private boolean isOf(List<ReadFile> used) {
            return exact
                    && used.size() == files.size()
                    && used.stream()
                            .allMatch(file -> files.containsKey(file.file().name()));
        }
    }

    /** Returns what is kept of a library's folder. */
    Kept read(Path library, FolderListing found) {
        Instant now = Instant.now();
        String name = name(library);
        if (!entries.has(name)) {
            return new Kept(Map.of(), true, now);
        }
        Path file = entries.place(name);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Kept kept = read(library, new RecordReader(in, Files.size(file)), found.files(), now);
            entries.markUsed(name);
            return kept;
        } catch (IOException damaged) {
            doWithout(file, damaged);
            return new Kept(Map.of(), false, now);
        }
    }

    private Kept read(Path library, RecordReader records, Map<String, ReportFile> found, Instant now)
            throws IOException {
        ByteBuffer first = records.next();
        if (first == null || !first.equals(header(library))) {
            return new Kept(Map.of(), false, now);
        }
        Map<String, ReadFile> files = new HashMap<>();
        boolean exact = true;
        for (ByteBuffer record = records.next(); record != null; record = records.next()) {
            ReadFile file = ReadingFormat.read(record, found);
            if (file == null) {
                exact = false;
            } else {
                files.put(file.file().name(), file);
            }
        }
        return new Kept(files, exact, now);
    }

    /** Keeps what was read of a library's folder in place of what was kept before, where the two differ. */
    void write(Path library, Kept before, Collection<ReadFile> files) {
        Instant settled = before.asOf().minus(COARSEST_TIME);
        List<ReadFile> wanted =
                files.stream().filter(file -> isToBeKept(file, settled)).toList();
        if (!before.isOf(wanted)) {
            String name = name(library);
            try {
                entries.write(name, draft -> write(draft, library, wanted));
            } catch (IOException unwritable) {
                doWithout(entries.place(name), unwritable);
            }
        }
    }

    /**
     * A file that was read just after it was written to may have been written to again without a change of its stamp.
     */
    private static boolean isToBeKept(ReadFile file, Instant settled) {
        ReportFile read = file.file();
        return file.reading() != null
                && file.refusal() == null
                && read.text().isBefore(settled)
                && (read.sidecar() == null || read.sidecar().isBefore(settled));
    }

    private void write(Path draft, Path library, List<ReadFile> wanted) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            RecordReader.write(out, header(library).array());
            for (ReadFile kept : wanted) {
                write(out, kept);
            }
        }
    }

    /** Writes what will be read back as the same: a start answers alike whether its readings are kept or new. */
    private static void write(DataOutputStream out, ReadFile kept) throws IOException {
        ReportFile file = kept.file();
        Reading reading = kept.reading();
        if (reading != null) {
            byte[] record = ReadingFormat.write(file, reading);
            if (kept.equals(ReadingFormat.read(ByteBuffer.wrap(record), Map.of(file.name(), file)))) {
                RecordReader.write(out, record);
            }
        }
    }

    private ByteBuffer header(Path library) {
        return ByteBuffer.wrap((MARK + program + "\n" + place(library)).getBytes(StandardCharsets.UTF_8));
    }

    private static String place(Path library) {
        return library.toAbsolutePath().normalize().toString();
    }

    /** Two folders may have one file, which then keeps what was read of either by turns. */
    private static String name(Path library) {
        return PREFIX + HexFormat.of().toHexDigits(place(library).hashCode());
    }

    /** Looked up when there is something to say, as setting up the logging would only delay an answer. */
    private static void doWithout(Path file, IOException why) {
        LoggerFactory.getLogger(ReadingCache.class).debug("{} can't be used; files are read again", file, why);
    }
}
