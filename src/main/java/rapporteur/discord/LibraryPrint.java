package rapporteur.discord;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import rapporteur.library.Library;
import rapporteur.report.Report;

/**
 * A few characters that tell one state of the library from another, also after a restart: enough to notice that a
 * message was made from other reports.
 */
final class LibraryPrint {
    private static final int BYTES = 3;

    private record Taken(WeakReference<Library> of, String print) {}

    private volatile Taken last = new Taken(new WeakReference<>(Library.EMPTY), taken(Library.EMPTY));

    /** Returns a library's print, {@code [A-Za-z0-9_-]{4}}. */
    String of(Library library) {
        Taken known = last;
        if (!known.of().refersTo(library)) {
            known = new Taken(new WeakReference<>(library), taken(library));
            last = known;
        }
        return known.print();
    }

    private static String taken(Library library) {
        CRC32 sum = new CRC32();
        for (Report report : library.reports()) {
            String traits = report.id() + "|" + report.label() + "|"
                    + report.keyPoints().size() + "|" + report.sections().size() + "|"
                    + report.related().size() + "\n";
            sum.update(traits.getBytes(StandardCharsets.UTF_8));
        }
        byte[] print = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            print[i] = (byte) (sum.getValue() >>> (8 * i));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(print);
    }
}
