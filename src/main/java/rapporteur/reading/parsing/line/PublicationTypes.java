package rapporteur.reading.parsing.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kinds of publications and the names of series, as pages print them on a line of their own. */
public final class PublicationTypes {

    private static final int LONGEST = 60;

    private static final String NUMBER =
            "(?:[,:]? ?(?:no|n|nr|num|number|numero|issue|vol|volume|#)?[.°º]?[ ]?(?:[a-z]{0,3}-?){1,2}\\d{1,6}(?:[/-]\\d{1,4})?)?";

    /** {@code PSC Report}, {@code A PSC Report}, {@code PSCports Briefing}, {@code Port Institute Policy Brief} */
    private static final Pattern OF_ORGANISATION = Pattern.compile(
            "(?:An? )?(?:(?!(?:TOP|NEW|OUR|ALL|THE|LAST|NEXT|BEST|MORE) )\\p{Lu}{2,6}(?:\\p{Ll}{2,10})?|(?:\\p{Lu}[\\p{L}’'-]+ ){1,4}"
                    + "(?:Group|House|Institute|Institution|Cent(?:er|re)|Council|Foundation|Forum|Network|Initiative|Observatory)) (?=\\p{Lu}|in the News)");

    /** {@code Notes de l’Ifal}, {@code Lettre du CRP}: whose they are is a word by itself, or its initials. */
    private static final Pattern FRENCH_OF_ORGANISATION =
            Pattern.compile("(?:Notes?|Études?|Papiers?|Briefings?|Focus|Lettres?|Cahiers?|Brèves)(?: \\p{Ll}+)? "
                    + "(?:de l[’'](?:\\p{Lu}{2,8}|\\p{Lu}\\p{Ll}{2,11})|(?:de la|du) \\p{Lu}{2,8})");

    private static final Pattern ARTICLE = Pattern.compile("^An? ");

    /** {@code Briefing/policy paper}, {@code Blog, Publications}, {@code Comment & analysis} */
    private static final Pattern BETWEEN_TYPES = Pattern.compile(" ?[/,] ?| (?:&|and|et) ");

    private static final Phrases KINDS = Phrases.of("publication-types.txt");
    private static final Phrases SERIES =
            Phrases.followedBy("(?: for congress)?(?<number>" + NUMBER + ")", "publication-types.txt");

