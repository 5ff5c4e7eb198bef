package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.ImprintPages;
import rapporteur.reading.parsing.line.KnownHeadings;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Notices;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.Segments;
import rapporteur.reading.parsing.line.SiteMenu;
import rapporteur.reading.parsing.line.Subjects;
import rapporteur.reading.parsing.line.Words;

/** Finds where the lines of a head end: where the lede begins, or without one a list of sentences. */
final class LedeStart {

    /** Title, date, byline and type may stand between a caption and the lede. */
    private static final int MOST_LINES_BELOW_CAPTION = 10;

    private static final int MOST_LINES_ABOVE_CAPTION = 5;

    private static final Pattern DATE_AT_END =
            Pattern.compile(", (?:on |le )?(?<date>[^,.]{6,20}(?:, (?:19|20)\\d{2})?)\\.$");

    private static final int LONGEST_SCENE = 300;

    private static final int LEAST_WORDS_WITHOUT_STOP = 18;

    private static final int LEAST_SMALL_WORDS = 5;

    private static final Pattern LONG_SMALL_WORD = Pattern.compile("(?<= )\\p{Ll}{5,}");

    private static final String POSTURES =
            "(?:stands?|sits?|walks?|sells?|poses?|queues?|waits?(?= (?:in|outside|for|at|to|below|by) )|rides?|lines? up|waves?|rows?|unloads?"
                    + "|(?:is|are) (?:seen|pictured)|attend(?:ent)?|marche(?:nt)?|passe(?:nt)?)";

    /** What leaders and neighbours do in another sense too, and two men or workers mostly for a camera. */
    private static final String ACTS = "(?:" + POSTURES
            + "|carr(?:y|ies)|holds? up|looks? (?:on|over|at)|gathers?|march(?:es)?|pulls?|push(?:es)?|watch(?:es)?|cross(?:es)?"
            + "|porte(?:nt)?|regarde(?:nt)?|traverse(?:nt)?)";

    /** {@code A woman sells fish past the gates of the port while boats wait below.}: one sentence of what is seen. */
    private static final Pattern SCENE = Pattern.compile(
            "(?:(?:An?|Two|Three|Several|Une?|Deux|Des|\\p{Lu}\\p{L}*(?:men|people)|Children|Workers|Villagers|Residents|Soldiers|Refugees|Protesters) (?:\\S+ ){0,7}?"
                    + ACTS
                    + "|\\p{Lu}\\p{L}*(?:s|men|people) (?:\\S+ ){0,7}?" + POSTURES + ")"
                    + " (?!.*[.!?] \\p{Lu}).*\\b(?:as|while|after|during|near|outside|past|in front of|next to|alongside|behind"
                    + "|below|beside|beyond|across|where|devant|pendant|lors|après|près)\\b.*");

    /** {@code Figure 1: The port in 2010.} stands above the text of some pages. */
    private static final Pattern FIGURE =
            Pattern.compile("(?:Figure|Fig\\.|Table|Tableau|Chart) \\d{1,3}(?:\\.\\d{1,2})?[.:] ");

    private final List<Block> blocks;
    private final DateReader dates;
    private final ImprintPages imprint;

    private LedeStart(List<Block> blocks, DateReader dates) {
        this.blocks = blocks;
        this.dates = dates;
        this.imprint = ImprintPages.of(blocks);
    }

    /**
     * Returns the index of the first block below the lines.
     *
     * @param blocks the blocks before the first section
     */
    static int in(List<Block> blocks, DateReader dates) {
        return new LedeStart(blocks, dates).find();
    }

    /**
     * Returns the index of the lede, or the number of blocks where there is none: it ends the lines, or stands right
     * below the list that ends them.
     *
     * @param blocks the blocks before the first section
     * @param linesEnd the index of the first block below the lines
     */
    static int ledeAt(List<Block> blocks, int linesEnd) {
        int most = Math.min(blocks.size(), HeadReach.MOST_LINES);
        if (linesEnd < most && !blocks.get(linesEnd).is(Kind.ITEM)) {
            return linesEnd;
        }
        int listStart = linesEnd;
        while (listStart > 0 && blocks.get(listStart - 1).is(Kind.ITEM)) {
            listStart--;
        }
        int listEnd = linesEnd;
        while (listEnd < most && blocks.get(listEnd).is(Kind.ITEM)) {
            listEnd++;
        }
        boolean announced = listStart > 0 && blocks.get(listStart - 1).text().endsWith(":");
        boolean text = !announced && listEnd < most && HeadReach.isText(blocks.get(listEnd));
        return text ? listEnd : blocks.size();
    }

    private int find() {
        HeadReach reach = new HeadReach(blocks, dates, true);
        for (int i = 0; i < Math.min(blocks.size(), HeadReach.MOST_LINES); i++) {
            Block block = blocks.get(i);
            if ((Words.isProse(block.text()) || isSentenceWithoutStop(i))
                    && (block.is(Kind.ITEM) || (mayBeLede(block) && !reach.isAbove(i) && !isOther(i)))) {
                return i;
            }
        }
        return Math.min(blocks.size(), HeadReach.MOST_LINES);
    }

