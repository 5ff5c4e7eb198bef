package rapporteur.reading.parsing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;
import rapporteur.report.PublicationDate;

/** The lines below the last part of an article: what kind of publication it is, its subjects, whose views it has. */
final class EndMatter {

    private static final int LONGEST_VALUE = 60;
    private static final int MOST_TOPICS = 5;

    private static final Pattern CONTACT = Pattern.compile("^(?:media |press )?contacts? ?:", Pattern.CASE_INSENSITIVE);

    private final DateReader dates;

    /**
     * Makes one.
     *
     * @param dates understands dates
     */
    EndMatter(DateReader dates) {
        this.dates = dates;
    }

    /** Returns where such lines begin among the blocks of a part; the number of blocks where there are none. */
    int start(List<Block> blocks) {
        int start = blocks.size();
        while (start > 0 && isOne(blocks, start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isOne(List<Block> blocks, int index) {
        String line = blocks.get(index).text();
        return isField(line)
                || Notices.is(line)
                || Words.isCaption(line)
                || Byline.isAlone(line)
                || (index > 0 && answers(line, blocks.get(index - 1).text()))
                || isFurtherTopic(blocks, index);
    }

    /** Topics may stand below their label in a line each. */
    private static boolean isFurtherTopic(List<Block> blocks, int index) {
        int label = index;
        while (label > 0
                && index - label < MOST_TOPICS
                && isShort(blocks.get(label).text())) {
            label--;
            if (Field.readLabel(blocks.get(label).text())
                    .filter(field -> field.kind() == Field.Kind.TOPICS)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(String line) {
        return line.length() <= LONGEST_VALUE && !Words.endsSentence(line);
    }

    private boolean isField(String line) {
        return Field.read(line).isPresent()
                || Field.readLabel(line).isPresent()
                || dates.read(line).isPresent()
                || CONTACT.matcher(line).find();
    }

    /** {@code Publication Type:} with {@code Special Report} below it, {@code Authors} with a name. */
    private static boolean answers(String line, String above) {
        return line.length() <= LONGEST_VALUE
                && (Byline.isAlone(above)
                        ? Names.arePeople(Byline.names(line))
                        : Field.readLabel(above).filter(Field::isOfSeries).isPresent());
    }

    /** Returns the authors named there. */
    List<String> authors(List<Block> blocks) {
        return IntStream.range(start(blocks) + 1, blocks.size())
                .filter(i -> Byline.isAlone(blocks.get(i - 1).text()))
                .mapToObj(i -> Byline.names(blocks.get(i).text()))
                .filter(Names::arePeople)
                .findFirst()
                .orElse(List.of());
    }

    /** Tells whether a block below the start says something, as captions and notices do. */
    boolean isSaid(Block block) {
        return Notices.is(block.text()) || Words.isCaption(block.text());
    }

    /** Returns the date a line of its own announces, as {@code Publication date} does. */
    Optional<PublicationDate> published(List<Block> blocks) {
        return IntStream.range(start(blocks) + 1, blocks.size())
                .filter(i -> Field.readLabel(blocks.get(i - 1).text())
                        .filter(Field::isOfPublication)
                        .isPresent())
                .mapToObj(i -> dates.read(blocks.get(i).text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the series or kind of publication named there. */
    Optional<String> series(List<Block> blocks) {
        for (int i = start(blocks); i < blocks.size(); i++) {
            Optional<Field> field = Field.read(blocks.get(i).text()).filter(Field::isOfSeries);
            if (field.isPresent() && !field.get().value().isEmpty()) {
                String value = field.get().value();
                return Optional.of(PublicationTypes.series(value).orElse(value));
            }
            Optional<Field> label = i == 0
                    ? Optional.empty()
                    : Field.readLabel(blocks.get(i - 1).text()).filter(Field::isOfSeries);
            if (label.isPresent() && blocks.get(i).text().length() <= LONGEST_VALUE) {
                return Optional.of(blocks.get(i).text());
            }
        }
        return Optional.empty();
    }
}
