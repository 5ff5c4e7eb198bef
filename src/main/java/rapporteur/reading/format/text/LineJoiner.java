package rapporteur.reading.format.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.reading.page.AsRead;

/**
 * Decides which line breaks of a text only wrap a paragraph and which end one. Texts copied from web pages have a
 * paragraph a line; others are wrapped at some width, which is found out from the lines that are surely continued.
 */
public final class LineJoiner {

    /** No text is wrapped to lines longer than this. */
    static final int WIDEST_WRAP = 200;

    /** One line that goes on in small letters may be an accident; two are wrapped text. */
    private static final int LEAST_EVIDENCE = 2;

    /** Where no width is known, a line shorter than this is no paragraph's that goes on. */
    private static final int LONGEST_ABOVE_BYLINE = 120;

    /** Titles may end with any word; a longer line that ends with such a one goes on. */
    private static final int SHORTEST_OPEN = 40;

    private static final int SHORTEST_TITLE = 10;

    /** With these words not even a title ends. */
    private static final Pattern TITLE_GOES_ON = Pattern.compile("\\s(?:the|an|of|and|le|la|les|du|des|et|une|aux"
            + "|THE|OF|AND|DU|DES|ET|AUX|(?:DE|DANS|POUR|SUR) L[AE])$");

    /** Addresses and headings may be longer than the width. */
    private static final int MOST_LONGER = 3;

    /** Between the entries of a menu, and the parts of a line on date and type. */
    private static final String MENU_BAR = " | ";

    /** {@code Publication Type: Podcast} begins a line of its own. */
    public static final Pattern LABEL =
            Pattern.compile("\\p{Lu}[\\p{L}-]{1,20}(?: \\p{L}{1,15}){0,2} ?: ?\\S|doi: ?\\d");

    /** Alone on its line; within a paragraph an address has words around it. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]{1,60}@[\\w.-]{4,60}");

    private static final String ENGLISH_DATE = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:\\d{1,2} )?"
            + "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
            + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?) (?:\\d{1,2}, )?(?:19|20)\\d{2}";

    private static final String SPANISH_DATE =
            "(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira),? )?(?:\\d{1,2} de )?"
                    + "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
                    + "|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro),? (?:de )?(?:19|20)\\d{2}";

    private static final String NUMERIC_DATE = "(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d{2}";

    /**
     * Lines of their own, though in French and Spanish they begin with small letters, and titles above them end like
     * sentences.
     */
    private static final Pattern DATE = Pattern.compile(
            "(?:" + ENGLISH_DATE + '|' + NUMERIC_DATE + '|' + SPANISH_DATE
                    + "|(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?(?:\\d{1,2}(?:er)? )?"
                    + "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:19|20)\\d{2})(?: [/|])?");

    private static final Pattern ENGLISH_IMPRINT = Pattern.compile("By:? \\p{Lu}.*|" + ENGLISH_DATE);

    /** {@code By: Jane Doe and John Roe}, below which a text may begin. */
    private static final Pattern NAMES_BEHIND_BY = Pattern.compile("By:? \\p{Lu}(?:(?!\\b\\p{Ll}{4}).){1,200}");

    private static final Pattern SMALL_WORDS = Pattern.compile("(?: \\p{Ll}{2,}){3}");

    private static final Pattern BYLINE = Pattern.compile("(?:by|par):?(?:[ \u00A0]+\\p{Lu}|$)");

    /** {@code Written by Jane Doe} as well. */
    private static final Pattern CREDIT =
            Pattern.compile("(?:(?:Written|Authored|Reported) by|(?:Écrite?|Rédigée?) par) \\p{Lu}");

    /** What stands above a title, in small letters where a site prints it in capitals. */
    private static final Pattern KIND = Pattern.compile(
            "article|analysis|book|brief|commentary|essay|event|news|paper|podcast|publication|report|research|testimony|video");

