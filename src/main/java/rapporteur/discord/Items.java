package rapporteur.discord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Authors;
import rapporteur.briefing.Command;
import rapporteur.briefing.Link;
import rapporteur.briefing.PassageKey;
import rapporteur.briefing.Publication;
import rapporteur.briefing.Quotation;
import rapporteur.briefing.Request;
import rapporteur.briefing.Wording;
import rapporteur.discord.Draft.Item;
import rapporteur.report.Passage;
import rapporteur.report.Passages;
import rapporteur.report.Place;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.search.Excerpt;

/** Writes what answers list, in Discord's Markdown: a lead, the words as a quote, and the place in small print. */
final class Items {
    private static final String QUOTE = "> ";
    private static final String DOT = " · ";
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_NAMES = 250;
    private static final int LONGEST_DETAIL = 100;

    private final Wording wording;

    Items(Wording wording) {
        this.wording = wording;
    }

    /** Quotes a passage, with its place below, and its report where that is not said elsewhere. */
    Item quotation(Quotation quotation, boolean withReport) {
        return quotation("", quotation, withReport);
    }

    private Item quotation(String lead, Quotation quotation, boolean withReport) {
        Passage passage = quotation.passage();
        StringBuilder place = new StringBuilder(
                "\n" + Markdown.SMALL + withLink(wording.place(quotation), quotation.link(), LONGEST_PLACE));
        if (passage.place() instanceof Place.Related && passage.heading() != null && !quotation.isOfTitle()) {
            place.append(DOT).append(Cut.escaped(passage.heading(), LONGEST_TITLE));
        }
        if (withReport) {
            place.append(DOT).append(titleAndDate(quotation.report()));
        }
        return quoted(lead, passage, quotation.excerpt(), place.toString());
    }

    private static Item quoted(String lead, Passage passage, Excerpt excerpt, String place) {
        int room = Draft.LONGEST_ITEM - lead.length() - place.length();
        return new Item(lead + quote(passage, excerpt, room) + place, PassageKey.of(passage));
    }

    /** Quotes an excerpt, marked where it is not the whole passage. */
    private static String quote(Passage passage, Excerpt excerpt, int room) {
        String before = excerpt.start() > 0 ? Cut.MARK + " " : "";
        boolean more =
                excerpt.start() + excerpt.text().length() < passage.text().length();
        String after = more ? " " + Cut.MARK : "";
        int left = room - QUOTE.length() - before.length() - after.length();
        String words = Cut.highlighted(excerpt.text(), excerpt.highlights(), left);
        return QUOTE + before + words + (words.endsWith(Cut.MARK) ? "" : after);
    }

    /** Returns words that lead to an address, or beside a search for what has no known address. */
    private String withLink(String words, @Nullable Link link, int limit) {
        return link != null && link.search()
                ? Cut.escaped(words, limit) + DOT + Links.behind(wording.text("discord.search-for-it"), link, limit)
                : Links.behind(words, link, limit);
    }

    /** Returns a report's title and date. */
    String titleAndDate(Report report) {
        String title = Cut.escaped(report.label(), LONGEST_TITLE);
        return report.published() == null ? title : title + DOT + wording.date(report.published());
    }

    /** Returns the names of a report's authors. */
    String names(List<String> names) {
        return Cut.escaped(String.join(", ", names), LONGEST_NAMES);
    }

    /** Describes a related publication, with its summary as a quote. */
    Item publication(Publication item) {
        RelatedPublication publication = item.publication();
        String lead = "**" + Links.behind(publication.title(), direct(item.link()), LONGEST_TITLE) + "**";
        StringJoiner details = new StringJoiner(DOT, "\n" + Markdown.SMALL, "");
        details.add(wording.dateOrUnknown(publication.published()));
        if (!publication.authors().isEmpty()) {
            details.add(names(publication.authors()));
        }
        Stream.concat(Stream.ofNullable(publication.type()), publication.topics().stream())
                .limit(4)
                .forEach(detail -> details.add(Cut.escaped(detail, LONGEST_DETAIL / 2)));
        if (item.isByMeaning()) {
            details.add(wording.text("place.by-meaning"));
        }
        if (item.link() != null && item.link().search()) {
            details.add(Links.behind(wording.text("discord.search-for-it"), item.link(), LONGEST_DETAIL));
        }
        return publication.summary() == null
                ? new Item(lead + details, null)
                : summary(item, lead + "\n", details.toString());
    }

    private static @Nullable Link direct(@Nullable Link link) {
        return link == null || link.search() ? null : link;
    }

