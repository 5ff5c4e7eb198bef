package rapporteur.reading.parsing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;

/** The lines below the last part of an article: what kind of publication it is, its subjects, whose views it has. */
final class EndMatter {

    private static final int LONGEST_VALUE = 60;

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
                || (index > 0 && isSeries(line, blocks.get(index - 1).text()));
    }

    private boolean isField(String line) {
        return Field.read(line).isPresent()
                || Field.readLabel(line).isPresent()
                || dates.read(line).isPresent()
                || CONTACT.matcher(line).find();
    }

    /** {@code Publication Type:} with {@code Special Report} below it. */
    private static boolean isSeries(String line, String above) {
        return line.length() <= LONGEST_VALUE
                && Field.readLabel(above).filter(Field::isOfSeries).isPresent();
    }

    /** Tells whether a block below the start says something, as captions and notices do. */
    boolean isSaid(Block block) {
        return Notices.is(block.text()) || Words.isCaption(block.text());
    }

    /** Returns the series or kind of publication named there. */
    Optional<String> series(List<Block> blocks) {
        for (int i = start(blocks); i < blocks.size(); i++) {
            Optional<Field> field = Field.read(blocks.get(i).text()).filter(Field::isOfSeries);
            if (field.isPresent() && !field.get().value().isEmpty()) {
                String value = field.get().value();
                return Optional.of(PublicationTypes.series(value).orElse(value));
            }
            if (i > 0 && isSeries(blocks.get(i).text(), blocks.get(i - 1).text())) {
                return Optional.of(blocks.get(i).text());
            }
        }
        return Optional.empty();
    }
}
