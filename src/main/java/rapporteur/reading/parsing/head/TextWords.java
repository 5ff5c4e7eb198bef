package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.Words;

/** The words of a page: which it writes small somewhere, as those of names hardly ever are, and what it is about. */
final class TextWords {

    /** So much of a page tells. */
    private static final int MOST_BLOCKS = 300;

    private static final int LEAST_WORDS_OF_TITLE = 4;
    private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,}\\b");
    private static final Pattern LONG = Pattern.compile("(?<key>\\p{L}{4,5})\\p{L}*");

    /** The first say what a text is about; of a long one the rest has most words there are. */
    private static final int MOST_PARAGRAPHS = 10;

    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}’'])\\p{Ll}{3,}(?!\\p{L})");

    private final List<Block> page;
    private @Nullable Set<String> smallWords;
    private @Nullable Set<String> wordsOfText;

    TextWords(List<Block> page) {
        this.page = page;
    }

    /** Tells whether a line of the form of names is one: "Border Markets and Local Truces" only has that form. */
    boolean arePeople(String line) {
        if (!TitleLines.isPeople(line)) {
            return false;
        }
        List<String> words = CAPITALISED
                .matcher(line)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
        return words.size() < LEAST_WORDS_OF_TITLE
                || words.stream().filter(smallWords()::contains).count() < words.size() - 1;
    }

    /**
     * Returns how many of the long words of a line the running text has, from 0 to 1. Endings don't count, nor do words
     * of the name of whose page it is.
     */
    double shareInText(String line, String owner) {
        Set<String> ofOwner = keys(owner).collect(Collectors.toSet());
        List<String> words = keys(line).filter(key -> !ofOwner.contains(key)).toList();
        long found = words.stream().filter(wordsOfText()::contains).count();
        return words.isEmpty() ? 0 : (double) found / words.size();
    }

    private Set<String> wordsOfText() {
        Set<String> known = wordsOfText;
        if (known == null) {
            known = page.stream()
                    .limit(MOST_BLOCKS)
                    .map(Block::text)
                    .filter(Words::isProse)
                    .limit(MOST_PARAGRAPHS)
                    .flatMap(TextWords::keys)
                    .collect(Collectors.toSet());
            wordsOfText = known;
        }
        return known;
    }

    private static Stream<String> keys(String text) {
        return LONG.matcher(Plain.of(text)).results().map(word -> word.group("key"));
    }

    private Set<String> smallWords() {
        Set<String> known = smallWords;
        if (known == null) {
            known = page.stream()
                    .limit(MOST_BLOCKS)
                    .flatMap(block -> SMALL.matcher(block.text()).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
            smallWords = known;
        }
        return known;
    }
}
