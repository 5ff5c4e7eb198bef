package rapporteur.briefing;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Author;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.report.PublicationDate;
import rapporteur.report.Report;
import rapporteur.search.Match;

/** The messages in one language, for all platforms: English or French. */
public final class Wording {

    /** The languages there are messages in; the first is spoken to those of any other. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final List<Wording> ALL =
            LANGUAGES.stream().map(Wording::new).toList();

    private final Locale locale;
    private final ResourceBundle texts;

    private Wording(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "rapporteur.briefing.wording", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Returns the messages in the language of a locale, or in English where there are none in it. */
    public static Wording of(Locale locale) {
        return ALL.stream()
                .filter(one -> one.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(ALL.getFirst());
    }

    /** Returns the language the messages are in. */
    public Locale locale() {
        return locale;
    }

    /** Returns a message by its key, with values in place of {@code {0}}, {@code {1}} and so on. */
    public String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** Returns what a command does, in at most 100 characters. */
    public String command(Command command) {
        return text("command." + command.name());
    }

    /** Returns what an option means, in at most 100 characters. */
    public String option(Command command, Option option) {
        String own = "option." + command.name() + "." + option.name();
        return text(texts.containsKey(own) ? own : "option." + option.name());
    }

    /** Returns the sentence for a command given without an option it needs. */
    public String missing(MissingOptionException missing) {
        return text(
                "missing-option",
                "/" + missing.command().name(),
                missing.option().name());
    }

    /** Returns a date as one writes it out, at its precision: {@code 10 September 2020}, {@code April 2013}. */
    public String date(PublicationDate date) {
        String pattern = switch (date.precision()) {
            case YEAR -> "uuuu";
            case MONTH -> "MMMM uuuu";
            case DAY -> isFirst(date) ? text("date.first") : "d MMMM uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, locale).format(date.first());
    }

    private static boolean isFirst(PublicationDate date) {
        return date.first().getDayOfMonth() == 1;
    }

    /** Returns a date written out, or that there is none. */
    public String dateOrUnknown(@Nullable PublicationDate date) {
        return date == null ? text("date.unknown") : date(date);
    }

    /** Returns where a passage stands: {@code key point 7}, {@code About the Report}, {@code p. 12}. */
    public String place(Passage passage) {
        String page = passage.page() == null ? null : text("place.page", passage.page());
        String within = switch (passage.place()) {
            case Place.Lede lede -> text("place.lede");
            case Place.KeyPoint point -> text("place.key-point", point.number());
            case Place.AboutReport about -> text("place.about-report");
            case Place.AboutAuthor about -> text("place.about-author");
            case Place.Related related -> related(related);
            case Place.Running running -> running(running, page);
        };
        return page == null || passage.place() instanceof Place.Running ? within : within + ", " + page;
    }

    private String related(Place.Related related) {
        return related.published() == null
                ? text("place.related")
                : text("place.related-dated", date(related.published()));
    }

    private String running(Place.Running running, @Nullable String page) {
        String detail = page == null ? text("place.paragraph", running.number()) : page;
        return running.heading() == null ? detail : text("place.section", running.heading(), detail);
    }

    /**
     * Returns what to say before results about how they were found, in sentences; none where all words stand as
     * written.
     *
     * @param emphasis how to set off a word that was asked for
     */
    public List<String> notes(Evidence evidence, UnaryOperator<String> emphasis) {
        List<String> notes = new ArrayList<>();
        evidence.corrections()
                .forEach((typed, spelling) ->
                        notes.add(text("found.corrected", emphasis.apply(spelling), emphasis.apply(typed))));
        if (!evidence.missing().isEmpty()) {
            notes.add(text("found.missing", list(evidence.missing(), emphasis)));
        }
        if (evidence.match() == Match.MEANING) {
            notes.add(text("found.by-meaning"));
        } else if (evidence.match() != Match.NONE && !evidence.missing().isEmpty()) {
            notes.add(text("found.rest"));
        }
        return notes;
    }

    private static String list(List<String> words, UnaryOperator<String> emphasis) {
        return words.stream().map(emphasis).collect(Collectors.joining(", "));
    }

    /**
     * Returns the sentences that say that nothing was found, and what could be asked instead.
     *
     * @param emphasis how to set off a word or a name
     */
    public List<String> nothing(Answer.Nothing nothing, UnaryOperator<String> emphasis) {
        List<String> sentences = new ArrayList<>();
        sentences.add(text("nothing." + nothing.request().command().name()));
        if (!nothing.evidence().missing().isEmpty()) {
            sentences.add(text("found.missing", list(nothing.evidence().missing(), emphasis)));
        }
        if (nothing.older() > 0) {
            sentences.add(text("related.older", nothing.older()));
        }
        if (!nothing.nearest().isEmpty()) {
            sentences.add(text("nothing.nearest", list(nothing.nearest(), emphasis)));
        }
        if (!nothing.subjects().isEmpty()) {
            sentences.add(text("nothing.subjects", list(nothing.subjects(), emphasis)));
        }
        return sentences;
    }

    /** Returns the sentences that say why a request can't be answered, and what to do. */
    public List<String> refusal(Answer.Refused refused) {
        String key =
                "refused." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> sentences = new ArrayList<>(List.of(text(key, refused.given())));
        if (!refused.choices().isEmpty()) {
            sentences.add(text("refused.choices", String.join(", ", refused.choices())));
        }
        return sentences;
    }

    /** Returns a citation of a passage: authors, title, series, publisher, date, place and address, as far as known. */
    public String citation(Report report, Passage passage, @Nullable Link link) {
        StringJoiner parts = new StringJoiner(", ", "", ".");
        if (!report.authors().isEmpty()) {
            parts.add(report.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
        }
        parts.add(text("quoted", report.label()));
        for (String part : new @Nullable String[] {report.series(), report.publisher()}) {
            if (part != null) {
                parts.add(part);
            }
        }
        if (report.published() != null) {
            parts.add(date(report.published()));
        }
        parts.add(place(passage));
        if (link != null && !link.search()) {
            parts.add(link.address());
        }
        return parts.toString();
    }
}
