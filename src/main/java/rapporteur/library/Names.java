package rapporteur.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import rapporteur.reading.ReportFiles;

/** What the names of files and folders in a library say. */
final class Names {

    /** Documents one would expect to be read; files of any other kind are passed over without a word. */
    private static final Set<String> OTHER_DOCUMENTS =
            Set.of(("doc docx docm odt rtf epub mobi pages ppt pptx odp key tex ps djvu mht mhtml webarchive rst"
                            + " adoc asciidoc org")
                    .split(" ", -1));

    /** What browsers append to a saved page's name for the folder of its images and frames. */
    private static final List<String> PARTS_OF_A_PAGE =
            List.of("_files", ".files", "-Dateien", "_fichiers", "_archivos", "_file", "_bestanden");

    private static final String SIDECAR = ".conf";

    private Names() {}

    /**
     * Tells whether something in a folder is passed over: what is hidden, what an editor or an office program keeps
     * while it runs, and the parts of a web page saved beside it.
     *
     * @param beside the names of everything in the folder
     */
    static boolean isIgnored(String name, Set<String> beside) {
        return ReportFiles.isHidden(name) || isPartOfAPage(name, beside);
    }

    private static boolean isPartOfAPage(String name, Set<String> beside) {
        for (String ending : PARTS_OF_A_PAGE) {
            if (name.endsWith(ending)) {
                String page = name.substring(0, name.length() - ending.length());
                return beside.contains(page + ".html") || beside.contains(page + ".htm");
            }
        }
        return false;
    }

    /** Tells whether a name is that of a file which corrects what is read of a report beside it. */
    static boolean isSidecar(String name) {
        return name.endsWith(SIDECAR) && !ReportFiles.isHidden(name);
    }

    /** Tells whether a file is a document of a kind that is not read. */
    static boolean isOtherDocument(Path file) {
        return OTHER_DOCUMENTS.contains(ReportFiles.extension(ReportFiles.name(file)));
    }
}
