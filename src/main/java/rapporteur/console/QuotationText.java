package rapporteur.console;

import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Link;
import rapporteur.briefing.Quotation;
import rapporteur.briefing.Wording;
import rapporteur.console.Phrase.Style;
import rapporteur.report.Place;
import rapporteur.report.Report;

/** Writes a report's own words, always with the place they stand in. */
final class QuotationText {

    private static final int INDENT = 2;

    private final TextPage page;
    private final Wording wording;

    QuotationText(TextPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    /** Writes the words in quotation marks, and under them the place, the report, its date and the link. */
    void attributed(Quotation quotation) {
        placed(quotation);
        link(INDENT + 3, quotation.link());
    }

    /** Writes the words in quotation marks, and under them the place, the report and its date. */
    void placed(Quotation quotation) {
        page.gap();
        quoted(new Phrase().add(quotation.excerpt()));
        Phrase dash = Phrase.of(Style.FAINT, "— ");
        page.paragraph(INDENT + 1, dash, Phrase.of(Style.FAINT, attribution(quotation)));
    }

    /** Writes words in quotation marks. */
    void quoted(Phrase words) {
        page.paragraph(
                INDENT, Phrase.plain(wording.text("quote.open")), words.add(Style.PLAIN, wording.text("quote.close")));
    }

    /** Writes words under a heading that names their report, with their number and, where there are pages, the page. */
    void numbered(int number, Quotation quotation) {
        Phrase words = new Phrase().add(quotation.excerpt());
        Integer on = quotation.passage().page();
        if (on != null) {
            words.add(Style.FAINT, " (" + wording.text("place.page", on.toString()) + ")");
        }
        if (quotation.isByMeaning()) {
            words.add(Style.FAINT, " (" + wording.text("place.by-meaning") + ")");
        }
        page.paragraph(0, Phrase.of(Style.STRONG, String.format(Locale.ROOT, "%4d  ", number)), words);
    }

    /** Writes an address on a line of its own, and tells a search from the thing itself. */
    void link(int indent, @Nullable Link link) {
        if (link != null) {
            String address = link.search() ? wording.text("link.search", link.address()) : link.address();
            page.paragraph(indent, Phrase.of(Style.FAINT, address));
        }
    }

    private String attribution(Quotation quotation) {
        Report report = quotation.report();
        StringJoiner parts = new StringJoiner(" · ");
        if (quotation.passage().place() instanceof Place.Related) {
            String heading = quotation.passage().heading();
            if (heading != null && !quotation.isOfTitle()) {
                parts.add(heading);
            }
            return parts.add(wording.place(quotation))
                    .add(wording.text("listed-in", report.label()))
                    .toString();
        }
        parts.add(wording.place(quotation)).add(report.label());
        if (report.published() != null) {
            parts.add(wording.date(report.published()));
        }
        return parts.toString();
    }
}
