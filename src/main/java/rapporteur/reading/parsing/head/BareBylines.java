package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Segments;
import rapporteur.reading.parsing.line.SiteMenu;
import rapporteur.reading.parsing.line.Words;

/** Tells which lines of names are a byline, though no word marks them as one, by what stands around them. */
public final class BareBylines {

    private static final int MOST_WORDS_OF_ROLE = 11;

    /** Before what a note says of some of the names: {@code 2 Institute of Peace}. */
    private static final Pattern MARK = Pattern.compile("^[\\d*∗†‡¹²³]{1,2} ?(?=\\p{Lu})");

    /** {@code Jane Doe, a researcher from Gao, speaks} is what a picture shows. */
    private static final Pattern ARTICLE = Pattern.compile(", (?:an?|the|une?|l[ae]) ");

    /** Whom a picture shows rather than who wrote. */
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:president|minister|king|queen|general|governor|mayor|senator|ambassador|secretary|chief|head|leader)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What somebody in a picture does. */
    private static final Pattern DOES = Pattern.compile(" \\p{Ll}+s \\p{L}");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("and|et|und|y|&|with|avec");

    /** Words that go on in the next line: {@code Report of the Panel on}. */
    private static final Pattern GOES_ON =
            Pattern.compile(" (?:of|on|for|in|the|an?|to|from|de|du|des|la|le|les|pour|sur|en)$");

    /** Ranks and offices begin titles too. */
    private static final Pattern ADDRESSED = Pattern.compile("^(?:Dr|Prof|Professor|Professeure?|Mr|Mrs|Ms|Mme)\\.? ");

    private final List<Block> lines;
    private final List<Integer> title;
    private final DateReader dates;

    /** The last of the lines of names that were found last. */
    private int lastOfNames = -1;

    /**
     * Makes one.
     *
     * @param lines lines above the lede, or below it
     * @param title the indexes of those that repeat the title
     */
    BareBylines(List<Block> lines, List<Integer> title, DateReader dates) {
        this.lines = lines;
        this.title = title;
        this.dates = dates;
    }

    /** Tells whether names may stand in a line, from the title, date and other lines beside it. */
    boolean mayBeAt(int index) {
        if (isKicker(index)
                || SiteMenu.isMenu(lines.get(index).text())
                || Segments.endsWithPeriod(lines.get(index).text())
                || isOfPicture(lines.get(index).text())
                || (index > 0 && GOES_ON.matcher(lines.get(index - 1).text()).find())) {
            return false;
        }
        return title.contains(index - 1)
                || isAffiliated(index)
                || isBesideDate(index)
                || isOfSeveralLines(index)
                || isOfList(index)
                || isNameWithRole(lines.get(index).text())
                || (isBelowTitle(index)
                        && ADDRESSED.matcher(lines.get(index).text()).find());
    }

    /** {@code Jane Doe, mayor of Gao, greets fishers} */
    private static boolean isOfPicture(String line) {
        String last = line.substring(line.lastIndexOf(',') + 1);
        return last.length() < line.length() && DOES.matcher(last).lookingAt() && !Names.isRole(last);
    }

    /** {@code @jane_doe} */
    private static boolean isNameElsewhere(String text) {
        return text.startsWith("@") && text.indexOf(' ') < 0;
    }

    /** What stands above the title wherever that stands is what it is about. */
    private boolean isKicker(int index) {
        return title.size() > 1
                && title.stream()
                        .allMatch(i -> i > 0
                                && Plain.same(
                                        lines.get(i - 1).text(),
                                        lines.get(index).text()));
    }

    /**
     * Tells whether a line may be of names: what people are stands below their names, and below the title where they
     * are may stand there alone.
     */
    boolean isAffiliated(int index) {
        if (index + 1 == lines.size()) {
            return false;
        }
        Block next = lines.get(index + 1);
        if (isBelowTitle(index) && isNameElsewhere(next.text())) {
            return true;
        }
        String text = MARK.matcher(next.text()).replaceFirst("");
        return isRole(next) || (isBelowTitle(index) && Names.isOrganisation(text));
    }

    /** Tells whether a line is a name as the first item below the title is; where people work may stand between. */
    boolean isOfList(int index) {
        return isBelowTitle(index) && isItemOfName(title.getLast() + 1) && isItemOfName(index);
    }

    private boolean isItemOfName(int index) {
        return lines.get(index).is(Kind.ITEM) && areNames(index);
    }

    /**
     * Names that stand below the title, each in a line of its own, are a byline where one line of them would be, and
     * right above the lede.
     */
    private boolean isOfSeveralLines(int index) {
        if (!isBelowTitle(index) || !areNames(index)) {
            return false;
        }
        int last = lastOfNames(index);
        boolean belowSubtitle =
                title.contains(index - 2) && lines.get(index - 1).is(Kind.HEADING);
        boolean aboveLede = last > index && last + 1 == lines.size();
        return belowSubtitle || aboveLede || isBesideDate(last) || isAffiliated(last);
    }

    /**
     * Returns the last of the lines of names that one begins or goes on with. Each name may be a link, and the word
     * between two of them none.
     */
    private int lastOfNames(int index) {
        if (index > lastOfNames) {
            lastOfNames = index;
            for (int next = index + 1; next < lines.size(); next++) {
                if (areNames(next)) {
                    lastOfNames = next;
                } else if (!BETWEEN_NAMES.matcher(lines.get(next).text()).matches()) {
                    break;
                }
            }
        }
        return lastOfNames;
    }

    /** Tells whether a line stands below the title. */
    boolean isBelowTitle(int index) {
        return !title.isEmpty() && index > title.getLast();
    }

    /**
     * Tells whether a line is of names only; {@code Published Tuesday}, before the day of a date, has the form of a
     * name too.
     */
    boolean areNames(int index) {
        String line = lines.get(index).text();
        return Byline.areNames(line)
                && !Words.isCaption(line)
                && !(Plain.hasDigit(line) && Segments.isDate(line, dates));
    }

    /** Tells whether a line stands right below one of names only. */
    boolean isBelowNames(int index) {
        return index > 0 && areNames(index - 1);
    }

    /** Returns the last line that a word marks as a byline, or -1; above it no line of mere names is one. */
    int lastMarked() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            if (Byline.is(text)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether a line says what somebody is, as {@code Specialist in African Affairs} does. */
    public static boolean isRole(Block line) {
        String text = line.text();
        return Words.areAtMost(text, MOST_WORDS_OF_ROLE)
                && !Words.endsSentence(text)
                && Names.isRole(text)
                && !Byline.is(text);
    }

    /** Tells whether a line is like {@code Jane Doe, Researcher, Institute of Ports}. */
    public static boolean isNameWithRole(String line) {
        return Names.personAtStart(line)
                        .filter(name -> line.startsWith(", ", name.length()))
                        .filter(name ->
                                !ARTICLE.matcher(line.substring(name.length())).lookingAt())
                        .isPresent()
                && Names.isRole(line)
                && !OFFICE.matcher(line).find()
                && !Words.endsSentence(line)
                && line.indexOf('@') < 0
                && Byline.areNames(line);
    }

    /**
     * Tells whether a date stands beside a line; a type or the name of a series may stand between the date and what is
     * below it.
     */
    boolean isBesideDate(int index) {
        boolean belowSeries = index > 1
                && PublicationTypes.series(lines.get(index - 1).text()).isPresent();
        int above = belowSeries ? index - 2 : index - 1;
        return (above >= 0 && Segments.hasDate(lines.get(above).text(), dates))
                || (index + 1 < lines.size()
                        && Segments.hasDate(lines.get(index + 1).text(), dates));
    }
}
