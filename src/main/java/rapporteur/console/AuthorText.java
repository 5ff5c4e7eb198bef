package rapporteur.console;

import rapporteur.briefing.Authors;
import rapporteur.briefing.Wording;
import rapporteur.console.Phrase.Style;

/** Writes authors with what is by them. */
final class AuthorText {

    private final TextPage page;
    private final Wording wording;

    AuthorText(TextPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    void write(Authors.Entry author) {
        page.gap();
        page.paragraph(0, Phrase.of(Style.STRONG, author.name()));
        QuotationText quotations = new QuotationText(page, wording);
        author.bios().forEach(quotations::placed);
        if (!author.reports().isEmpty()) {
            heading("author.reports");
            author.reports().forEach(new ReportText(page, wording)::brief);
        }
        if (!author.related().isEmpty()) {
            heading("author.related");
            author.related().forEach(new PublicationText(page, wording)::brief);
        }
    }

    private void heading(String key) {
        page.gap();
        page.paragraph(0, Phrase.plain(wording.text(key)));
    }
}
