package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rapporteur.briefing.Answer;
import rapporteur.briefing.Answer.Nothing;
import rapporteur.briefing.Answer.Refused;
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
import rapporteur.discord.Draft.Item;
import rapporteur.report.Report;

/** Writes answers in Discord's Markdown, one way for each sort of answer. */
final class AnswerDraft {
    private static final String HEADING = "### ";
    private static final int LONGEST_ASKED = 150;
    private static final int LONGEST_WORD = 80;

    private final Wording wording;
    private final Items items;
    private final String foot;

    /**
     * Starts with the words to use.
     *
     * @param asked the request as its foot is to show it
     */
    AnswerDraft(Wording wording, Request asked) {
        this.foot = Markdown.SMALL + Cut.escaped(asked.written(), Draft.LONGEST_FOOT - Markdown.SMALL.length());
        this.wording = wording;
        this.items = new Items(wording);
    }

    /** Returns what a message says for an answer. */
    Draft of(Answer answer) {
        return switch (answer) {
            case Nothing nothing -> sentences(emphasis -> wording.nothing(nothing, emphasis));
            case Refused refused -> refused(refused);
            case Ask.Found found -> asked(found);
            case Authors.Found found -> authors(found);
            case Contents.Found found -> contents(found);
            case Help.Found found -> help(found);
            case KeyPoints.Found found -> keyPoints(found);
            case Overview.Found found -> overview(found);
            case Related.Found found -> related(found);
        };
    }

    private Draft refused(Refused refused) {
        Refused shown = new Refused(
                refused.request(), refused.reason(), Cut.end(refused.given(), LONGEST_ASKED), refused.choices());
        List<String> escaped =
                wording.refusal(shown).stream().map(Markdown::escape).toList();
        return sentences(emphasis -> escaped);
    }

    private Draft sentences(Function<UnaryOperator<String>, List<String>> sentences) {
        List<String> shown = emphasized(sentences);
        return draft(HEADING + shown.getFirst(), shown.subList(1, shown.size()), List.of());
    }

    private Draft draft(String heading, List<String> notes, List<Item> listed) {
        return Draft.of(heading, notes, listed, foot);
    }

    /** Returns sentences with words set off in bold, or plainly and cut where that would be too long. */
    private static List<String> emphasized(Function<UnaryOperator<String>, List<String>> sentences) {
        List<String> bold = sentences.apply(word -> Markdown.bold(Cut.end(word, LONGEST_WORD)));
        if (length(bold) <= Draft.LONGEST_NOTES) {
            return bold;
        }
        List<String> plain = sentences.apply(word -> Cut.end(word, LONGEST_WORD));
        int share = Draft.LONGEST_NOTES / plain.size() - 1;
        return plain.stream().map(sentence -> Cut.escaped(sentence, share)).toList();
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(line -> line.length() + 1).sum();
    }

    private Draft asked(Ask.Found found) {
        Ask ask = found.request();
        List<String> notes = new ArrayList<>();
        if (ask.cut()) {
            notes.add(Markdown.SMALL + wording.text("question.cut", Ask.MAX_LENGTH));
        }
        notes.addAll(notes(found));
        Draft all = quotations(HEADING + quoted(ask.question()), notes, found.results());
        List<Item> listed = new ArrayList<>(all.items());
        if (found.more()) {
            listed.add(new Item(Markdown.SMALL + wording.text("ask.more-closely"), null));
        }
        return new Draft(all.heading(), all.notes(), listed, Ask.DEFAULT_LIMIT, all.foot(), all.ways(), all.address());
    }

    private Draft keyPoints(KeyPoints.Found found) {
        String topic = found.request().topic();
        String heading = topic == null || found.evidence() == null
                ? wording.text("discord.heading.keypoints")
                : wording.text("discord.heading.keypoints-on", quoted(topic));
        return quotations(HEADING + heading, notes(found), found.results());
    }

    /** Lists quotations; the title of the report they are all from is said once. */
    private Draft quotations(String heading, List<String> notes, List<Quotation> quotations) {
        boolean one = quotations.stream().map(Quotation::report).distinct().count() == 1;
        String title = one
                ? "\n" + Markdown.SMALL
                        + items.titleAndDate(quotations.getFirst().report())
                : "";
        return draft(
                heading + title,
                notes,
                quotations.stream()
                        .map(quotation -> items.quotation(quotation, !one))
                        .toList());
    }

    private List<String> notes(Answer answer) {
        Evidence evidence = answer.evidence();
        Command asked = answer.request().command();
        return evidence == null ? List.of() : emphasized(emphasis -> wording.notes(asked, evidence, emphasis));
    }

    private String quoted(String text) {
        return Markdown.escape(wording.quoted(Cut.end(text, LONGEST_ASKED)));
    }

    private Draft authors(Authors.Found found) {
        List<Item> all = found.results().stream().flatMap(items::author).toList();
        String name = found.request().name();
        String heading = name == null ? wording.text("discord.heading.authors") : quoted(name);
        return draft(HEADING + heading, notes(found), all);
    }

    private Draft related(Related.Found found) {
        String topic = found.request().topic();
        List<String> notes = new ArrayList<>(notes(found));
        if (found.older() > 0) {
            notes.add(Markdown.SMALL + wording.older(found.older()));
        }
        String heading = topic == null
                ? wording.text("discord.heading.related")
                : wording.text("discord.heading.related-on", quoted(topic));
        List<Item> all = found.results().stream().map(items::publication).toList();
        return draft(HEADING + heading, notes, all);
    }

    private Draft overview(Overview.Found found) {
        Report report = found.report();
        StringJoiner counts = new StringJoiner(" · ", Markdown.SMALL, "");
        counts.add(wording.count("count.key-points", report.keyPoints().size()));
        counts.add(wording.count("count.related", report.related().size()));
        counts.add(wording.count("count.passages", found.passages()));
        List<String> notes = new ArrayList<>();
        if (!report.authors().isEmpty()) {
            notes.add(wording.text("discord.by", items.names(report.authorNames())));
        }
        String published = Stream.of(
                        report.published() == null ? null : wording.date(report.published()),
                        report.series(),
                        report.publisher())
                .filter(Objects::nonNull)
                .map(part -> Cut.escaped(part, 100))
                .reduce((one, other) -> one + " · " + other)
                .orElse(Markdown.escape(wording.dateOrUnknown(null)));
        notes.add(Markdown.SMALL + published);
        notes.add(counts.toString());
        return new Draft(
                HEADING + Cut.escaped(report.label(), 400),
                notes,
                items.opening(report),
                Draft.MOST_PER_PAGE,
                foot,
                Map.of(),
                Optional.ofNullable(report.source()).flatMap(Links::address).orElse(null));
    }

    private Draft contents(Contents.Found found) {
        List<Item> all = new ArrayList<>();
        found.library().reports().forEach(report -> all.add(items.report(report)));
        found.library().refused().forEach(file -> all.add(items.warning(file.sentence())));
        found.library().warnings().forEach(warning -> all.add(items.warning(warning)));
        String count = wording.count("count.reports", found.library().reports().size());
        return draft(HEADING + wording.text("discord.heading.library"), List.of(Markdown.SMALL + count), all);
    }

    private Draft help(Help.Found found) {
        List<String> hints = List.of(
                Markdown.SMALL + wording.text("discord.private-hint"),
                Markdown.SMALL + wording.text("discord.message-hint", wording.text("discord.find-in-reports")));
        return draft(HEADING + wording.text("discord.heading.help"), hints, items.help(found.examples()));
    }
}
