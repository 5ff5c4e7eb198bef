package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells lines of a site's menu: ways to the page, shelves, lists of languages. */
public final class SiteMenu {

    /** Of the way to a page, such as {@code Publications » Briefs » Mali}. */
    private static final Pattern STEP = Pattern.compile("\\s+[>»›→▶►/]\\s+");

    private static final int LEAST_STEPS = 2;

    private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+");

    private static final Pattern BETWEEN_LANGUAGES = Pattern.compile("[\\s|,/•·()-]+");

    private static final String ENTRY =
            "(?:about(?: us)?|our \\p{L}+|who we are|what we do|where we work|news|events|publications|research|topics|contact(?: us)?|latest)";

    /** A menu whose words have run into one line ends in words that end no title. */
    private static final Pattern MENU_IN_A_LINE = Pattern.compile(
            "home " + ENTRY + "(?: \\p{L}+){0,4}? " + ENTRY + "(?: \\p{L}+){0,6}"
                    + "|\\S+ \\S+ (?:.* )?(?:about(?: us)?|contact(?: us)?|careers|donate(?: now)?|log ?in|sign in|subscribe|search|explore topics|get involved)");

    /** Of these a menu is made whose words have run into one line: {@code Analysis News Publications Index}. */
    private static final Phrases WORDS_OF_MENU = Phrases.of("menu-words.txt");

    private static final int LEAST_WORDS_OF_MENU = 3;

    /** {@code News Media and the Press} is a title. */
    private static final Pattern SMALL_WORD = Pattern.compile(" \\p{Ll}");

    /** Where sites keep what they publish. What is filed under it comes below. */
    private static final Pattern SHELF = Pattern.compile(
            "(?:all |our |latest )?(?:publications?|research|reports?|experts?(?: analysis)?|events?|news|analys[ei]s|commentary|articles|papers|briefs|blogs?|podcasts?|videos|books|resources"
                    + "|multimedia|media|people|projects?|work|library|archives?|about|publications (?:and|&) .{3,20}|publikationen|forschung|themen|publicaciones|investigacion|temas|pubblicazioni|ricerca|(?:insights?|research|news|reports|analysis) (?:and|&) .{3,20}"
                    + "|(?:tag|category|author|monthly) archives?(?: for)?(?: ?: .{2,60})?|archives? (?:par|for|by|de la categorie|du mot-cle|pour)\\b.{2,60}|schlagwort-archive ?: .{2,60})");

    /** Of these what stands below is one; a type is named in the singular. */
    private static final Pattern COLLECTION = Pattern.compile(
            "(?:all |our |latest )?(?:publications|reports|events|news|articles|papers|briefs|blogs|podcasts|videos|books|multimedia|topics|experts|comments|comentarios|commenti|posts)");

    private static final Pattern MARK_OF_SENTENCE = Pattern.compile("[.,;:!?]");
    private static final Pattern CAPITALISED = Pattern.compile("(?:^| )\\p{Lu}\\p{Ll}");
    private static final int MOST_WORDS_OF_TITLE = 24;
    private static final int MOST_WORDS_OF_MENU = 300;

    private SiteMenu() {}

    /** Tells whether a line is part of a menu: the way to the page, languages, or several entries in one line. */
    public static boolean isMenu(String line) {
        return isTrail(line)
                || isListOfLanguages(line)
                || isRowOfShelves(line)
                || isRowOfWords(line)
                || isRunTogether(line)
                || MENU_IN_A_LINE.matcher(Plain.of(line)).matches();
    }

    /** {@code About | Experts | Programs | Publications} */
    private static boolean isRowOfShelves(String line) {
        List<String> entries = List.of(BAR.split(line, -1));
        return entries.size() > 2 && entries.stream().filter(SiteMenu::isShelf).count() * 2 > entries.size();
    }

    private static boolean isRowOfWords(String line) {
        int words = Words.count(line, MOST_WORDS_OF_TITLE);
        if (words < LEAST_WORDS_OF_MENU
                || words == MOST_WORDS_OF_TITLE
                || MARK_OF_SENTENCE.matcher(line).find()) {
            return false;
        }
        long known = Stream.of(Plain.of(line).split(" +", -1))
                .filter(WORDS_OF_MENU::are)
                .count();
        return known == words
                || (known > LEAST_WORDS_OF_MENU
                        && known * 2 >= words
                        && !SMALL_WORD.matcher(line).find());
    }

    /** Tells whether a line is a long row of words, most of them with a capital, and no mark between them. */
    public static boolean isRunTogether(String line) {
        int words = Words.count(line, MOST_WORDS_OF_MENU);
        return words > MOST_WORDS_OF_TITLE
                && words < MOST_WORDS_OF_MENU
                && !MARK_OF_SENTENCE.matcher(line).find()
                && CAPITALISED.matcher(line).results().count() * 3 > words * 2L;
    }

    /** Tells whether a line names a part of the site where many publications are. */
    public static boolean isCollection(String line) {
        return COLLECTION.matcher(Plain.heading(line)).matches();
    }

    /** Tells whether a line is the way to the page. */
    private static boolean isTrail(String line) {
        return steps(line).size() > LEAST_STEPS;
    }

    /** Tells whether a line is where the way to the page ends. */
    public static boolean endsTrail(String line, String trail) {
        return (isTrail(trail) || Navigation.isTrail(trail)) && Plain.same(endOfSteps(trail), line);
    }

    /** Returns what a line leads through, as {@code Publications › Notes} does; of any other line itself alone. */
    public static List<String> steps(String line) {
        return List.of(STEP.split(line, -1));
    }

    /** Tells whether a line leads from shelf to shelf. */
    public static boolean hasSteps(String line) {
        return STEP.matcher(line).find();
    }

    /** Returns what stands behind the last step of a line. */
    public static String endOfSteps(String line) {
        return steps(line).getLast();
    }

    /** Returns where a line that leads from shelf to shelf ends; any other line as it is. */
    public static String lastStep(String line) {
        List<String> steps = steps(line);
        return steps.subList(0, steps.size() - 1).stream().allMatch(SiteMenu::isShelf) ? steps.getLast() : line;
    }

    /** Tells whether a line leads from shelf to shelf and to nothing else. */
    public static boolean areShelves(String line) {
        return hasSteps(line) && STEP.splitAsStream(line).allMatch(SiteMenu::isShelf);
    }

    private static boolean isListOfLanguages(String line) {
        List<String> words = BETWEEN_LANGUAGES
                .splitAsStream(Plain.of(line).strip())
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() > 1 && words.stream().allMatch(Languages::isOne);
    }

    /** Tells whether a line only names what kind of publications stand below. */
    public static boolean isShelf(String line) {
        String plain = Plain.heading(line);
        return SHELF.matcher(plain).matches()
                || KnownHeadings.kindOf(line).isPresent()
                || PublicationTypes.series(line).isPresent()
                || PublicationTypes.kicker(line).isPresent();
    }

    /**
     * Tells whether a line of the head is a word of its menu, though elsewhere it is a heading. "Authors" may have the
     * authors below it.
     *
     * @param next the line below it, or nothing
     */
    public static boolean isWordOfMenu(String line, String next) {
        boolean announces = Byline.isAlone(line) && Byline.names(next).stream().allMatch(Byline::isName);
        return !announces && KnownHeadings.kindOf(line).isPresent();
    }
}
