package rapporteur.reading;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import rapporteur.report.Report;
import rapporteur.report.Slug;

/** What names of files say: which are reports, and what a report is called by. */
final class ReportFiles {

    private static final Set<String> EXTENSIONS =
            Set.of("txt", "text", "html", "htm", "xhtml", "md", "markdown", "pdf");

    /** Files that stand in a folder of reports and tell about the folder. */
    private static final Set<String> ABOUT_THE_FOLDER =
            Set.of(("sources readme license licence copying notice notices authors contributing changelog changes"
                            + " index-of-sources third-party-notices")
                    .split(" ", -1));

    private ReportFiles() {}

    /** Tells by its name whether a file in a folder of reports is one of them. */
    static boolean isReport(Path file) {
        Path name = file.getFileName();
        if (name == null || isHidden(name.toString())) {
            return false;
        }
        return EXTENSIONS.contains(extension(name.toString()))
                && !ABOUT_THE_FOLDER.contains(stem(name.toString()).toLowerCase(Locale.ROOT));
    }

    /**
     * Names such as {@code .draft.txt}, an office program's {@code ~$report.html} and an editor's {@code report.txt~}.
     */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~") || name.startsWith("#") || name.endsWith("~");
    }

    /**
     * Returns the id of the report in a file: its stem as ids are written, or, where no letter of it is left as in
     * other scripts, {@code report-} with a number that stays the same as long as the name does.
     */
    static String id(Path file) {
        String stem = stem(name(file));
        String id = Slug.of(stem, Report.MAX_ID_LENGTH);
        // composed, as some systems hand out the names of files decomposed
        return id.isEmpty() ? "report-" + Integer.toHexString(composed(stem).hashCode()) : id;
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Returns the file beside a report that corrects what is read of it, whether it exists or not. */
    static Path sidecar(Path file) {
        return file.resolveSibling(stem(name(file)) + ".conf");
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
