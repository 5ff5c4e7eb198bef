package rapporteur.reading.format.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what is printed on every page around the text: running titles and page numbers. */
final class PdfFurniture {

    /** A line that is furniture stands on at least this part of the pages. */
    private static final float LEAST_SHARE = 0.2f;

    /** So many pages have a chapter's title, and so near to one another. */
    private static final int LEAST_OF_CHAPTER = 3;

    private static final int NEAREST = 4;

    /** Where later pages repeat the title in their margin, its letters are smaller by this factor at least. */
    private static final float SMALLER = 0.75f;

    /** Furniture stands further than this from the text, in times its letters' size. */
    private static final float APART = 1.6f;

    private static final Set<Integer> TITLE_PAGES = Set.of(1, 2);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** On its own at the foot of a cover it says when the report came out. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** {@code S/2016/819} */
    private static final Pattern SYMBOL = Pattern.compile("(?=\\S*\\d)(?=\\S*\\p{Lu})[\\p{Lu}\\d/.()-]{4,}");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page\\s+)?(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:/|of|sur|\\|)\\s*\\d{1,4})?|[-–—] ?\\d{1,4} ?[-–—]");

    /** {@code Policy Brief 4 | Harbours | 7} */
    private static final Pattern WITH_NUMBER =
            Pattern.compile("(?<first>\\d{1,4})\\P{L}+(?<behind>\\p{L}.*)|(?<before>.*\\P{N})(?<last>\\d{1,4})");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[|•·/–—]\\s*|\\s{2,}|\\s+-\\s+");

    /** Of fewer letters a word may stand on the first page by chance. */
    private static final int LEAST_LETTERS = 4;

    /** A line of text has more letters than most heads. */
    private static final int LEAST_LETTERS_OF_TEXT = 40;

    private final List<PdfLine> first;
    private final Map<String, Set<Integer>> pagesByText = new HashMap<>();
    private final Map<String, Set<Integer>> pagesByPlace = new HashMap<>();
    private final Set<String> symbols;

    /** What stands in the margins of later pages. */
    private final Set<String> running = new HashSet<>();

    private final PdfMarginTexts margins = new PdfMarginTexts();

    /** On how many pages the page's number in the file and the one printed differ by so much. */
    private final Map<Integer, Integer> differences = new HashMap<>();

    private final int pages;
    private final String title;

    /** What stands before the title's colon. */
    private final String shortTitle;

    private final float titleSize;
    private final PdfStyle style;
    private final PdfChapterHeads chapters;

    PdfFurniture(List<List<PdfLine>> pages) {
        this.pages = pages.size();
        this.first = pages.isEmpty() ? List.of() : pages.getFirst();
        this.titleSize = (float) first.stream().mapToDouble(PdfLine::size).max().orElse(0);
        String printed = first.stream()
                .filter(line -> line.size() == titleSize)
                .map(PdfLine::text)
                .collect(Collectors.joining());
        this.title = letters(printed);
        this.shortTitle = letters(printed.split(":", 2)[0]);
        this.style = PdfStyle.of(pages.stream().flatMap(List::stream).toList());
        this.chapters = new PdfChapterHeads(pages, style);
        this.symbols = first.stream()
                .map(PdfLine::text)
                .filter(text -> SYMBOL.matcher(text).matches())
                .collect(Collectors.toSet());
        for (List<PdfLine> page : pages) {
            PdfPageEnds ends = PdfPageEnds.of(page);
            page.stream().filter(ends::hold).forEach(this::count);
        }
    }

    private void count(PdfLine line) {
        pagesByText.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
        pagesByPlace.computeIfAbsent(place(line), place -> new HashSet<>()).add(line.page());
        if (line.page() > 1) {
            running.add(letters(line.text()));
        }
        difference(line).ifPresent(number -> differences.merge(number, 1, Integer::sum));
    }

    private static OptionalInt difference(PdfLine line) {
        Matcher number = NUMBER.matcher(line.text());
        return PAGE_NUMBER.matcher(line.text()).matches() && number.find()
                ? OptionalInt.of(Integer.parseInt(number.group()) - line.page())
                : OptionalInt.empty();
    }

    /** Tells whether a later page has a text in its margin. */
    boolean isRunning(String text) {
        return running.contains(letters(text));
    }

    /** Returns the lines of a page that are its text. */
    List<PdfLine> without(List<PdfLine> page) {
        PdfPageEnds ends = PdfPageEnds.of(page);
        List<PdfLine> text = margins.without(
                page,
                line -> ends.hold(line)
                        && (isFurniture(line, page) || isNumberOfPage(line, page) || isBesideOther(line, page)));
        return margins.without(text, line -> ends.hold(line) && isOfHead(line, page, text));
    }

    /** Returns what was left out of several pages, without their numbers. */
    List<String> margins() {
        return margins.texts();
    }

    /** Series and date stand below the running title, in small letters, and apart from the text. */
    private boolean isOfHead(PdfLine line, List<PdfLine> page, List<PdfLine> text) {
        return style.isNote(line)
                && page.stream().anyMatch(other -> isRightBelow(line, other) && !text.contains(other))
                && text.stream().noneMatch(below -> isRightBelow(below, line));
    }

    private static boolean isRightBelow(PdfLine line, PdfLine other) {
        float distance = line.baseline() - other.baseline();
        return distance >= 1 && distance < APART * line.size();
    }

    /** What stands on a line with the page's number or running title, apart from the text, is printed with it. */
    private boolean isBesideOther(PdfLine line, List<PdfLine> page) {
        boolean beside = false;
        for (PdfLine other : page) {
            float distance = Math.abs(other.baseline() - line.baseline());
            if (distance >= 1 && distance < APART * line.size()) {
                return false;
            }
            beside |= distance < 1 && !other.equals(line) && (isPageNumber(other) || isFurniture(other, page));
        }
        return beside;
    }

    /** Alone on its line a number is the page's, but for a year; beside others, where pages are counted so. */
    private boolean isNumberOfPage(PdfLine line, List<PdfLine> page) {
        return PAGE_NUMBER.matcher(line.text()).matches()
                && (isPageNumber(line) || (!YEAR.matcher(line.text()).matches() && isAlone(line, page)));
    }

    private static boolean isAlone(PdfLine line, List<PdfLine> page) {
        return page.stream()
                .noneMatch(other -> !other.equals(line) && Math.abs(other.baseline() - line.baseline()) < 1);
    }

    private boolean isPageNumber(PdfLine line) {
        return isPageNumber(difference(line));
    }

    private boolean isPageNumber(OptionalInt difference) {
        return difference.isPresent()
                && (difference.getAsInt() == 0 || differences.getOrDefault(difference.getAsInt(), 0) > 1);
    }

    private boolean isFurniture(PdfLine line, List<PdfLine> page) {
        if (line.page() > 1 && symbols.contains(line.text())) {
            return true;
        }
        if (line.page() > 1 && isTitle(line)) {
            return true;
        }
        if (isHeadWithNumber(line) || isHeadOfParts(line) || isHeadOfChapter(line, page)) {
            return true;
        }
        if (NUMBER.matcher(line.text()).matches()) { // as the numbers of a table are alike
            return false;
        }
        Set<Integer> near = pagesByPlace.getOrDefault(place(line), Set.of());
        if (near.size() >= LEAST_OF_CHAPTER && isOnPagesAround(near, line.page())) {
            return true;
        }
        Set<Integer> on = pagesByText.getOrDefault(key(line), Set.of());
        return on.size() >= 2 && on.size() >= pages * LEAST_SHARE && !isOfTitlePages(on) && !isOfParagraph(line, page);
    }

    private boolean isHeadOfChapter(PdfLine line, List<PdfLine> page) {
        return chapters.repeat(line) && page.stream().noneMatch(below -> isRightBelow(below, line));
    }

    /** A chapter's title stands in one place on its pages, or on every other of them. */
    private static boolean isOnPagesAround(Set<Integer> pages, int page) {
        return IntStream.rangeClosed(page - NEAREST, page + NEAREST)
                        .filter(pages::contains)
                        .count()
                >= LEAST_OF_CHAPTER;
    }

    /** A cover and the title page behind it say the same. */
    private boolean isOfTitlePages(Set<Integer> on) {
        return pages > TITLE_PAGES.size() && on.equals(TITLE_PAGES);
    }

    /**
     * A line of the text may come back with other numbers in it; lines as long and as near to it tell it from a head.
     */
    private boolean isOfParagraph(PdfLine line, List<PdfLine> page) {
        return isLongText(line)
                && page.stream()
                        .anyMatch(other -> isLongText(other)
                                && Math.abs(other.left() - line.left()) < 1
                                && !other.equals(line)
                                && Math.abs(other.baseline() - line.baseline()) < APART * line.size());
    }

    private boolean isLongText(PdfLine line) {
        return style.isRunningText(line) && line.text().length() >= LEAST_LETTERS_OF_TEXT;
    }

    /** Title, series or date stand beside the page's number as they stand on the first page. */
    private boolean isHeadWithNumber(PdfLine line) {
        Matcher numbered = WITH_NUMBER.matcher(line.text());
        if (style.headingLevel(line) > 0 || !numbered.matches()) {
            return false;
        }
        String number = numbered.group("first") == null ? numbered.group("last") : numbered.group("first");
        String words = numbered.group("first") == null ? numbered.group("before") : numbered.group("behind");
        return isPageNumber(OptionalInt.of(Integer.parseInt(number) - line.page()))
                && letters(words).length() >= LEAST_LETTERS
                && isOfFirstPage(BETWEEN.split(words), line);
    }

    /** {@code Harbours | June 2021}, where a file has but one page with a head. */
    private boolean isHeadOfParts(PdfLine line) {
        String[] parts = BETWEEN.split(line.text());
        return line.page() > 1
                && style.headingLevel(line) == 0
                && parts.length > 1
                && Arrays.stream(parts)
                        .allMatch(part ->
                                part.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS - 1)
                && isOfFirstPage(parts, line);
    }

    private boolean isOfFirstPage(String[] parts, PdfLine line) {
        String head = first.stream()
                .filter(other -> !other.equals(line))
                .map(other -> letters(other.text()))
                .collect(Collectors.joining());
        return Arrays.stream(parts).allMatch(part -> head.contains(letters(part)));
    }

    /**
     * Later pages repeat it in smaller letters, or set as their text is; a heading may be called as the title begins.
     */
    private boolean isTitle(PdfLine line) {
        String letters = letters(line.text());
        boolean heading = style.headingLevel(line) > 0;
        return (letters.equals(title) && (!heading || line.size() <= SMALLER * titleSize))
                || (letters.equals(shortTitle) && !heading && line.size() <= SMALLER * titleSize);
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String place(PdfLine line) {
        return line.text() + "@" + Math.round(line.baseline());
    }

    private static String key(PdfLine line) {
        return DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#") + "@" + Math.round(line.size());
    }
}
