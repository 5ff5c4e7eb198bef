package rapporteur.library;

/**
 * A file or sub-folder that gave no report, or no newer version of its report.
 *
 * @param file its path relative to the library's folder, with {@code /} between names; {@value #WHOLE} is that folder
 * @param reason a sentence for the person who keeps the folder
 */
public record RefusedFile(String file, String reason) {

    static final String WHOLE = ".";

    /** Returns the reason as a sentence that names the file by its path, and only once. */
    public String sentence() {
        if (file.equals(WHOLE)) {
            return reason;
        }
        String folders = file.substring(0, file.lastIndexOf('/') + 1);
        boolean named = reason.startsWith(file.substring(folders.length()) + " ");
        return named ? folders + reason : file + ": " + reason;
    }
}
