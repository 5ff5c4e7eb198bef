package rapporteur.console;

import java.util.List;
import java.util.StringJoiner;
import rapporteur.briefing.Publication;
import rapporteur.briefing.Quotation;
import rapporteur.briefing.Wording;
import rapporteur.console.Phrase.Style;
import rapporteur.report.RelatedPublication;

/** Writes related publications. */
final class PublicationText {

    private static final int INDENT = 2;

    private final TextPage page;
    private final Wording wording;
    private final QuotationText quotations;

    PublicationText(TextPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
        this.quotations = new QuotationText(page, wording);
    }

    /** Writes all that is known of a publication, and the words of its summary where that was searched. */
    void write(Publication item) {
        RelatedPublication publication = item.publication();
        page.gap();
        page.paragraph(INDENT, Phrase.of(Style.STRONG, publication.title()));
        details(INDENT + 2, item);
        Quotation quotation = item.quotation();
        if (quotation != null && !quotation.isOfTitle()) {
            quotations.quoted(new Phrase().add(quotation.excerpt()));
        }
    }

    /** Writes a publication in a list under a heading of another sort. */
    void brief(Publication item) {
        page.paragraph(INDENT, Phrase.plain(item.publication().title()));
        details(INDENT + 2, item);
    }

    private void details(int indent, Publication item) {
        RelatedPublication publication = item.publication();
        StringJoiner facts = new StringJoiner(" · ");
        facts.add(wording.dateOrUnknown(publication.published()));
        if (publication.type() != null) {
            facts.add(publication.type());
        }
        if (!publication.authors().isEmpty()) {
            facts.add(String.join(", ", publication.authors()));
        }
        if (item.isByMeaning()) {
            facts.add(wording.text("place.by-meaning"));
        }
        page.paragraph(indent, Phrase.plain(facts.toString()));
        topics(indent, publication.topics());
        quotations.link(indent, item.link());
    }

    private void topics(int indent, List<String> topics) {
        if (!topics.isEmpty()) {
            page.paragraph(indent, Phrase.plain(String.join("; ", topics)));
        }
    }
}
