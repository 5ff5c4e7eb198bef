package rapporteur.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Makes queries of quoted phrases: words that stand together in this order, each in any of its forms. */
final class Phrases {

    private final List<Words> stemmings = new ArrayList<>();

    /** Prepares for a library in some languages. */
    Phrases(Collection<Language> libraryLanguages) {
        libraryLanguages.forEach(language -> stemmings.add(new Words(WordAnalyzer.stems(language))));
    }

    /** Returns a query for the passages that have a phrase in text, heading or title. */
    Query query(String phrase) {
        return near(phrase, 0);
    }

    /**
     * Returns a query for the passages that have the words of a phrase near one another.
     *
     * @param between how many other words may stand between them
     */
    Query near(String phrase, int between) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (Words stemming : stemmings) {
            List<Words.Word> words = stemming.of(phrase);
            words = words.subList(0, Math.min(words.size(), QuestionReader.MOST_WORDS));
            for (String field : Field.STEMMED) {
                PhraseQuery.Builder together = new PhraseQuery.Builder().setSlop(between);
                for (Words.Word word : words) {
                    together.add(new Term(field, word.term()), word.position());
                }
                anywhere.add(together.build(), Occur.SHOULD);
            }
        }
        return anywhere.build();
    }
}
