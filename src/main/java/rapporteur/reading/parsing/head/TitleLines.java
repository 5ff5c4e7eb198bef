package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.line.Appointment;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.ContactLine;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Months;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Navigation;
import rapporteur.reading.parsing.line.Notices;
import rapporteur.reading.parsing.line.PageFooter;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Segments;
import rapporteur.reading.parsing.line.SiteMenu;
import rapporteur.reading.parsing.line.Words;

/** Tells which lines above the lede may be the title by what they look like. */
public final class TitleLines {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 39;
    private static final int FEW_WORDS = 3;
    private static final int LONG_TITLE = 15;
    private static final int LONGEST_SENTENCE = 200;

    /**
     * {@code (formerly the Port Review)}, {@code [Port Blog]}; field upon field; {@code Mali + 2 more}; three things or
     * more beside each other, as in {@code Open access | Chapter | Ports}; {@code Working papers Year : 2013};
     * {@code Area of work: Ports; Lakes}.
     */
    private static final Pattern ASIDE = Pattern.compile(
            "\\([^()]*\\)|\\[[^\\[\\]]*]|(?:[^:]*:){4}.*|.{3,40} \\+ \\d{1,3} more|[^|]{1,30}(?: \\| [^|]{1,30}){2,}|.*\\b[Yy]ear ?: ?(?:19|20)\\d\\d"
                    + "|[^:;]{3,40}: [^:;]{2,40}(?:; [^:;]{2,40})+");

    private static final Pattern TITLE_CASE = Pattern.compile("\\p{Lu}\\S*(?: (?:\\p{Lu}\\S*|\\p{Ll}{1,3}))+");

    /** A row of a calendar: the names of days, or their numbers. */
    private static final Pattern WEEK = Pattern.compile(
            "(?:(?:" + Months.ANY_WEEKDAY + ") ){4,6}(?:" + Months.ANY_WEEKDAY + ")|(?:\\d{1,2} ){1,6}\\d{1,2}");

    /** {@code « April 2021 »}: arrows to the months before and behind it. */
    private static final Pattern QUOTES = Pattern.compile("^[«‹<←] ?| ?[»›>→]$");

    private final List<Block> lines;
    private final DateReader dates;

    TitleLines(List<Block> lines, DateReader dates) {
        this.lines = lines;
        this.dates = dates;
    }

    /** Tells whether a line may be the title wherever it stands. */
    boolean mayBeTitle(int index) {
        Block block = lines.get(index);
        return isLikeTitle(index) && (block.isCertainHeading() || !block.text().endsWith("."));
    }

    /** Tells whether a line looks like a title, but perhaps for a full stop at its end. */
    boolean isLikeTitle(int index) {
        Block block = lines.get(index);
        String text = block.text();
        if (block.is(Kind.ROW)
                || text.length() > LONGEST
                || Words.isCaption(text)
                || dates.isDate(QUOTES.matcher(text).replaceAll(""))) {
            return false;
        }
        if (block.isCertainHeading()) {
            return !Navigation.is(text);
        }
        return !block.is(Kind.ITEM)
                && Words.areAtMost(text, MOST_WORDS)
                && !(isText(text) && !goesOnAboveImprint(index))
                && !announcesList(index)
                && !isBylineOrField(index)
                && !isRoleOfPerson(index)
                && !isOfSite(text)
                && !isOfImprint(text);
    }

    private static boolean isText(String line) {
        return Words.isProse(line)
                || isClause(line)
                || namesPeople(line)
                || ASIDE.matcher(line).matches()
                || Masthead.isHeadingWithText(line);
    }

    private static boolean isOfSite(String line) {
        return SiteMenu.isShelf(line)
                || SiteMenu.isMenu(line)
                || SiteMenu.areShelves(line)
                || WEEK.matcher(Plain.of(line)).matches()
                || ContactLine.is(line)
                || Notices.is(line)
                || PageFooter.is(line);
    }

    private boolean isOfImprint(String line) {
        return Field.readLabel(line).filter(TitleLines::isOfImprint).isPresent()
                || Segments.isPeriod(line)
                || Appointment.isHours(line)
                || Masthead.isDocumentNumber(line)
                || Masthead.isCircumstance(line)
                || Masthead.isIssueNumber(line)
                || Segments.of(line, dates).size() > 1;
    }

    /**
     * Tells whether lines begin with a title that ends as a sentence does: the byline, or a table of fields, stands
     * right below it. Above a date stands rather what a site says of itself.
     */
    static boolean isSentenceAboveByline(List<Block> lines) {
        if (lines.size() < 2 || lines.getFirst().text().length() > LONGEST_SENTENCE) {
            return false;
        }
        String first = lines.getFirst().text();
        String next = lines.get(1).text();
        return first.endsWith(".")
                && !Words.areSentences(first)
                && (Byline.is(next)
                        || Field.readLabel(next)
                                .filter(label -> !label.isOfDate())
                                .isPresent());
    }

