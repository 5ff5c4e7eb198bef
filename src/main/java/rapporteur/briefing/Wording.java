package rapporteur.briefing;

import java.text.ListFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.report.PublicationDate;
import rapporteur.search.Match;

/** The messages in one language, for all platforms: English or French. */
public final class Wording {

    /** The languages there are messages in; the first is spoken to those of any other. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final Map<Locale, Messages> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Notation notation;
    private final Map<String, String> shared;
    private final Messages messages;

    private Wording(Locale locale, Notation notation, Map<String, String> shared) {
        this.locale = locale;
        this.notation = notation;
        this.shared = shared;
        this.messages = LOADED.computeIfAbsent(locale, Messages::new);
    }

    /**
     * Returns the messages in the language of a locale, or in English where there are none in it, for a platform where
     * commands begin with a slash.
     */
    public static Wording of(Locale locale) {
        return of(locale, Notation.SLASH);
    }

    /**
     * Returns the messages in the language of a locale, or in English where there are none in it.
     *
     * @param notation how commands are written where the messages are read
     */
    public static Wording of(Locale locale, Notation notation) {
        return of(locale, notation, Map.of());
    }

    /**
     * Returns the messages as {@link #of(Locale, Notation)} does, with options that stand in every command.
     *
     * @param shared options given beside those of the commands, by their names; who repeats a command needs them too
     */
    public static Wording of(Locale locale, Notation notation, Map<String, String> shared) {
        for (Locale language : LANGUAGES) {
            if (language.getLanguage().equals(locale.getLanguage())) {
                return new Wording(language, notation, shared);
            }
        }
        return new Wording(LANGUAGES.getFirst(), notation, shared);
    }

    /** Returns a request as one line that, given again, is the same request. */
    public String request(Request request) {
        return request(request, null);
    }

    /**
     * Returns a request as one line that, given again, brings the same answer.
     *
     * @param limit the number of results wanted, or {@code null} where none was given
     */
    public String request(Request request, @Nullable Integer limit) {
        return notation.command(request.command(), request.options(limit), shared);
    }

    /** Returns the language the messages are in. */
    public Locale locale() {
        return locale;
    }

    /** Returns how commands are written in the messages. */
    public Notation notation() {
        return notation;
    }

    /**
     * Returns a message by its key, with values in place of <code>{0}</code>, <code>{1}</code> and so on. Whole numbers
     * are written with their thousands apart; a year or a page is passed as text.
     */
    public String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** Returns the form of a message that agrees with a number, which stands for its <code>{0}</code>. */
    public String count(String key, int number, Object... others) {
        return messages.count(key, number, others);
    }

    /** Returns what a command does, in at most 100 characters. */
    public String command(Command command) {
        return text("command." + command.name());
    }

    /** Returns what an option means, in at most 100 characters. */
    public String option(Command command, Option option) {
        String own = "option." + command.name() + "." + option.name();
        return text(messages.has(own) ? own : "option." + option.name());
    }

    /** Returns the sentence for a command given without an option it needs. */
    public String missing(MissingOptionException missing) {
        return text(
                "missing-option",
                notation.command(missing.command()),
                missing.option().name());
    }

    /** Returns a word or a title in quotation marks. */
    public String quoted(String words) {
        return text("quoted", words);
    }

    /** Returns a date as one writes it out, at its precision: {@code 10 September 2020}, {@code April 2013}. */
    public String date(PublicationDate date) {
        LocalDate first = date.first();
        String year = Integer.toString(first.getYear());
        String month = text("month." + first.getMonthValue());
        return switch (date.precision()) {
            case YEAR -> year;
            case MONTH -> text("date.month", month, year);
            case DAY ->
                text(first.getDayOfMonth() == 1 ? "date.first" : "date.day", first.getDayOfMonth(), month, year);
        };
    }

    /** Returns a date written out, or that there is none. */
    public String dateOrUnknown(@Nullable PublicationDate date) {
        return date == null ? text("date.unknown") : date(date);
    }

