package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Months;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.RarePattern;
import rapporteur.reading.parsing.line.Words;

/** Tells lists that are not of key points: of people and chapters, notes on authors, and those of the running text. */
final class OtherLists {

    /** Words before a list of people or chapters, which is no list of points. */
    private static final Pattern OTHER_LIST = Pattern.compile(
            "\\b(?:panel|panell?ists?|speakers?|participants?|moderat\\w+|discussants?|contributors?|members|attendees|interviewees|intervenants?|chapters?|sections?"
                    + "|contents|versions?|references|sources|tables?|figures?)\\b[^.]*:?$");

    private static final Pattern OWN_LIST = Pattern.compile(
            "\\b(?:points?|findings?|messages?|takeaways?|conclu\\w+|argues?|shows?|finds?|found|report|brief|paper|study|summary|short|bref|constats?|rapport|note)\\b");

    /** {@code To the governments of the coast:} stands above what they should do. */
    private static final Pattern ADDRESSEE =
            Pattern.compile("(?:To (?:the |all |\\p{Lu})|Aux? |À (?:la |l[’']|\\p{Lu})).{2,120}:$");

    /** What follows the name of a panellist. */
    private static final Pattern PERSON_TOLD = Pattern.compile("(?:,| [–—-]| \\(|:) ?\\S");

    /** {@code * Port Institute, doe@port.org. We thank three referees.} */
    private static final RarePattern NOTE_ON_AUTHORS = new RarePattern(
            List.of("@", "thank", "grateful", "corresponding author"),
            "[\\w.-]+@[\\w-]+\\.\\w|\\b(?:we|the authors?) (?:are grateful|(?:would like to )?thank)\\b|\\bcorresponding author\\b");

    /** {@code Authors Jane Doe May 22, 2017 The ministry …}, {@code June 19, 2018 Speakers: …} */
    private static final Pattern DATED = Pattern.compile("(?:(?:authors?|auteurs?|by|par)\\b:? .{3,80}? )?(?:\\d{1,2} "
            + Months.ANY + "|" + Months.ANY + " \\d{1,2},?) (?:19|20)\\d{2}\\b");

    private static final Pattern LATER_NUMBER = Pattern.compile("(?:[2-9]|[1-9]\\d)\\.");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private static final int LONG_PARAGRAPH = 350;

    private OtherLists() {}

    /** Tells whether most items begin with a day, as other publications and the dates of a chronology do. */
    static boolean areDated(List<Block> items) {
        return areMost(items, item -> DATED.matcher(Plain.of(item.text())).lookingAt());
    }

    /** Tells whether the items are paragraphs of a text that numbers them all. */
    static boolean areNumberedParagraphs(List<Block> items) {
        int length = items.stream().mapToInt(item -> item.text().length()).sum();
        return items.stream().allMatch(item -> Plain.hasDigit(item.marker())) && length > LONG_PARAGRAPH * items.size();
    }

    /** Tells whether a list begins with a later number than the first, as the numbered paragraphs of a text do. */
    static boolean goOnCounting(List<Block> items) {
        return LATER_NUMBER.matcher(items.getFirst().marker()).matches();
    }

    /**
     * Tells whether the numbers of a list go on under later headings, as those of the paragraphs of a text do.
     *
     * @param parts the parts of the page
     */
    static boolean areCountedOn(List<Block> items, List<Part> parts) {
        List<Block> outer = items.stream().filter(item -> item.depth() == 0).toList();
        OptionalInt last = outer.stream().flatMapToInt(OtherLists::number).max();
        return last.isPresent()
                && outer.stream().allMatch(item -> Plain.hasDigit(item.marker()))
                && parts.stream()
                        .skip(1)
                        .filter(part -> !part.blocks().isEmpty())
                        .flatMapToInt(part -> number(part.blocks().getFirst()))
                        .anyMatch(number -> number == last.getAsInt() + 1);
    }

    private static IntStream number(Block item) {
        Matcher number = NUMBER.matcher(item.marker());
        return item.is(Block.Kind.ITEM) && number.find()
                ? IntStream.of(Integer.parseInt(number.group()))
                : IntStream.empty();
    }

    private static boolean areMost(List<Block> items, Predicate<Block> such) {
        return items.stream().filter(such).count() * 2 > items.size();
    }

    /**
     * Tells whether what stands between lede and list announces it as another: {@code The speakers were:}.
     *
     * @param items the list
     * @param head the blocks it stands among
     */
    static boolean isAnnounced(List<Block> items, List<Block> head) {
        String first = items.getFirst().text();
        List<Block> texts = new ArrayList<>();
        for (Block block : head) {
            if (block.text().equals(first)) {
                return !texts.isEmpty() && (announces(texts.getLast()) || isOfText(texts));
            }
            texts.add(block);
        }
        return false;
    }

    /** {@code The group wants:} below the lede announces a list of the text, unless it speaks of the report. */
    private static boolean isOfText(List<Block> before) {
        String last = before.getLast().text();
        return last.endsWith(":")
                && before.size() > 1
                && Words.isProse(before.get(before.size() - 2).text())
                && !OWN_LIST.matcher(Plain.of(last)).find();
    }

    /** Tells whether a line announces a list of people, of chapters or of what somebody should do. */
    static boolean announces(Block before) {
        String end = before.text().length() > 120
                ? before.text().substring(before.text().length() - 120)
                : before.text();
        return before.text().endsWith(":")
                && (OTHER_LIST.matcher(Plain.of(end)).find()
                        || ADDRESSEE.matcher(before.text()).matches());
    }

    /** {@code Jane Doe, a professor of …}: a list of who somebody is. */
    static boolean arePeople(List<Block> items) {
        long people = items.stream().filter(item -> isPersonTold(item.text())).count();
        return people * 2 > items.size();
    }

    private static boolean isPersonTold(String item) {
        return Names.personAtStart(item)
                .filter(name ->
                        PERSON_TOLD.matcher(item.substring(name.length())).lookingAt())
                .isPresent();
    }

    /** Tells whether items are names of people and organisations, with what somebody is or without. */
    static boolean areNames(List<Block> items) {
        long names = items.stream().filter(item -> isName(item.text())).count();
        return names * 2 > items.size();
    }

    private static boolean isName(String item) {
        return isPersonTold(item) || Names.isPerson(item) || Names.isNameOfOrganisation(item);
    }

    /** Tells whether items are notes on authors, which begin with an asterisk each. */
    static boolean areNotes(List<Block> items) {
        return items.stream().anyMatch(item -> NOTE_ON_AUTHORS.isIn(Plain.of(item.text())));
    }
}
