package rapporteur.console;

import rapporteur.briefing.Command;
import rapporteur.briefing.Help;
import rapporteur.briefing.Request;
import rapporteur.briefing.Wording;
import rapporteur.console.Phrase.Style;

/** Writes what can be asked, with examples. */
final class HelpText {

    private final TextPage page;
    private final Wording wording;

    HelpText(TextPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    /** Writes each example under what its command does. */
    void write(Help.Found found) {
        Command above = null;
        for (Request example : found.examples()) {
            if (!example.command().equals(above)) {
                above = example.command();
                page.gap();
                page.paragraph(0, Phrase.plain(wording.command(above)));
            }
            page.line(2, Phrase.of(Style.STRONG, wording.request(example)));
        }
    }
}
