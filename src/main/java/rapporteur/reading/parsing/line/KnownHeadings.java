package rapporteur.reading.parsing.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings that public report pages share, in English and French and, for summaries, a few other languages. */
public final class KnownHeadings {

    /** The most characters of such a heading. */
    public static final int LONGEST = 80;

    private static final Map<PartKind, Phrases> KINDS = new EnumMap<>(Map.of(
            PartKind.KEY_POINTS, Phrases.of("headings-key-points.txt"),
            PartKind.SUMMARY, Phrases.of("headings-summary.txt"),
            PartKind.QUESTION, Phrases.of("headings-question.txt"),
            PartKind.ABOUT_REPORT, Phrases.of("headings-about-report.txt"),
            PartKind.ABOUT_AUTHORS, Phrases.of("headings-about-authors.txt"),
            PartKind.RELATED, Phrases.of("headings-related.txt"),
            PartKind.NAVIGATION, Phrases.of("headings-navigation.txt"),
            PartKind.RUNNING, Phrases.of("headings-running.txt")));

    private static final String QUESTIONS =
            Objects.requireNonNull(KINDS.get(PartKind.QUESTION)).joined();

    private static final Pattern QUESTION_START = Pattern.compile("^" + QUESTIONS + " ?\\?", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEXT_QUESTION = Pattern.compile("(?<=[.!?…]\"? )" + QUESTIONS + " ?\\? ");

    /** {@code Abstract. We study …}, {@code Abstract—We study …}, {@code About the author. Jane Doe is …} */
    private static final Pattern LABEL_BEFORE_TEXT = Pattern.compile(
            "^(?:abstract|(?:executive )?summary|r[ée]sum[ée]|zusammenfassung|resumen|riassunto|sintesi"
                    + "|about the authors?|à propos (?:de l[’']aut(?:eure?|rice)|des aut(?:eure?|rice)s))(?:\\.| ?[—–])(?= ?\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern QUESTIONS_ONLY =
            Pattern.compile("(?:" + QUESTIONS + "[?\\s/|,–-]*){2,}", Pattern.CASE_INSENSITIVE);

    private static final Pattern INITIALS = Pattern.compile("(?<=^[\\p{L}]{2,12} )\\p{Lu}{3,6} (?=\\p{L})");

    private static final Pattern ABOUT = Pattern.compile("a(?:bout|u sujet| propos) ");

    private static final Pattern OF_END = Pattern.compile(
            "appendix|appendices|annex(?:es)?|references?|end ?notes?|foot ?notes?|bibliography|works cited");

    private static final Pattern OF_SPEAKERS = Pattern.compile(
            "(?:featured |our )?(?:panell?ists?|speakers?|guests?|participants?|moderators?|discussants?)|intervenante?s?|invite(?:e)?s?");

    private static final Remembered<Optional<PartKind>> REMEMBERED = new Remembered<>(KnownHeadings::kind);

    private KnownHeadings() {}

    /** Tells whether a heading is of what only stands below a text. */
    public static boolean isOfEnd(String line) {
        return OF_END.matcher(Plain.heading(line)).matches();
    }

    /** Tells whether those named below a heading are people who spoke. */
    public static boolean isOfSpeakers(String line) {
        return OF_SPEAKERS.matcher(Plain.heading(line)).matches();
    }

    /** Returns what a line is the heading of, if it is a heading that many reports have. */
    public static Optional<PartKind> kindOf(String line) {
        return REMEMBERED.of(line);
    }

    private static Optional<PartKind> kind(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String heading = Plain.heading(line);
        if (QUESTIONS_ONLY.matcher(heading).matches()) {
            return Optional.of(PartKind.KEY_POINTS);
        }
        return kindOfPlain(heading)
                .or(() -> kindInTwoLanguages(heading))
                .or(() -> relatedOfInstitution(line))
                .or(() -> aboutAuthorsNamed(line));
    }

    /** {@code About the author: Jane Doe} */
    private static Optional<PartKind> aboutAuthorsNamed(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 && ABOUT.matcher(Plain.of(line)).lookingAt() && Byline.areNames(line.substring(colon + 2))
                ? kindOfPlain(Plain.heading(line.substring(0, colon))).filter(PartKind.ABOUT_AUTHORS::equals)
                : Optional.empty();
    }

    /** {@code Related PSC Publications} */
    private static Optional<PartKind> relatedOfInstitution(String line) {
        Matcher initials = INITIALS.matcher(line);
        return initials.find()
                ? kindOfPlain(Plain.heading(initials.replaceFirst(""))).filter(PartKind.RELATED::equals)
                : Optional.empty();
    }

    /** Tells whether a line is a heading of a kind that many reports have. */
    public static boolean is(String line, PartKind kind) {
        return kindOf(line).filter(kind::equals).isPresent();
    }

    /** {@code Key Messages / Messages clés} */
    private static Optional<PartKind> kindInTwoLanguages(String heading) {
        int slash = heading.indexOf(" / ");
        Optional<PartKind> first = slash < 0 ? Optional.empty() : kindOfPlain(heading.substring(0, slash));
        return first.filter(kind -> kindOfPlain(heading.substring(slash + " / ".length()))
                .filter(kind::equals)
                .isPresent());
    }

    private static Optional<PartKind> kindOfPlain(String heading) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().are(heading))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Returns where the heading at the start of a paragraph ends, as in {@code What's new? The coup …} and {@code Key
     * findings: …}, or 0 where the paragraph begins with none.
     */
    public static int headingEnd(String paragraph) {
        String start = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        String plain = Plain.of(start);
        Matcher label = LABEL_BEFORE_TEXT.matcher(start);
        if (label.find()) {
            String text = paragraph.substring(label.end()).strip();
            if (Words.isProse(text) || Words.endsSentence(text)) {
                return label.end();
            }
        }
        if (plain.length() != start.length()) {
            return headingBeforeColon(paragraph, start);
        }
        Matcher question = QUESTION_START.matcher(plain);
        return question.find() ? question.end() : headingBeforeColon(paragraph, start);
    }

    /** Tells whether a paragraph begins as {@code The author: Jane Doe is a geologist.} does. */
    public static boolean isNoteAboutAuthor(String paragraph) {
        int colon = paragraph.indexOf(':');
        return colon > 0
                && colon < LONGEST
                && is(paragraph.substring(0, colon), PartKind.ABOUT_AUTHORS)
                && Words.endsSentence(paragraph)
                && Subjects.beginAsNote(paragraph.substring(colon + 1).strip());
    }

    /**
     * Returns where further questions begin that are headings, in a paragraph that several have run into.
     *
     * @param from where the text below the first heading begins
     */
    public static List<Integer> furtherQuestions(String paragraph, int from) {
        String plain = Plain.of(paragraph);
        return plain.length() != paragraph.length()
                ? List.of()
                : NEXT_QUESTION
                        .matcher(plain)
                        .region(from, plain.length())
                        .useTransparentBounds(true)
                        .results()
                        .filter(question -> question.end() < paragraph.length()
                                && Character.isUpperCase(paragraph.charAt(question.end())))
                        .map(MatchResult::start)
                        .toList();
    }

    private static int headingBeforeColon(String paragraph, String start) {
        int colon = start.indexOf(':');
        if (colon < 0) {
            int question = start.indexOf('?');
            return question > 0 && is(start.substring(0, question), PartKind.QUESTION) ? question + 1 : 0;
        }
        String title = start.substring(0, colon);
        boolean aboutAuthors = ABOUT.matcher(Plain.of(title)).lookingAt();
        boolean known = kindOf(title)
                .filter(kind -> kind == PartKind.KEY_POINTS
                        || kind == PartKind.SUMMARY
                        || kind == PartKind.QUESTION
                        || kind == PartKind.ABOUT_REPORT
                        || (kind == PartKind.ABOUT_AUTHORS && (aboutAuthors || isNoteAboutAuthor(paragraph))))
                .isPresent();
        return known ? colon + 1 : 0;
    }
}
