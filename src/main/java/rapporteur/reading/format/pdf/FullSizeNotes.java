package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;

/**
 * Leaves out the numbers of notes that stand right behind a full stop or comma as large as the text: {@code peace.12}.
 * Some fonts and the text layers of scans have them so. Such numbers are of notes only where they count on from one
 * through the whole document, behind different words, and where the notes stand in it, each with its number before it.
 */
final class FullSizeNotes {

    /** A number behind the end of a sentence or of a part of it, and the end of the word before it. */
    private static final Pattern MARK =
            Pattern.compile("(?<word>\\p{L}{3,8})[.,;:?!]{1,3}[”’\"'»)]{0,2}(?<number>\\d{1,3})(?=\\s|$)");

    /** With what stands around it where it begins a note: {@code 12.}, {@code (12)}, {@code [12]} */
    private static final Pattern NOTE = Pattern.compile("[\\[(]?(?<number>\\d{1,3})[\\]).:]{0,2}(?:\\s|$)");

    private static final int LEAST_NOTES = 3;

    /** So many numbers may be missing between two, as they stand behind a word or in a picture. */
    private static final int LARGEST_STEP = 3;

    /** Of those that look like it, so many count on. */
    private static final float LEAST_PART = 0.8f;

    private final List<Block> blocks;
    private final Set<Integer> notes = new HashSet<>();

    /** Of each mark that counts on, where its number begins, by its block. */
    private final List<Set<Integer>> starts = new ArrayList<>();

    private final Set<String> words = new HashSet<>();
    private int last;
    private int all;
    private int counted;

    private FullSizeNotes(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Returns the blocks of a document without them. */
    static List<Block> removed(List<Block> blocks) {
        FullSizeNotes marks = new FullSizeNotes(blocks);
        blocks.forEach(marks::addNote);
        if (marks.notes.size() < LEAST_NOTES) {
            return blocks;
        }
        blocks.forEach(marks::count);
        boolean ofNotes = marks.counted >= LEAST_NOTES
                && marks.counted >= LEAST_PART * marks.all
                && marks.words.size() > marks.counted / 2;
        return ofNotes ? marks.without() : blocks;
    }

    private void addNote(Block block) {
        Matcher note = NOTE.matcher(block.asRead());
        if (note.lookingAt()) {
            notes.add(Integer.valueOf(note.group("number")));
        }
    }

    private void count(Block block) {
        Set<Integer> ofBlock = new HashSet<>();
        starts.add(ofBlock);
        if (!block.is(Kind.PROSE) && !block.is(Kind.ITEM)) {
            return;
        }
        Matcher mark = MARK.matcher(block.text());
        while (mark.find()) {
            int number = Integer.parseInt(mark.group("number"));
            all++;
            boolean goesOn = number > last && number <= last + LARGEST_STEP;
            if (notes.contains(number) && (goesOn || number == 1)) {
                ofBlock.add(mark.start("number"));
                words.add(mark.group("word"));
                last = number;
                counted++;
            }
        }
    }

    private List<Block> without() {
        List<Block> without = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            without.add(starts.get(i).isEmpty() ? block : block.withText(without(block.text(), starts.get(i))));
        }
        return without;
    }

    private static String without(String text, Set<Integer> starts) {
        StringBuilder words = new StringBuilder();
        Matcher mark = MARK.matcher(text);
        int at = 0;
        while (mark.find()) {
            if (starts.contains(mark.start("number"))) {
                words.append(text, at, mark.start("number"));
                at = mark.end();
            }
        }
        return words.append(text, at, text.length()).toString();
    }
}
