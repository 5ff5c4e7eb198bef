package rapporteur.console;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Overview;
import rapporteur.briefing.Wording;
import rapporteur.console.Phrase.Style;
import rapporteur.library.Library;
import rapporteur.report.Paragraph;
import rapporteur.report.Passages;
import rapporteur.report.Report;

/** Writes reports: their titles, lists of them, and one at a glance. */
final class ReportText {

    private static final String BETWEEN_FACTS = " · ";

    private final TextPage page;
    private final Wording wording;

    ReportText(TextPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    /** Writes a report's title as a heading, with its date and address. */
    void title(Report report) {
        Phrase title = Phrase.of(Style.STRONG, report.label());
        if (report.published() != null) {
            title.add(Style.PLAIN, BETWEEN_FACTS + wording.date(report.published()));
        }
        page.paragraph(0, title);
        address(0, report);
    }

    /** Writes a report in a list of works. */
    void brief(Report report) {
        page.paragraph(2, Phrase.plain(report.label()));
        page.paragraph(4, Phrase.plain(facts(wording.dateOrUnknown(report.published()), report.series())));
        address(4, report);
    }

    /** Writes a report at a glance. */
    void overview(Overview.Found found) {
        Report report = found.report();
        page.paragraph(0, Phrase.of(Style.STRONG, report.label()));
        String date = wording.dateOrUnknown(report.published());
        page.paragraph(0, Phrase.plain(facts(report.series(), report.publisher(), date)));
        if (!report.authors().isEmpty()) {
            page.paragraph(0, Phrase.plain(wording.text("by", String.join(", ", report.authorNames()))));
        }
        quoted(null, report.lede());
        quoted("overview.about-report", report.aboutReport());
        page.gap();
        page.paragraph(0, Phrase.plain(counts(report, found.passages())));
        address(0, report);
    }

    private void quoted(@Nullable String heading, @Nullable Paragraph words) {
        if (words == null) {
            return;
        }
        page.gap();
        if (heading != null) {
            page.paragraph(0, Phrase.plain(wording.text(heading)));
        }
        new QuotationText(page, wording).quoted(Phrase.plain(words.text()));
    }

    /** Writes what a library holds, and what it could not read. */
    void contents(Library library, int most) {
        page.paragraph(
                0, Phrase.plain(wording.count("count.reports", library.reports().size())));
        library.reports().stream().limit(most).forEach(this::listed);
        int rest = library.reports().size() - most;
        if (rest > 0) {
            page.gap();
            String option = wording.notation().option("limit", Integer.toString(rest + most));
            page.paragraph(2, Phrase.of(Style.FAINT, wording.count("list.more", rest, option)));
        }
        if (!library.refused().isEmpty()) {
            page.gap();
            page.paragraph(
                    0,
                    Phrase.plain(
                            wording.count("library.refused", library.refused().size())));
            library.refused().forEach(file -> page.paragraph(2, Phrase.plain(file.sentence())));
        }
        if (!library.warnings().isEmpty()) {
            page.gap();
            page.paragraph(0, Phrase.plain(wording.text("library.warnings")));
            library.warnings().forEach(warning -> page.paragraph(2, Phrase.plain(warning)));
        }
    }

    private void listed(Report report) {
        page.gap();
        page.paragraph(2, Phrase.of(Style.STRONG, report.label()));
        page.paragraph(4, Phrase.plain(facts(report.id(), wording.dateOrUnknown(report.published()))));
        page.paragraph(4, Phrase.plain(counts(report, Passages.of(report).size())));
    }

    private String counts(Report report, int passages) {
        return facts(
                wording.count("count.key-points", report.keyPoints().size()),
                report.sections().isEmpty()
                        ? null
                        : wording.count("count.sections", report.sections().size()),
                wording.count("count.related", report.related().size()),
                wording.count("count.passages", passages));
    }

    private void address(int indent, Report report) {
        if (report.source() != null) {
            page.paragraph(indent, Phrase.of(Style.FAINT, report.source()));
        }
    }

    private static String facts(@Nullable String... facts) {
        StringJoiner known = new StringJoiner(BETWEEN_FACTS);
        for (String fact : facts) {
            if (fact != null) {
                known.add(fact);
            }
        }
        return known.toString();
    }
}
