package rapporteur.reading.format.pdf;

import java.util.regex.Pattern;

/** Knows what stands above or below a table or a figure. */
final class PdfCaption {

    /** {@code Table 3: Ships and crews} */
    private static final Pattern CAPTION =
            Pattern.compile("(?:Table|Figure|Fig\\.|Chart|Graph|Map|Box|Exhibit|Tableau|Graphique|Carte|Encadré) ?"
                    + "(?:\\d{1,3}(?:[.-]\\d{1,2})?|\\p{Lu}(?:\\.\\d{1,2})?)(?: ?[:–—]|\\. \\p{Lu}).*");

    private PdfCaption() {}

    /** Tells whether a text names a table or a figure, which stands at the top of a page or column above the text. */
    static boolean is(String text) {
        return CAPTION.matcher(text).matches();
    }
}
