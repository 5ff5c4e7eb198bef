package rapporteur.search.lookup;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import rapporteur.search.index.Field;
import rapporteur.search.language.Language;
import rapporteur.search.language.WordAnalyzer;
import rapporteur.search.language.Words;
import rapporteur.search.question.QuestionReader;

/** Makes queries of quoted phrases: words that stand together in this order, each in any of its forms. */
public final class Phrases {

    private final Map<Language, Words> stemmings = new EnumMap<>(Language.class);

    /** Prepares for a library in some languages. */
    public Phrases(Collection<Language> libraryLanguages) {
        libraryLanguages.forEach(language -> stemmings.put(language, new Words(WordAnalyzer.stems(language))));
    }

    /** Returns a query for the passages that have a phrase in text, heading or title. */
    public Query query(String phrase) {
        return near(phrase, 0);
    }

    /**
     * Returns a query for the passages that have the words of a phrase near one another.
     *
     * @param between how many other words may stand between them
     */
    Query near(String phrase, int between) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        stemmings.forEach((language, stemming) -> {
            Query near = near(stemming.of(phrase), between);
            anywhere.add(stemmings.size() > 1 ? in(language, near) : near, Occur.SHOULD);
        });
        return anywhere.build();
    }

    private static Query near(List<Words.Word> words, int between) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (String field : Field.STEMMED) {
            PhraseQuery.Builder together = new PhraseQuery.Builder().setSlop(between);
            for (Words.Word word : words.subList(0, Math.min(words.size(), QuestionReader.MOST_WORDS))) {
                together.add(new Term(field, word.term()), word.position());
            }
            anywhere.add(together.build(), Occur.SHOULD);
        }
        return anywhere.build();
    }

    /** What one language has as a word of its own another may leave out: in Spanish the "Red Sea" is but a "red". */
    private static Query in(Language language, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Field.LANGUAGE, language.name())), Occur.FILTER)
                .build();
    }
}
