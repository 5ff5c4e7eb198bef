package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Notices;
import rapporteur.reading.parsing.line.PageFooter;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Words;
import rapporteur.report.PublicationDate;

/**
 * The lines that articles end with: what kind of publication it is, its subjects, whose views it has. Some sites print
 * date and authors there only.
 */
final class EndMatter {

    private static final int LONGEST_VALUE = 60;
    private static final int MOST_TOPICS = 5;

    private static final Pattern CONTACT = Pattern.compile("^(?:media |press )?contacts? ?:", Pattern.CASE_INSENSITIVE);

    /** Print views list the addresses their words linked to. */
    private static final Pattern PRINTED_LINK =
            Pattern.compile("Links:?|\\[\\d{1,4}] (?:https?://|mailto:)\\S+|Printed (?:on )?.{4,30} from \\S+"
                    + "|(?:Article printed from .{2,60}|URL to article): https?://\\S+");

    private final DateReader dates;
    private final List<Part> text = new ArrayList<>();
    private final List<Block> lines = new ArrayList<>();

    /** Those below a heading or a line like one, which says of what they are: {@code Deadline for applications}. */
    private final Set<Block> announced = new HashSet<>();

    /**
     * Cuts such lines off.
     *
     * @param parts the parts of a page
     */
    EndMatter(List<Part> parts, DateReader dates) {
        this.dates = dates;
        int last = lastOfReport(parts);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean ends = part.kind() == PartKind.ABOUT_REPORT || part.kind() == PartKind.ABOUT_AUTHORS;
            boolean whole = ends || i == last || isAboveLabelOfAuthors(parts, i);
            text.add(i > 0 && whole ? cut(part) : isAboveWhatFollows(parts, i) ? withoutTopics(part) : part);
        }
    }

    /** Between the text and its authors, or what is related, a page may say what it is filed under. */
    private static boolean isAboveWhatFollows(List<Part> parts, int index) {
        return index > 0
                && index + 1 < parts.size()
                && parts.get(index).kind() != PartKind.RELATED
                && (parts.get(index + 1).kind() == PartKind.ABOUT_AUTHORS
                        || parts.get(index + 1).kind() == PartKind.RELATED);
    }

    private Part withoutTopics(Part part) {
        List<Block> blocks = part.blocks();
        int start = blocks.size();
        while (start > 1 && isFurtherTopic(blocks, start - 1)) {
            start--;
        }
        if (start == blocks.size()) {
            return part;
        }
        lines.addAll(blocks.subList(start - 1, blocks.size()));
        return new Part(part.kind(), part.heading(), blocks.subList(0, start - 1));
    }

    /** {@code Auteur(s)} is a label as those above it are. */
    private static boolean isAboveLabelOfAuthors(List<Part> parts, int index) {
        if (index + 1 == parts.size() || parts.get(index + 1).kind() != PartKind.ABOUT_AUTHORS) {
            return false;
        }
        String label = parts.get(index + 1).headingText();
        return label != null && Byline.isAlone(label);
    }

    private static int lastOfReport(List<Part> parts) {
        return IntStream.range(0, parts.size())
                .filter(i ->
                        parts.get(i).kind() != PartKind.RELATED && parts.get(i).kind() != PartKind.NAVIGATION)
                .max()
                .orElse(0);
    }

    private Part cut(Part part) {
        List<Block> blocks = part.blocks();
        int start = blocks.size();
        int least = beginsWithNotice(part) ? 1 : 0;
        while (start > least && isOne(blocks, start - 1)) {
            start--;
        }
        lines.addAll(blocks.subList(start, blocks.size()));
        if (start == 0 ? part.heading() != null : isLikeHeading(blocks.get(start - 1))) {
            announced.addAll(blocks.subList(start, blocks.size()));
        }
        return new Part(part.kind(), part.heading(), blocks.subList(0, start));
    }

    private static boolean isLikeHeading(Block block) {
        return !block.is(Block.Kind.ITEM)
                && !block.is(Block.Kind.ROW)
                && !Words.isProse(block.text())
                && !Words.endsSentence(block.text());
    }

    /**
     * {@code This study is part of the Institute's work on ports.} is what the heading "About the Study" announces, and
     * {@code The author thanks Ann Lee.} stands under "Acknowledgments".
     */
    private static boolean beginsWithNotice(Part part) {
        return part.kind() != PartKind.ABOUT_AUTHORS
                && part.heading() != null
                && !part.blocks().isEmpty()
                && Notices.is(part.blocks().getFirst().text());
    }

    /** Returns the parts without these lines. */
    List<Part> text() {
        return List.copyOf(text);
    }

    /** Returns those lines that say something by themselves, as captions and notices do. */
    List<Block> said() {
        return lines.stream()
                .filter(line -> Notices.is(line.text()) || Words.isCaption(line.text()) || isNamedSource(line.text()))
                .toList();
    }

    /** Where the figures above come from, or the whole text: {@code Source: Institute of Ports} says not which. */
    private static boolean isNamedSource(String line) {
        return Field.read(line)
                .filter(field ->
                        field.kind() == Field.Kind.SOURCE && !field.value().isEmpty())
                .filter(field -> !Words.isWebAddress(field.value()))
                .isPresent();
    }

    /** Returns whose publication it is, where a label there says so. */
    Optional<String> publisher() {
        return values(field -> field.kind() == Field.Kind.PUBLISHER).findFirst();
    }

    /** Returns the series or kind of publication named there. */
    Optional<String> series() {
        return values(Field::isOfSeries)
                .map(value -> PublicationTypes.series(value).orElse(value))
                .findFirst();
    }

    /** Returns the date of publication named there. */
    Optional<PublicationDate> published() {
        return values(Field::isOfPublication)
                .flatMap(value -> dates.readLabelled(value).stream())
                .findFirst()
                .or(this::dayAlone);
    }

    /**
     * The date may stand below the whole text, or, beside the title of a PDF, below the notes about its authors, where
     * no other date does and no label or heading says of what it is.
     */
    private Optional<PublicationDate> dayAlone() {
        List<PublicationDate> days = IntStream.range(0, lines.size())
                .filter(i -> Objects.requireNonNullElse(lines.get(i).spot().page(), 1) == 1)
                .filter(i -> !announced.contains(lines.get(i)))
                .filter(i -> i == 0 || Field.readLabel(lines.get(i - 1).text()).isEmpty())
                .boxed()
                .flatMap(i -> dates.read(lines.get(i).text()).stream())
                .filter(date -> date.precision() != PublicationDate.Precision.YEAR)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** Returns the address of the page named there, as print views have it at their end. */
    Optional<String> source() {
        return values(field -> field.kind() == Field.Kind.SOURCE)
                .filter(Words::isWebAddress)
                .findFirst();
    }

    /** Returns the authors named there. */
    List<String> authors() {
        return IntStream.range(1, lines.size())
                .filter(i -> Byline.isAlone(lines.get(i - 1).text()))
                .mapToObj(i -> Byline.names(lines.get(i).text()))
                .filter(Names::arePeople)
                .findFirst()
                .or(() -> lines.stream()
                        .flatMap(line -> labelled(line.text()).stream())
                        .findFirst())
                .orElse(List.of());
    }

    /** {@code Authors: Ann Lee, Ben Roe} */
    private static Optional<List<String>> labelled(String line) {
        return line.indexOf(':') < 0 ? Optional.empty() : Byline.read(line).filter(Names::arePeople);
    }

    /** What fields hold, behind their names or in the line below. */
    private Stream<String> values(Predicate<Field> wanted) {
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> {
            String line = lines.get(i).text();
            Optional<String> value = Field.read(line)
                    .filter(wanted)
                    .map(field -> field.date(dates))
                    .filter(text -> !text.isEmpty());
            boolean answers = i > 0
                    && Field.readLabel(lines.get(i - 1).text()).filter(wanted).isPresent()
                    && Field.read(line).isEmpty();
            return value.or(() -> answers ? Optional.of(line) : Optional.empty()).stream();
        });
    }

    private boolean isOne(List<Block> blocks, int index) {
        String line = blocks.get(index).text();
        return isField(line)
                || (PageFooter.is(line) && line.indexOf('@') < 0)
                || Notices.is(line)
                || Words.isCaption(line)
                || Byline.isAlone(line)
                || labelled(line).isPresent()
                || PRINTED_LINK.matcher(line).matches()
                || (index > 0 && answers(line, blocks.get(index - 1).text()))
                || isFurtherTopic(blocks, index);
    }

    /** Topics may stand below their label in a line each, or below the type. */
    private static boolean isFurtherTopic(List<Block> blocks, int index) {
        int label = index;
        while (label > 0
                && index - label < MOST_TOPICS
                && isShort(blocks.get(label).text())) {
            label--;
            String line = blocks.get(label).text();
            if (Field.isLabel(line, Field.Kind.TOPICS)
                    || Field.read(line)
                            .filter(field -> field.kind() == Field.Kind.TYPE)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(String line) {
        return (line.length() <= LONGEST_VALUE || line.indexOf(';') > 0) && !Words.endsSentence(line);
    }

    private boolean isField(String line) {
        return Field.read(line).isPresent()
                || Field.readLabel(line).isPresent()
                || dates.isDate(line)
                || CONTACT.matcher(line).find();
    }

    /**
     * {@code Publication Type:} with {@code Special Report} below it, {@code Authors} with a name, {@code Source URL:}
     * with the address.
     */
    private static boolean answers(String line, String above) {
        boolean source = Words.isWebAddress(line) && Field.isLabel(above, Field.Kind.SOURCE);
        boolean topics = Field.isLabel(above, Field.Kind.TOPICS) && line.indexOf(';') > 0 && !Words.endsSentence(line);
        if (source || topics || line.length() > LONGEST_VALUE) {
            return source || topics;
        }
        return Byline.isAlone(above)
                ? Byline.areNames(line)
                : Field.readLabel(above).isPresent();
    }
}