    /** What a picture shows stands there twice, for it is also told to who can't see it, and above its credit. */
    boolean isCaption(int index) {
        List<Integer> copies = IntStream.range(0, lines.size())
                .filter(i -> Plain.same(lines.get(i).text(), lines.get(index).text()))
                .boxed()
                .toList();
        return copies.size() > 1
                && copies.getFirst() > 0
                && copies.stream()
                        .anyMatch(i -> i + 1 < lines.size()
                                && Words.isCaption(lines.get(i + 1).text()));
    }

    /** {@code Harbours, Boats,} above another line, and that above the names or date, is the first half of a title. */
    private boolean goesOnAboveImprint(int index) {
        if (index + 2 >= lines.size() || !lines.get(index).text().endsWith(",")) {
            return false;
        }
        String below = lines.get(index + 2).text();
        return Words.areAtLeast(lines.get(index).text(), FEW_WORDS)
                && (isPeople(below) || HeadReach.isImprint(below, dates));
    }

    /** A clause goes on, before a list perhaps; a title may do so too, but is shorter. */
    private static boolean isClause(String text) {
        return text.endsWith(",") || text.endsWith(";") || (text.endsWith(":") && Words.areAtLeast(text, LONG_TITLE));
    }

    /**
     * {@code Contributed equally: Jane Doe, John Roe}, {@code Editor: Jane Doe}; before the colon of a title all long
     * words may be capitalised.
     */
    private static boolean namesPeople(String text) {
        int colon = text.indexOf(": ");
        if (colon < 0) {
            return false;
        }
        String label = text.substring(0, colon);
        List<String> names = Byline.names(text.substring(colon + 2));
        boolean role = label.indexOf(' ') < 0 && Names.isRole(label);
        return Names.arePeople(names)
                && (role || (names.size() > 1 && !TITLE_CASE.matcher(label).matches()));
    }

    /** {@code The main findings were:} stands above a list, below other lines. */
    private boolean announcesList(int index) {
        boolean aboveList = index + 1 == lines.size() || lines.get(index + 1).is(Kind.ITEM);
        return index > 0 && aboveList && lines.get(index).text().endsWith(":");
    }

    /** "By All Means Necessary" at the very top is a title; a byline has something above it, or a colon. */
    private boolean isBylineOrField(int index) {
        String text = lines.get(index).text();
        if (isBylineAlone(index)
                || Field.read(text).isPresent()
                || Field.readDate(text, dates).isPresent()) {
            return true;
        }
        if (Byline.read(text).isEmpty()) {
            return index > 0 && isBylineAlone(index - 1);
        }
        boolean repeated = index + 1 < lines.size()
                && Plain.same(text, lines.get(index + 1).text());
        return text.indexOf(':') >= 0 || index > 0 || !(repeated || isBylineBelow(index));
    }

    private boolean isBylineBelow(int index) {
        return lines.subList(index + 1, lines.size()).stream()
                .anyMatch(line -> Byline.read(line.text()).isPresent());
    }

    /** "Regions" and "Projects" may be titles. */
    private static boolean isOfImprint(Field label) {
        return switch (label.kind()) {
            case PUBLISHED, POSTED, OTHER_DATE, TYPE, SERIES, TOPICS -> true;
            case PUBLISHER, SOURCE, LANGUAGE, TITLE, OTHER -> false;
        };
    }

    private boolean isBylineAlone(int index) {
        String text = lines.get(index).text();
        String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
        return Byline.isAlone(text) && !SiteMenu.isWordOfMenu(text, next);
    }

    /** {@code Blog Post} is nobody's name. */
    private boolean isRoleOfPerson(int index) {
        return index > 0
                && !PublicationTypes.isType(lines.get(index - 1).text())
                && Names.isRole(lines.get(index).text())
                && isPeople(lines.get(index - 1).text());
    }

    /** Of a single name nothing may be left over, for what stands behind a comma counts as what somebody is. */
    static boolean isPeople(String line) {
        String name = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
        List<String> names = Byline.names(line);
        return Names.isPerson(name) || (names.size() > 1 && Names.arePeople(names)) || isPersonWithRole(line);
    }

    /** Tells whether a line is like {@code Jane Doe, senior fellow, Institute of Peace}. */
    public static boolean isPersonWithRole(String line) {
        int comma = line.indexOf(", ");
        return comma > 0
                && Character.isLowerCase(line.codePointAt(comma + 2))
                && Names.isPerson(line.substring(0, comma))
                && Names.isRole(line.substring(comma + 2));
    }
}