    private static Item summary(Publication item, String lead, String details) {
        if (item.quotation() != null) {
            return quoted(lead, item.quotation().passage(), item.quotation().excerpt(), details);
        }
        return passage(
                        item.listedBy(),
                        place -> place instanceof Place.Related related && related.number() == item.number())
                .map(passage -> quoted(lead, passage, whole(passage), details))
                .findFirst()
                .orElseGet(() -> new Item(lead.strip() + details, null));
    }

    private static Stream<Passage> passage(Report report, Predicate<Place> place) {
        return Passages.of(report).stream().filter(passage -> place.test(passage.place()));
    }

    private static Excerpt whole(Passage passage) {
        return new Excerpt(passage.text(), 0, List.of());
    }

    /** Describes an author: what the reports say of them, and what they wrote. */
    Stream<Item> author(Authors.Entry author) {
        List<Item> items = new ArrayList<>();
        String name = "**" + Cut.escaped(author.name(), LONGEST_TITLE) + "**";
        if (author.bios().isEmpty()) {
            items.add(new Item(name, null));
        }
        author.bios().forEach(bio -> items.add(quotation(items.isEmpty() ? name + "\n" : "", bio, true)));
        Stream<String> reports = author.reports().stream()
                .map(report ->
                        work(report.label(), source(report), report.published(), wording.text("discord.of-report")));
        Stream<String> related = author.related().stream()
                .map(item -> work(
                        item.publication().title(),
                        item.link(),
                        item.publication().published(),
                        item.publication().type()));
        items.addAll(grouped(Stream.concat(reports, related).toList()));
        return items.stream();
    }

    private String work(String title, @Nullable Link link, @Nullable PublicationDate published, @Nullable String type) {
        String line = "- " + withLink(title, link, LONGEST_TITLE) + DOT + wording.dateOrUnknown(published);
        return type == null ? line : line + DOT + Cut.escaped(type, LONGEST_DETAIL);
    }

    /** Puts lines of a list together, as many as an item takes. */
    private static List<Item> grouped(List<String> lines) {
        List<Item> items = new ArrayList<>();
        StringJoiner group = new StringJoiner("\n");
        for (String line : lines) {
            if (group.length() > 0 && group.length() + 1 + line.length() > Draft.LONGEST_ITEM) {
                items.add(new Item(group.toString(), null));
                group = new StringJoiner("\n");
            }
            group.add(line);
        }
        if (group.length() > 0) {
            items.add(new Item(group.toString(), null));
        }
        return items;
    }

    private static @Nullable Link source(Report report) {
        return report.source() == null ? null : new Link(report.source(), false);
    }

    /** Describes a report of the library. */
    Item report(Report report) {
        StringJoiner details = new StringJoiner(DOT, "\n" + Markdown.SMALL, "");
        details.add(Markdown.escape(report.id()));
        details.add(wording.dateOrUnknown(report.published()));
        if (!report.authors().isEmpty()) {
            details.add(names(report.authorNames()));
        }
        details.add(wording.count("count.key-points", report.keyPoints().size()));
        return new Item("**" + Links.behind(report.label(), source(report), LONGEST_TITLE) + "**" + details, null);
    }

    /** Says why a file gave no report, or what looked odd in one that did. */
    Item warning(String warning) {
        return new Item("⚠️ " + Cut.escaped(warning, 4 * LONGEST_TITLE), null);
    }

    /** Quotes how a report begins: its opening summary and what it says of itself, else its first words. */
    List<Item> opening(Report report) {
        List<Passage> passages = Passages.of(report);
        List<Passage> summary = passages.stream()
                .filter(passage ->
                        passage.place() instanceof Place.Lede || passage.place() instanceof Place.AboutReport)
                .toList();
        return (summary.isEmpty() ? passages.stream().limit(1) : summary.stream())
                .map(passage -> quoted(
                        "",
                        passage,
                        whole(passage),
                        "\n" + Markdown.SMALL + Cut.escaped(wording.place(passage), LONGEST_PLACE)))
                .toList();
    }

    /** Describes the commands, each with its examples. */
    List<Item> help(List<Request> examples) {
        Map<Command, List<Request>> byCommand = examples.stream()
                .collect(Collectors.groupingBy(Request::command, LinkedHashMap::new, Collectors.toList()));
        List<Item> items = new ArrayList<>();
        byCommand.forEach((command, requests) -> items.add(new Item(
                requests.stream()
                        .map(request -> Markdown.SMALL + Cut.escaped(request.written(), 2 * LONGEST_TITLE))
                        .collect(Collectors.joining(
                                "\n",
                                "**/" + command.name() + "** " + Markdown.escape(wording.command(command)) + "\n",
                                "")),
                null)));
        return items;
    }
}
