package rapporteur.search.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Cuts texts into words in memory. */
public final class Words {

    /** The analyzers do the same for all fields. */
    private static final String NO_FIELD = "";

    private final Analyzer analyzer;

    /** Cuts texts into the words an analyzer leaves. */
    public Words(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Cuts texts into all words as they are written, but for case and accents. */
    public static Words asWritten() {
        return new Words(WordAnalyzer.allWords());
    }

    /**
     * A word of a text.
     *
     * @param term what it was brought to
     * @param start the offset of its first character
     * @param end the offset after its last character
     * @param position its number among all words of the text, from 0
     */
    public record Word(String term, int start, int end, int position) {

        /** Returns it as it stands in its text. */
        public String in(String text) {
            return text.substring(start, end);
        }

        /** Tells whether it has neither letters nor digits, as emoji have none. */
        public boolean isEmoji() {
            return term.codePoints().noneMatch(Character::isLetterOrDigit);
        }

        /** Tells whether it begins with a capital in its text. */
        public boolean isCapitalisedIn(String text) {
            return Character.isUpperCase(text.codePointAt(start));
        }
    }

    /** Returns the words of a text in order. */
    public List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(NO_FIELD, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset(), position));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be read", impossible);
        }
        return words;
    }
}
