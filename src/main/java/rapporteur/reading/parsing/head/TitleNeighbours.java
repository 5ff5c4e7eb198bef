package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Segments;
import rapporteur.reading.parsing.line.Words;

/** Tells by the lines beside it that a line above the lede, whatever it says, is not the title. */
final class TitleNeighbours {

    /** With the first the whole text may begin. */
    private static final Pattern FURTHER_CHAPTER = Pattern.compile("(?:[2-9]|[1-9]\\d)\\. \\p{Lu}");

    private static final int MOST_WORDS_OF_FIELD = 3;
    private static final int LEAST_WORDS_OF_TITLE = 6;

    private final List<Block> lines;
    private final List<Integer> candidates;
    private final TitleLines titleLines;
    private final DateReader dates;

    TitleNeighbours(List<Block> lines, List<Integer> candidates, TitleLines titleLines, DateReader dates) {
        this.lines = lines;
        this.candidates = candidates;
        this.titleLines = titleLines;
        this.dates = dates;
    }

    /** Tells whether what stands beside a line shows that it is a series, a field of work or a label. */
    boolean tellOtherwise(int index) {
        return isAboveIssueAndTitle(index)
                || isFieldBesideType(index)
                || isLabelAboveValue(index)
                || isNameOfPeriodical(index)
                || isAboveChapter(index);
    }

    /** What an issue has its number in stands above the number, and the title below it, or below its date. */
    private boolean isAboveIssueAndTitle(int index) {
        if (index + 1 >= lines.size()
                || !Masthead.isIssueNumber(lines.get(index + 1).text())) {
            return false;
        }
        int below = index + 2;
        while (below < lines.size() && dates.isDate(lines.get(below).text())) {
            below++;
        }
        return below < lines.size() && titleLines.mayBeTitle(below);
    }

    /** {@code Rule of Law} right below {@code Article}, above a longer line with the byline or date below it. */
    private boolean isFieldBesideType(int index) {
        int next = index + 1;
        return index > 0
                && next + 1 < lines.size()
                && follows(index)
                && !follows(next)
                && PublicationTypes.isType(lines.get(index - 1).text())
                && Words.areAtMost(lines.get(index).text(), MOST_WORDS_OF_FIELD)
                && candidates.contains(next)
                && Words.areAtLeast(lines.get(next).text(), LEAST_WORDS_OF_TITLE)
                && HeadReach.isImprint(lines.get(next + 1).text(), dates);
    }

    /** {@code Source} right above the name of who it is. */
    private boolean isLabelAboveValue(int index) {
        return index + 1 < lines.size()
                && follows(index + 1)
                && Field.readLabel(lines.get(index).text()).isPresent();
    }

    /** Tells whether a line has a line with a date above it, a blank line between, and another line right below it. */
    boolean standsBetweenDateAndSubtitle(int index) {
        return index > 0
                && index + 1 < lines.size()
                && follows(index + 1)
                && !follows(index)
                && Segments.hasDate(lines.get(index - 1).text(), dates);
    }

    private boolean follows(int index) {
        return lines.get(index).follows(lines.get(index - 1));
    }

    /** A page that begins with {@code 26. Harbours} is that chapter, and above it stands what it is a chapter of. */
    private boolean isAboveChapter(int index) {
        return index + 1 < lines.size()
                && FURTHER_CHAPTER.matcher(lines.get(index + 1).text()).lookingAt()
                && candidates.contains(index + 1);
    }

    private boolean isNameOfPeriodical(int index) {
        return index + 1 < lines.size()
                && Masthead.isPeriodicalOfOrganisation(lines.get(index + 1).text());
    }
}
