package rapporteur.reading.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;

/** The words a page writes small somewhere, which those of names hardly ever are. */
final class TextWords {

    /** So much of a page tells. */
    private static final int MOST_BLOCKS = 300;

    private static final int LEAST_WORDS_OF_TITLE = 4;
    private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,}\\b");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}’'])\\p{Ll}{3,}(?!\\p{L})");

    private final List<Block> page;
    private @Nullable Set<String> smallWords;

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
