package rapporteur.console;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Answer;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Authors;
import rapporteur.briefing.Command;
import rapporteur.briefing.Contents;
import rapporteur.briefing.Evidence;
import rapporteur.briefing.Help;
import rapporteur.briefing.KeyPoints;
import rapporteur.briefing.Overview;
import rapporteur.briefing.Quotation;
import rapporteur.briefing.Related;
import rapporteur.briefing.Request;
import rapporteur.briefing.Wording;
import rapporteur.console.Phrase.Style;
import rapporteur.report.Place;
import rapporteur.report.Report;

/** Writes answers as text for a terminal or a file. */
public final class TextRenderer {

    /** The most results to show where a person doesn't say. */
    private static final int USUAL_MOST = 50;

    private final Wording wording;
    private final Screen screen;

    /**
     * Prepares to write.
     *
     * @param wording the messages in the reader's language
     * @param screen what the text is shown on
     */
    public TextRenderer(Wording wording, Screen screen) {
        this.wording = wording;
        this.screen = screen;
    }

    /**
     * Returns an answer as lines, each of which fits the screen but for addresses and commands.
     *
     * @param limit the most results wanted, or {@code null} where no number was given; of more it says how many and how
     *     to see them
     */
    public String render(Answer answer, @Nullable Integer limit) {
        int most = limit == null ? USUAL_MOST : limit;
        TextPage page = new TextPage(screen);
        switch (answer) {
            case Ask.Found found -> ask(page, found);
            case KeyPoints.Found found -> keyPoints(page, found, most);
            case Authors.Found found -> authors(page, found, most);
            case Related.Found found -> related(page, found, most);
            case Overview.Found found -> new ReportText(page, wording).overview(found);
            case Contents.Found found -> new ReportText(page, wording).contents(found.library(), most);
            case Help.Found found -> help(page, found);
            case Answer.Nothing nothing -> sentences(page, wording.nothing(nothing, wording::quoted));
            case Answer.Refused refused -> sentences(page, wording.refusal(refused));
        }
        foot(page, answer, limit);
        return page.toString();
    }

    private void ask(TextPage page, Ask.Found found) {
        if (found.request().cut()) {
            page.paragraph(0, Phrase.plain(wording.text("question.cut", Ask.MAX_LENGTH)));
        }
        notes(page, found);
        QuotationText quotations = new QuotationText(page, wording);
        found.results().forEach(quotations::attributed);
        if (found.more()) {
            page.gap();
            page.paragraph(2, faint(more(found.request().limit())));
        }
    }

    /** Returns how to see more excerpts than so many. */
    private String more(int limit) {
        int next = Math.min(2 * limit, Ask.MAX_LIMIT);
        return limit == Ask.MAX_LIMIT
                ? wording.text("ask.more-closely")
                : wording.text("ask.more", wording.notation().option("limit", "" + next));
    }

    private void keyPoints(TextPage page, KeyPoints.Found found, int most) {
        notes(page, found);
        QuotationText quotations = new QuotationText(page, wording);
        Report above = null;
        for (Quotation point : shown(found.results(), most)) {
            if (!point.report().equals(above)) {
                above = point.report();
                page.gap();
                new ReportText(page, wording).title(above);
                page.gap();
            }
            if (point.passage().place() instanceof Place.KeyPoint keyPoint) {
                quotations.numbered(keyPoint.number(), point);
            }
        }
        rest(page, found.results().size(), most);
    }

    private void authors(TextPage page, Authors.Found found, int most) {
        notes(page, found);
        shown(found.results(), most).forEach(author -> author(page, author));
        rest(page, found.results().size(), most);
    }

    private void author(TextPage page, Authors.Entry author) {
        page.gap();
        page.paragraph(0, Phrase.of(Style.STRONG, author.name()));
        author.bios().forEach(new QuotationText(page, wording)::placed);
        works(page, "author.reports", author.reports(), new ReportText(page, wording)::brief);
        works(page, "author.related", author.related(), new PublicationText(page, wording)::brief);
    }

    private <T> void works(TextPage page, String heading, List<T> works, Consumer<T> writer) {
        if (!works.isEmpty()) {
            page.gap();
            page.paragraph(0, Phrase.plain(wording.text(heading)));
            works.forEach(writer);
        }
    }

    private void related(TextPage page, Related.Found found, int most) {
        notes(page, found);
        PublicationText publications = new PublicationText(page, wording);
        shown(found.results(), most).forEach(publications::write);
        rest(page, found.results().size(), most);
        if (found.older() > 0) {
            page.gap();
            page.paragraph(2, faint(wording.older(found.older())));
        }
    }

    /** Writes each example under what its command does. */
    private void help(TextPage page, Help.Found found) {
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

    private void notes(TextPage page, Answer answer) {
        Evidence evidence = answer.evidence();
        if (evidence != null) {
            wording.notes(answer.request().command(), evidence, wording::quoted)
                    .forEach(note -> page.paragraph(0, Phrase.plain(note)));
        }
    }

    private void rest(TextPage page, int results, int most) {
        if (results > most) {
            page.gap();
            String option = wording.notation().option("limit", Integer.toString(results));
            page.paragraph(2, faint(wording.count("list.more", results - most, option)));
        }
    }

    private static <T> List<T> shown(List<T> results, int most) {
        return results.subList(0, Math.min(most, results.size()));
    }

    private static void sentences(TextPage page, List<String> sentences) {
        sentences.forEach(sentence -> page.paragraph(0, Phrase.plain(sentence)));
    }

    private void foot(TextPage page, Answer answer, @Nullable Integer limit) {
        page.gap();
        page.line(0, faint(wording.request(answer.request(), limit)));
    }

    private static Phrase faint(String words) {
        return Phrase.of(Style.FAINT, words);
    }
}