    /** {@code Council Special Report No. 91}, {@code Note de la FRS n°17/2021} */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<name>\\p{Lu}[^:?!.\\d›»>|·•]{2,70}?),?(?: [·•–—-])? "
                    + "(?:[Vv]ol(?:ume|\\.)? ?\\d{1,3},? )?(?:[Ii]ssue )?(?:[Nn][Oo](?:\\.:?|:)|[Nn] ?[°º˚]\\.?|[Nn]r?\\.|[Nn]um(?:ber|éro)|[Ii]ssue|[Vv]ol\\.|#) ?(?:\\p{Lu}{1,3}-?)?\\d{1,6}(?: ?[/-] ?\\d{1,4})?(?:/\\p{Lu}{1,5})?(?: \\((?:19|20)\\d{2}-(?:19|20)\\d{2}\\))?");

    /** {@code 146 Port Briefing Paper}: what a month or a year has, such as a report, is none. */
    private static final Pattern BEHIND_NUMBER =
            Pattern.compile("\\d{1,4} (?<name>(?:\\p{Lu}[\\p{L}’'&-]* ){1,4}(?:Brief|Briefing|Paper|Note))");

    /** {@code ARI 31/2019} */
    private static final Pattern NUMBER_OF_YEAR = Pattern.compile("(?<name>\\p{Lu}{2,5}) \\d{1,3}/(?:19|20)\\d{2}");

    /** {@code Port Comment 2022/C 41}, {@code Port Papers 2022 – 4} */
    private static final Pattern YEAR_AND_NUMBER =
            Pattern.compile("(?<name>\\p{Lu}[\\p{L} ’'-]{2,40}) (?:19|20)\\d{2}(?:/\\p{Lu} ?\\d{1,3}"
                    + "|(?<=(?:Papers|Reports|Notes|Briefs|Briefings) \\d{4}) ?[–/-] ?\\d{1,3})");

    /** {@code West Africa Report 41}, {@code Port Brief 7/2022}, but not a report of a year. */
    private static final Pattern NUMBERED_KIND =
            Pattern.compile("(?<name>(?:(?:\\p{Lu}[\\p{L}’'&-]*|&|and|of|on|for|the|de|la|du|des) ){0,6}"
                    + "(?:[Rr]eport|Brief|Briefing|Paper|Note|Study|Monograph|Insights?|Series|Comment|Rapport|[EÉ]tude|Dossier|Cahier)) "
                    + "(?!(?:19|20)\\d\\d$)\\d{1,4}(?:/(?:\\d{2}|\\d{4}|\\p{Lu} ?\\d{1,3}))?");

    /**
     * {@code Cuadernos de coyuntura 12}, {@code Notas económicas 45}: kinds of which the name says more behind them.
     */
    private static final Pattern KIND_AND_NUMBER = Pattern.compile(
            "(?<name>(?:Cuadernos?|Notas?|Notes|Documentos?|Papeles|Apuntes|Cahiers?|Quaderni|Documenti|Cadernos?)"
                    + "(?: (?!(?:on|from|for|to|of|in|and|about)\\b)[\\p{L}’']+){1,4}) (?!(?:19|20)\\d\\d$)\\d{1,4}(?:/\\d{2,4})?");

    private static final Pattern NAMED_SERIES = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}’'-]* ){0,3}(?i:(?:events?|lectures?|publications?|commentary|papers?|reports?|briefs?|briefings?|seminars?|webinars?|discussions?|conferences?|speakers?|dialogues?)"
                    + " series)(?: on .{3,40})?");

    /** {@code In Port Policy Briefs}: the shelf a site has put it on. */
    private static final Pattern ON_SHELF = Pattern.compile(
            "In (?<name>(?:\\p{Lu}[\\p{L}’'-]* (?:(?:and|of|on|&) )?){0,4}(?:Reports|Briefs|Briefings|Papers|Notes|Studies|Commentaries|Insights|Articles|Publications))");

    /** {@code Institute Publication: Peace Brief 131} */
    private static final Pattern BEHIND_LABEL =
            Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]* ){0,3}(?:Publication|Series|Collection): (?<series>.{3,60}\\d)");

    /** {@code Situation Report No. 50 (as of 21 August 2014)} */
    private static final Pattern STATE_BEHIND =
            Pattern.compile("(?<=\\d) \\((?:as (?:of|at)|stand|au) [^()]{4,25}\\)$", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NUMBERED = 90;

    private static final Pattern READING_TIME = Pattern.compile(
            " (?:[|·•–—-] )?\\d{1,3}[ -]min(?:ute)?s?\\.?(?: read(?:ing)?| de lecture)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern KICKER =
            Pattern.compile("(?<type>[^/|•·]{3,40}?)(?: ?[/|] ?| [•·] )(?<field>\\p{Lu}[^/|•·]{2,40})");

    private static final Remembered<Boolean> TYPES = new Remembered<>(PublicationTypes::namesType);

    private PublicationTypes() {}

    /** Tells whether a line is nothing but a kind of publication, such as {@code Podcast}. */
    public static boolean isType(String line) {
        return TYPES.of(line);
    }

    private static boolean namesType(String line) {
        String heading = line.length() <= LONGEST ? Plain.heading(line) : "";
        int kind = startOfKind(line);
        return KINDS.are(heading)
                || FRENCH_OF_ORGANISATION.matcher(line).matches()
                || (kind > 0 && KINDS.are(Plain.heading(line.substring(kind))))
                || (BETWEEN_TYPES.matcher(heading).find()
                        && Stream.of(BETWEEN_TYPES.split(heading, -1))
                                .allMatch(part -> KINDS.are(part) || part.equals("publications")));
    }

    /** Returns where the kind begins in a line that first says whose publication it is, or 0. */
    private static int startOfKind(String line) {
        Matcher owner = OF_ORGANISATION.matcher(line);
        return line.length() <= LONGEST && owner.lookingAt() ? owner.end() : 0;
    }

    /**
     * Returns a kind of publication and the field it is about, of a line that holds just these: {@code Report /
     * Africa}; the field may be missing, or be how long it takes to read.
     */
    public static Optional<Kicker> kicker(String printed) {
        String line = READING_TIME.matcher(printed).replaceFirst("");
        if (isType(line)) {
            return Optional.of(new Kicker(ARTICLE.matcher(line).replaceFirst(""), null));
        }
        Matcher matcher = KICKER.matcher(line);
        boolean kind = line.length() <= LONGEST
                && matcher.matches()
                && series(matcher.group("type")).isPresent()
                && !(line.indexOf('/') < 0 && line.indexOf('|') < 0 && Names.isPerson(matcher.group("field")));
        return kind
                ? Optional.of(new Kicker(series(matcher.group("type")).orElseThrow(), matcher.group("field")))
                : Optional.empty();
    }

    /**
     * A line above a title.
     *
     * @param type a kind of publication
     * @param field what it is about, or {@code null}
     */
    public record Kicker(String type, @Nullable String field) {}

    /** Tells whether a line is the name of a series with no more than "In" before it. */
    public static boolean isOnShelf(String line) {
        return line.length() <= LONGEST && ON_SHELF.matcher(line).matches();
    }

    /** Returns the series a line names, without the number: {@code Special Report} of {@code Special Report 331}. */
    public static Optional<String> series(String line) {
        String name = STATE_BEHIND.matcher(line).replaceFirst("");
        Matcher label = BEHIND_LABEL.matcher(name);
        return kindOfSeries(label.matches() ? label.group("series") : name).or(() -> namedSeries(name));
    }

    private static Optional<String> namedSeries(String line) {
        if (line.length() > LONGEST_NUMBERED) {
            return Optional.empty();
        }
        return Stream.of(
                        ON_SHELF,
                        NUMBERED,
                        NUMBERED_KIND,
                        KIND_AND_NUMBER,
                        BEHIND_NUMBER,
                        NUMBER_OF_YEAR,
                        YEAR_AND_NUMBER)
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("name"))
                .findFirst()
                .or(() -> Optional.of(line)
                        .filter(name -> NAMED_SERIES.matcher(name).matches()));
    }

    private static Optional<String> kindOfSeries(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Plain.of(line).strip();
        Matcher matcher = SERIES.matcher(plain);
        boolean series = plain.length() == line.strip().length()
                && (matcher.matches()
                        || matcher.region(startOfKind(line.strip()), plain.length())
                                .matches());
        if (!series) {
            return Optional.empty();
        }
        int numberLength = matcher.group("number").length();
        return Optional.of(
                line.strip().substring(0, line.strip().length() - numberLength).strip());
    }

    /**
     * Tells whether a text is a kind of publication or a numbered series: {@code Report / Africa}, {@code Africa Report
     * N°192}.
     */
    public static boolean isKickerOrNumber(String text) {
        return kicker(text).isPresent() || (Plain.hasDigit(text) && series(text).isPresent());
    }
}