    /** Returns where a passage stands: {@code key point 7}, {@code About the Report}, {@code p. 12}. */
    public String place(Passage passage) {
        String page = passage.page() == null
                ? null
                : text("place.page", passage.page().toString());
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
     * Returns where a quotation stands, that it was found by meaning alone where it was, and by whom the publication is
     * that it tells of.
     */
    public String place(Quotation quotation) {
        StringJoiner parts = new StringJoiner(" · ").add(place(quotation.passage()));
        if (quotation.isByMeaning()) {
            parts.add(text("place.by-meaning"));
        }
        if (quotation.passage().place() instanceof Place.Related related) {
            List<String> authors =
                    quotation.report().related().get(related.number() - 1).authors();
            if (!authors.isEmpty()) {
                parts.add(String.join(", ", authors));
            }
        }
        return parts.toString();
    }

    /**
     * Returns what to say before results about how they were found, in sentences; none where all words stand as
     * written.
     *
     * @param asked the command
     * @param emphasis how to set off a word that was asked for
     */
    public List<String> notes(Command asked, Evidence evidence, UnaryOperator<String> emphasis) {
        List<String> notes = new ArrayList<>();
        Map<String, String> corrections = evidence.corrections();
        if (!corrections.isEmpty()) {
            String spellings = list(corrections.values(), emphasis);
            notes.add(count("found.corrected", corrections.size(), spellings, list(corrections.keySet(), emphasis)));
        }
        notes.addAll(missing(evidence, emphasis));
        if (evidence.match() == Match.MEANING) {
            notes.add(text("found.by-meaning"));
        } else if (evidence.match() == Match.OPENING) {
            notes.add(text("found.opening." + asked.name(), emphasis.apply(request(new Overview(null)))));
        } else if (evidence.match() != Match.NONE && !evidence.missing().isEmpty()) {
            boolean together = evidence.missing().stream().anyMatch(missing -> missing.indexOf(' ') >= 0);
            notes.add(text(together ? "found.words-alone" : "found.rest"));
        }
        return notes;
    }

    private List<String> missing(Evidence evidence, UnaryOperator<String> emphasis) {
        List<String> sentences = new ArrayList<>();
        if (!evidence.missing().isEmpty()) {
            sentences.add(text("found.missing", list(evidence.missing(), emphasis)));
        }
        evidence.authors()
                .forEach(name -> sentences.add(text("found.author", emphasis.apply(request(new Authors(name, null))))));
        if (evidence.elsewhere() != null) {
            sentences.add(text("found.elsewhere", emphasis.apply(request(evidence.elsewhere()))));
        }
        return sentences;
    }

    private static String list(Collection<String> words, UnaryOperator<String> emphasis) {
        return words.stream().map(emphasis).collect(Collectors.joining(", "));
    }

    /**
     * Returns the sentences that say that nothing was found, and what could be asked instead.
     *
     * @param emphasis how to set off a word or a name
     */
    public List<String> nothing(Answer.Nothing nothing, UnaryOperator<String> emphasis) {
        List<String> sentences = new ArrayList<>();
        sentences.add(text(nothingKey(nothing.request())));
        if (nothing.request() instanceof Ask ask && ask.cut()) {
            sentences.add(text("question.cut", Ask.MAX_LENGTH));
        }
        sentences.addAll(missing(nothing.evidence(), emphasis));
        if (nothing.older() > 0) {
            sentences.add(older(nothing.older()));
        }
        if (!nothing.nearest().isEmpty()) {
            List<String> nearest = nothing.nearest().stream().map(emphasis).toList();
            String either = ListFormat.getInstance(locale, ListFormat.Type.OR, ListFormat.Style.FULL)
                    .format(nearest);
            sentences.add(text("nothing.nearest", either));
        }
        if (!nothing.subjects().isEmpty()) {
            sentences.add(text(subjectsKey(nothing), list(nothing.subjects(), emphasis)));
        }
        return sentences;
    }

    private static String nothingKey(Request request) {
        String key = "nothing." + request.command().name();
        return request instanceof KeyPoints points && points.topic() == null ? key + ".at-all" : key;
    }

    private static String subjectsKey(Answer.Nothing nothing) {
        return switch (nothing.request()) {
            case Authors authors when authors.name() != null -> "nothing.authors";
            case Related related when nothing.isWithoutType() -> "nothing.types";
            default -> "nothing.subjects";
        };
    }

    /** Returns the sentence that says how many older publications were left out, and how to see them. */
    public String older(int number) {
        return count("related.older", number, notation.option("since", Related.ALL));
    }

    /** Returns the sentences that say why a request can't be answered, and what to do. */
    public List<String> refusal(Answer.Refused refused) {
        String key =
                "refused." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> choices = refused.choices();
        return switch (refused.reason()) {
            case NO_SUCH_KEY_POINT -> List.of(text(key, refused.given(), choices.getLast()));
            case NO_REPORTS -> List.of(text(key), text(key + ".unread", request(new Contents())));
            default -> List.of(text(key, refused.given()), text("refused.choices", String.join(", ", choices)));
        };
    }
}
