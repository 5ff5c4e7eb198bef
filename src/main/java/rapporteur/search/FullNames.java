package rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import rapporteur.report.Passage;
import rapporteur.search.WordEvidence.Kind;

/**
 * Notices names put together of parts that the library has, but never together: it may know an Emily Cole and an Andrew
 * Lebovich, and nobody called Andrew Cole.
 */
final class FullNames {

    /** A name that stands in more passages is known well enough to be asked for beside any other. */
    private static final int MOST_PASSAGES = 20;

    /** A middle name or two may stand between two parts. */
    private static final int BETWEEN = 2;

    private final Documents documents;
    private final Phrases phrases;
    private final Words words = new Words(WordAnalyzer.allWords(Language.OTHER));

    FullNames(Documents documents, Phrases phrases) {
        this.documents = documents;
        this.phrases = phrases;
    }

    /**
     * Returns the names of a question that nobody has, as they were typed, though the library has both parts.
     *
     * @param question the question
     * @param asked what it was read as
     * @param evidence what the library has of its words
     */
    List<String> unknown(String question, Asked asked, List<WordEvidence> evidence) throws IOException {
        Set<String> found = evidence.stream()
                .filter(word -> word.kind() == Kind.FOUND)
                .map(word -> word.word().folded())
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        boolean complete = false;
        for (int i = 1; i < Math.min(asked.all().size(), QuestionReader.MOST_WORDS); i++) {
            Words.Word first = asked.all().get(i - 1);
            Words.Word second = asked.all().get(i);
            boolean parts =
                    found.contains(first.term()) && found.contains(second.term()) && areParts(question, first, second);
            boolean known = parts && areKnown(question, first, second);
            if (parts && !known && !complete) {
                unknown.add(question.substring(first.start(), second.end()));
            }
            // what follows a name that is known begins another: "National Conference Mali"
            complete = known;
        }
        return unknown;
    }

    /** Tells whether the library has two words together, or whether they need not belong together. */
    private boolean areKnown(String question, Words.Word first, Words.Word second) throws IOException {
        if (documents.has(phrases.near(question.substring(first.start(), second.end()), BETWEEN))) {
            return true;
        }
        Use one = use(first.term());
        Use other = use(second.term());
        return one == Use.WORD || other == Use.WORD || (one == Use.NAME && other == Use.NAME);
    }

    /** How the library uses a word. */
    private enum Use {
        /** Without a capital somewhere, or too often to tell. */
        WORD,
        /** With a capital everywhere, and somewhere alone. */
        NAME,
        /** With a capital everywhere, and everywhere beside another word with one. */
        PART_OF_NAME
    }

    private Use use(String folded) throws IOException {
        TopDocs found = documents.searcher().search(new TermQuery(new Term(Field.WORDS, folded)), MOST_PASSAGES + 1);
        // what is found in another form only is a word with endings, capitalised where the question begins
        if (found.scoreDocs.length > MOST_PASSAGES || found.scoreDocs.length == 0) {
            return Use.WORD;
        }
        Use use = Use.PART_OF_NAME;
        for (ScoreDoc one : found.scoreDocs) {
            Passage passage = documents.passage(one.doc);
            use = least(use, use(folded, passage.text()));
            use = least(use, use(folded, PlaceWords.of(passage, documents.language(one.doc))));
        }
        return use;
    }

    private Use use(String folded, String text) {
        Use use = Use.PART_OF_NAME;
        List<Words.Word> all = words.of(text);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).term().equals(folded)) {
                boolean part = (i > 0 && areParts(text, all.get(i - 1), all.get(i)))
                        || (i + 1 < all.size() && areParts(text, all.get(i), all.get(i + 1)));
                use = least(use, part ? Use.PART_OF_NAME : isCapitalised(text, all.get(i)) ? Use.NAME : Use.WORD);
            }
        }
        return use;
    }

    private static Use least(Use one, Use other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static boolean areParts(String text, Words.Word first, Words.Word second) {
        return areJoined(text, first, second) && isCapitalised(text, first) && isCapitalised(text, second);
    }

    /** Tells whether nothing but a space, or an initial's full stop and a space, stands between two words. */
    private static boolean areJoined(String text, Words.Word first, Words.Word second) {
        String between = text.substring(first.end(), second.start());
        return between.equals(" ") || (between.equals(". ") && first.end() - first.start() == 1);
    }

    private static boolean isCapitalised(String text, Words.Word word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
    }
}
