package rapporteur.reading;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import rapporteur.report.Report;
import rapporteur.report.Slug;

/** What names of files say: which are reports, and what a report is called by. */
public final class ReportFiles {

    private static final Set<String> EXTENSIONS =
            Set.of("txt", "text", "html", "htm", "xhtml", "md", "markdown", "pdf");

    /** Files that stand in a folder of reports and tell about the folder. */
    private static final Set<String> ABOUT_THE_FOLDER =
            Set.of(("sources readme license licence copying notice notices authors contributing changelog changes"
                            + " index-of-sources third-party-notices")
                    .split(" ", -1));

    private ReportFiles() {}

    /**
     * Tells by its name whether a file in a folder of reports is to be read as a report: text, HTML, Markdown and PDF,
     * but no hidden files, no sidecars, and none of the files that tell about the folder itself, such as
     * {@code SOURCES.md}, {@code README.md} and {@code LICENSE.txt}.
     */
    public static boolean isReport(Path file) {
        String name = name(file);
        return !isHidden(name)
                && EXTENSIONS.contains(extension(name))
                && !ABOUT_THE_FOLDER.contains(stem(name).toLowerCase(Locale.ROOT));
    }

    /**
     * Tells whether a name hides a file, as {@code .draft.txt} does, an office program's {@code ~$report.html} and an
     * editor's {@code report.txt~}.
     */
    public static boolean isHidden(String name) {
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
    public static Path sidecar(Path file) {
        return file.resolveSibling(stem(name(file)) + ".conf");
    }

    /** Returns the last name of a path. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Returns what stands behind the last dot of a name, in lower case; an empty text where there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
