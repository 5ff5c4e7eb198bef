package rapporteur.console;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Authors;
import rapporteur.briefing.Command;
import rapporteur.briefing.Link;
import rapporteur.briefing.Publication;
import rapporteur.briefing.Quotation;
import rapporteur.briefing.Wording;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.Passages;
import rapporteur.report.Place;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.search.Match;

/** Writes the members of the objects that answers are made of. */
final class JsonEntries {

    private static final int ALL = Integer.MAX_VALUE;

    /** Four digits tell results apart; more would only look exact. */
    private static final double SCORE_STEPS = 10_000;

    private final JsonText json;
    private final Wording wording;

    JsonEntries(JsonText json, Wording wording) {
        this.json = json;
        this.wording = wording;
    }

    /** Returns how a constant is written in JSON. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What there is to read first is near to a question without a subject in no more than its meaning. */
    static String match(Match match) {
        return name(match == Match.OPENING ? Match.MEANING : match);
    }

    void quotation(Quotation quotation) {
        json.string("id", quotation.passage().id());
        json.string("report", quotation.report().id());
        json.string("title", quotation.report().title());
        json.string("place", wording.place(quotation.passage()));
        words(quotation);
        link(quotation.link());
    }

    void keyPoint(Quotation quotation) {
        if (quotation.passage().place() instanceof Place.KeyPoint point) {
            json.number("number", point.number());
        }
        quotation(quotation);
    }

    private void words(Quotation quotation) {
        json.string("text", quotation.excerpt().text());
        json.offsets("highlights", quotation.excerpt().highlights());
        if (quotation.match() != null) {
            json.number("score", Math.round(quotation.score() * SCORE_STEPS) / SCORE_STEPS);
            json.string("match", match(quotation.match()));
        }
    }

    private void link(@Nullable Link link) {
        json.string("link", link == null || link.search() ? null : link.address());
        if (link != null && link.search()) {
            json.string("searchLink", link.address());
        }
    }

    void author(Authors.Entry author) {
        json.string("name", author.name());
        json.array("bios", author.bios(), ALL, this::quotation);
        json.array("reports", author.reports(), ALL, this::identity);
        json.array("related", author.related(), ALL, this::publication);
    }

    void publication(Publication item) {
        RelatedPublication publication = item.publication();
        json.string("id", item.listedBy().id() + "#related-" + item.number());
        json.string("report", item.listedBy().id());
        described(publication);
        link(item.link());
        if (item.quotation() != null) {
            words(item.quotation());
        }
    }

    private void described(RelatedPublication publication) {
        json.string("title", publication.title());
        published(publication.published());
        json.strings("authors", publication.authors());
        json.string("type", publication.type());
        json.strings("topics", publication.topics());
        text("summary", publication.summary());
    }

    /** Writes a related publication as its report has it. */
    void related(RelatedPublication publication) {
        described(publication);
        json.string("link", publication.link());
    }

    void named(Author author) {
        json.string("name", author.name());
        text("bio", author.bio());
    }

    private void identity(Report report) {
        json.string("id", report.id());
        json.string("title", report.title());
        published(report.published());
        json.string("link", report.source());
    }

    void listed(Report report) {
        facts(report);
        counts(report, Passages.of(report).size());
    }

    void overview(Report report, int passages) {
        json.array("results", List.of(report), ALL, one -> {
            facts(one);
            json.array("authors", one.authors(), ALL, this::named);
            text("lede", one.lede());
            text("aboutReport", one.aboutReport());
            counts(one, passages);
        });
    }

    /** Writes what a report says of itself. */
    void facts(Report report) {
        json.string("id", report.id());
        json.string("title", report.title());
        published(report.published());
        json.string("language", report.language());
        json.string("source", report.source());
        json.string("series", report.series());
        json.string("publisher", report.publisher());
    }

    private void counts(Report report, int passages) {
        json.object("counts", counts -> {
            counts.number("keyPoints", report.keyPoints().size());
            counts.number("sections", report.sections().size());
            counts.number("related", report.related().size());
            counts.number("passages", passages);
        });
    }

    void command(Command command) {
        json.string("name", command.name());
        json.string("description", wording.command(command));
        json.array("options", command.options(), ALL, option -> {
            json.string("name", option.name());
            json.flag("required", option.required());
            json.string("description", wording.option(command, option));
        });
    }

    void text(String name, @Nullable Paragraph paragraph) {
        json.string(name, paragraph == null ? null : paragraph.text());
    }

    private void published(@Nullable PublicationDate date) {
        json.string("published", date == null ? null : date.toString());
    }
}