    /** The end of a sentence and the beginning of the next: {@code Mali. Its sponsors}. */
    private static final Pattern END_OF_SENTENCE = Pattern.compile(
            "(?!Prof\\.|Capt\\.)\\p{Lu}[\\p{L}’'-]*(?: [\\p{L}\\p{N}’'-]+){0,2}(?<=[\\p{L}\\p{N}]{4})[.?!] \\p{Lu}");

    private static final Pattern INITIALS_AT_END = Pattern.compile("\\p{Lu}\\.\\p{Lu}\\.$");

    private static final int LONG_LINE_OF_ITEM = 45;

    private static final double FULL_ENOUGH_FOR_SENTENCE = 0.6;
    private static final double FULL_ENOUGH_FOR_NAME = 0.85;

    /** Words that no line ends with unless it goes on. */
    private static final Set<String> NEVER_LAST = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "on", "to", "for", "with", "by", "from", "at", "as", "that",
            "its", "their", "le", "la", "les", "un", "une", "de", "du", "des", "et", "ou", "en", "à", "au", "aux",
            "par", "pour", "sur", "dans", "avec", "que", "qui");

    /** A noun in Spanish, where in French it is a word that goes on. */
    private static final Pattern SPANISH_SOUTH = Pattern.compile("\\b(?:[Ee]l|al|del) [Ss]ur$");

    /** Where nothing tells the width of a paragraph, it is not taken for less than this. */
    private static final int NARROWEST_WRAP = 60;

    /** In wrapped text no line is so many times as long as the one above it. */
    private static final int FAR_LONGER = 2;

    private final int width;
    private final boolean sentencesToo;
    private final RepeatedLines repeated;

    private LineJoiner(int width, boolean sentencesToo, RepeatedLines repeated) {
        this.width = width;
        this.sentencesToo = sentencesToo;
        this.repeated = repeated;
    }

    /** Makes a joiner for lines whose breaks are meant, but for those within a sentence. */
    public static LineJoiner ofMeantBreaks() {
        return new LineJoiner(0, false, RepeatedLines.NONE);
    }

    /**
     * Makes a joiner for one paragraph of a format where a line break means nothing, such as Markdown. Writers still
     * put date and byline on lines of their own, much shorter than the others and without the mark that ends a
     * sentence.
     */
    public static LineJoiner ofMeaninglessBreaks(String paragraph) {
        int widest = paragraph.lines().mapToInt(String::length).max().orElse(0);
        return new LineJoiner(Math.max(widest, NARROWEST_WRAP), true, RepeatedLines.NONE);
    }

    /** Makes a joiner for a text that is wrapped as these lines are. */
    static LineJoiner of(List<TextLine> lines) {
        LineJoiner joiner = new LineJoiner(0, false, RepeatedLines.of(lines));
        int evidence = 0;
        int widest = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine next = lines.get(i + 1);
            if (joiner.isContinued(line.text(), next.text())) {
                evidence++;
                widest = Math.max(widest, line.text().length());
            }
        }
        return isWrapped(lines, evidence, widest) ? new LineJoiner(widest, false, joiner.repeated) : joiner;
    }

    /** Where whole paragraphs are one line, wrapped ones are an exception that tells nothing about the file. */
    private static boolean isWrapped(List<TextLine> lines, int evidence, int widest) {
        long longer = lines.stream()
                .filter(line -> line.text().length() > widest * 1.3)
                .limit(MOST_LONGER + 1L)
                .count();
        return longer <= MOST_LONGER
                && evidence >= LEAST_EVIDENCE
                && widest >= NARROWEST_WRAP - 15
                && widest <= WIDEST_WRAP;
    }

    /** Tells whether a line goes on in the next one, which follows it directly. */
    boolean joins(String line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        if (ADDRESS.matcher(next).matches()
                || LABEL.matcher(next).lookingAt()
                || CREDIT.matcher(next).lookingAt()
                || (line.length() < NARROWEST_WRAP && KIND.matcher(next).matches())
                || next.contains(MENU_BAR)
                || (NAMES_BEHIND_BY.matcher(line).matches()
                        && SMALL_WORDS.matcher(next).find())) {
            return false;
        }
        if (isDate(line, next)
                || (isByline(next)
                        && line.length() < (width > 0 ? width * FULL_ENOUGH_FOR_NAME : LONGEST_ABOVE_BYLINE))) {
            return false;
        }
        if (isContinued(line, next) || AsRead.isHyphenated(line, next)) {
            return true;
        }
        return width > 0
                && !startsList(next)
                && !repeated.divide(line, next)
                && (fills(line, next) || (sentencesToo && endsSentence(line)));
    }

    /**
     * Tells the same of lines of a list's item that is not indented: a long line that ends within a sentence goes on.
     */
    boolean joinsInItem(String line, String next) {
        boolean within = line.length() >= LONG_LINE_OF_ITEM || line.lastIndexOf('(') > line.lastIndexOf(')');
        return within && !endsSentence(line, next) && !line.endsWith(";") && !startsList(next);
    }

    /** By the line's end or the next one's start alone, without knowing the width. */
    private boolean isContinued(String line, String next) {
        if (line.isEmpty() || next.isEmpty() || startsList(next) || endsSentence(line, next)) {
            return false;
        }
        return Character.isLowerCase(next.codePointAt(0))
                || (line.length() >= NARROWEST_WRAP
                        && END_OF_SENTENCE.matcher(next).lookingAt())
                || (line.length() >= SHORTEST_OPEN && endsOpen(line) && !mayBeWhole(line, next))
                || (line.length() >= SHORTEST_TITLE
                        && TITLE_GOES_ON.matcher(line).find());
    }

    /** {@code Ten Years On}, {@code What to Look For}: what stands around tells a title from a line that goes on. */
    private boolean mayBeWhole(String line, String next) {
        return repeated.divide(line, next)
                || line.endsWith(next)
                || (next.length() > FAR_LONGER * line.length()
                        && !(line.length() >= NARROWEST_WRAP && line.endsWith(",")))
                || ENGLISH_IMPRINT.matcher(next).matches();
    }

    private static boolean isDate(String line, String next) {
        return DATE.matcher(next.replace('\u00A0', ' ')).matches() && !endsOpen(line);
    }

    /** Tells whether a line is much shorter than those that are wrapped. */
    boolean isShort(String line) {
        return line.length() < width * FULL_ENOUGH_FOR_SENTENCE;
    }

    /** "by" begins a byline where a name follows, perhaps in the next line; in a paragraph it follows a full line. */
    private static boolean isByline(String next) {
        return BYLINE.matcher(next).lookingAt();
    }

    private boolean fills(String line, String next) {
        if (line.length() + 1 + firstWordLength(next) > width) {
            return true;
        }
        double full = (double) line.length() / width;
        boolean nextMayBeName = Character.isUpperCase(next.codePointAt(0));
        return !endsSentence(line) && full >= (nextMayBeName ? FULL_ENOUGH_FOR_NAME : FULL_ENOUGH_FOR_SENTENCE);
    }

    private static boolean startsList(String next) {
        return ListMarker.of(next).isPresent();
    }

    /** {@code The U.S.} goes on in small letters. */
    private static boolean endsSentence(String line, String next) {
        return endsSentence(line)
                && !(Character.isLowerCase(next.codePointAt(0))
                        && INITIALS_AT_END.matcher(line).find());
    }

    private static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && "\"'”’»)]".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…:".indexOf(line.charAt(last)) >= 0;
    }

    private static boolean endsOpen(String line) {
        if (line.endsWith(",") || ListMarker.isBullet(line.charAt(line.length() - 1))) {
            return true;
        }
        String lastWord = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return lastWord.length() < line.length()
                && NEVER_LAST.contains(lastWord)
                && !SPANISH_SOUTH.matcher(line).find();
    }

    private static int firstWordLength(String line) {
        int end = 0;
        while (end < line.length() && !AsRead.isSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
