package rapporteur.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StemFilterTest {

    private static final String[] ENDINGS = {
        "", "s", "ed", "ing", "isation", "ization", "our", "ment", "ait", "en", "ción"
    };

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OTHER")
    void bringsAWordToTheStemTheLanguageMakesOfItHoweverOften(Language language) throws IOException {
        String text = words(new Random(5), 3_000) + " held organisations chevaux worden paz città held";

        List<String> stems = stems(new StemFilter(tokens(text), language));

        assertThat(stems).isEqualTo(stems(language.stem(tokens(text))));
        assertThat(stems(new StemFilter(tokens(text), language))).isEqualTo(stems);
    }

    @Test
    void remembersSoManyWordsAndNoMore() throws IOException {
        Map<String, String> known = new HashMap<>();

        stems(new StemFilter(tokens(words(new Random(6), 3 * StemFilter.MOST)), Language.ENGLISH, known));

        assertThat(known).isNotEmpty().hasSizeLessThanOrEqualTo(StemFilter.MOST);
    }

    /** Words of up to four syllables, some of them often. */
    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            for (int syllables = random.nextInt(4); syllables >= 0; syllables--) {
                words.append("bcdfglmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
            }
            words.append(ENDINGS[random.nextInt(ENDINGS.length)]).append(' ');
        }
        return words.toString();
    }

    private static TokenStream tokens(String text) {
        Tokenizer tokenizer = new WhitespaceTokenizer();
        tokenizer.setReader(new StringReader(text));
        return tokenizer;
    }

    private static List<String> stems(TokenStream stream) throws IOException {
        List<String> stems = new ArrayList<>();
        try (stream) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        }
        return stems;
    }
}