    /** Some sites put no full stop behind the sentence or two above a text; a subtitle is shorter. */
    private boolean isSentenceWithoutStop(int index) {
        String text = blocks.get(index).text();
        return index > 0
                && index + 1 < blocks.size()
                && Words.areAtLeast(text, LEAST_WORDS_WITHOUT_STOP)
                && text.indexOf('|') < 0
                && LONG_SMALL_WORD
                                .matcher(text)
                                .results()
                                .limit(LEAST_SMALL_WORDS)
                                .count()
                        == LEAST_SMALL_WORDS
                && HeadReach.isText(blocks.get(index + 1))
                && !blocks.get(index + 1).follows(blocks.get(index));
    }

    /** Tells whether a paragraph is no lede by what stands around it. */
    private boolean isOther(int index) {
        return imprint.hold(blocks.get(index))
                || isTitle(index)
                || isOfNotice(index)
                || isOfCaption(index)
                || isOfPicture(index)
                || isNoteBelowName(index);
    }

    private boolean isTitle(int index) {
        return index == 0 && TitleLines.isSentenceAboveByline(blocks);
    }

    /** Below {@code Editor's note:} on a line of its own. */
    private boolean isOfNotice(int index) {
        String above = index > 0 ? blocks.get(index - 1).text() : "";
        return above.endsWith(":") && Notices.is(above);
    }

    /** {@code Jane Doe} above {@code Jane Doe is a geologist.}, above what may be the lede. */
    private boolean isNoteBelowName(int index) {
        if (index == 0 || !Subjects.beginWithPerson(blocks.get(index).text())) {
            return false;
        }
        String above = blocks.get(index - 1).text();
        String person = Names.personAtStart(blocks.get(index).text()).orElse("");
        return Byline.read(above).orElseGet(() -> Byline.names(above)).stream()
                        .anyMatch(name -> Names.samePerson(name, person))
                && isAboveLede(index);
    }

    private boolean isAboveLede(int index) {
        return blocks.stream()
                .skip(index + 1L)
                .limit(MOST_LINES_BELOW_CAPTION)
                .takeWhile(block -> !block.is(Kind.ITEM)
                        && KnownHeadings.kindOf(block.text()).isEmpty())
                .anyMatch(block -> Words.isProse(block.text()) && mayBeLede(block));
    }

    private boolean isAboveList(int index) {
        return blocks.stream()
                .skip(index + 1L)
                .limit(MOST_LINES_BELOW_CAPTION)
                .anyMatch(block -> block.is(Kind.ITEM) && Words.isProse(block.text()));
    }

    /**
     * {@code Boats below the dam, March 2019.} above the byline or date, a sentence between two lines that name the
     * author, or one that describes a scene says what a picture shows.
     */
    private boolean isOfPicture(int index) {
        String sentence = blocks.get(index).text();
        if (index + 1 == blocks.size() || Words.areSentences(sentence)) {
            return false;
        }
        boolean inImprint = HeadReach.isImprint(blocks.get(index + 1).text(), dates)
                && (endsWithDate(sentence) || isBetweenNames(index));
        return (inImprint || isScene(sentence)) && isAboveLede(index);
    }

    private static boolean isScene(String sentence) {
        return sentence.length() <= LONGEST_SCENE && SCENE.matcher(sentence).matches();
    }

    private boolean endsWithDate(String sentence) {
        Matcher date = DATE_AT_END.matcher(sentence);
        return date.find() && dates.isDate(date.group("date"));
    }

    private boolean isBetweenNames(int index) {
        List<String> below = Byline.read(blocks.get(index + 1).text()).orElse(List.of());
        return Names.arePeople(below)
                && blocks.subList(Math.max(0, index - MOST_LINES_ABOVE_CAPTION), index).stream()
                        .filter(line -> !Words.isProse(line.text()))
                        .anyMatch(line -> Subjects.areAmong(below, Byline.names(line.text())));
    }

    /** A sentence that is there twice, above one that may be the lede, says what a picture shows. */
    private boolean isOfCaption(int index) {
        int first = index > 0
                        && Plain.same(
                                blocks.get(index - 1).text(), blocks.get(index).text())
                ? index - 1
                : index;
        return first + 1 < blocks.size()
                && isCopy(blocks.get(first).text(), blocks.get(first + 1).text())
                && (isAboveLede(first + 1) || isAboveList(first + 1));
    }

    /** Behind one of the two may stand who took the picture. */
    private static boolean isCopy(String one, String other) {
        return Plain.same(one, other) || (other.startsWith(one) && Words.isCaption(other));
    }

    /** A line with date and byline may be long, and end with the full stop of a degree. */
    private boolean mayBeLede(Block block) {
        boolean plain = block.is(Kind.PROSE) || (block.is(Kind.HEADING) && block.depth() == 0);
        return plain
                && !Words.isCaption(block.text())
                && !FIGURE.matcher(block.text()).lookingAt()
                && !Notices.is(block.text())
                && !Notices.isReference(block.text())
                && !SiteMenu.isRunTogether(block.text())
                && Field.read(block.text()).isEmpty()
                && Field.readDate(block.text(), dates).isEmpty()
                && isOneThing(block.text())
                && Byline.read(block.text()).isEmpty()
                && !Byline.areNames(block.text());
    }

    /** {@code FREETOWN, October 3, 2016 – The ministry has …} is a paragraph. */
    private boolean isOneThing(String text) {
        List<String> segments = Segments.of(text, dates);
        return segments.size() == 1
                || (Words.isProse(segments.getLast())
                        && Byline.read(segments.getLast()).isEmpty());
    }
}
