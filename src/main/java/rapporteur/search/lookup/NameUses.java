package rapporteur.search.lookup;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import rapporteur.report.Passage;
import rapporteur.search.index.Documents;
import rapporteur.search.index.Field;
import rapporteur.search.index.PlaceWords;
import rapporteur.search.language.Language;
import rapporteur.search.language.Words;
import rapporteur.text.WordFile;

/** Looks up how the library uses words: in names, or without a capital. */
final class NameUses {

    private static final String SENTENCE_ENDS = ".!?:\n";

    /** Small words within names: "Omar al-Bashir", "Ursula von der Leyen". */
    private static final Set<String> PARTICLES =
            WordFile.set("al el bin ben ibn bint ould ag da de del della der di dos das du la las los van von");

    /** A word that stands in more passages is known well enough to be asked for beside any other. */
    private static final int MOST_PASSAGES = 20;

    private final Documents documents;
    private final Words words = Words.asWritten();

    NameUses(Documents documents) {
        this.documents = documents;
    }

    /** Returns how the library uses a folded word. */
    NameUse of(String folded) throws IOException {
        TopDocs found = documents.searcher().search(new TermQuery(new Term(Field.WORDS, folded)), MOST_PASSAGES + 1);
        // what is found in another form only is a word with endings, capitalised where the question begins
        boolean word = found.scoreDocs.length > MOST_PASSAGES || found.scoreDocs.length == 0;
        NameUse use = new NameUse(word, false, false, false, false);
        for (ScoreDoc one : word ? new ScoreDoc[0] : found.scoreDocs) {
            Passage passage = documents.passage(one.doc);
            Language language = documents.language(one.doc);
            use = use.and(of(folded, passage.text(), language))
                    .and(of(folded, PlaceWords.of(passage, language), language));
        }
        return use;
    }

    /** Tells whether the library writes a folded word with a capital somewhere, or has it too often to tell. */
    boolean hasCapitalised(String folded) throws IOException {
        NameUse use = of(folded);
        Term term = new Term(Field.WORDS, folded);
        return use.alone()
                || use.begins()
                || use.ends()
                || documents.searcher().getIndexReader().docFreq(term) > MOST_PASSAGES;
    }

    private NameUse of(String folded, String text, Language language) {
        NameUse use = new NameUse(false, false, false, false, false);
        List<Words.Word> all = words.of(text);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).term().equals(folded)) {
                boolean capital = all.get(i).isCapitalisedIn(text);
                int before = beyondParticles(text, all, i, -1);
                int behind = beyondParticles(text, all, i, 1);
                boolean ends = before >= 0 && areParts(text, all.subList(before, i + 1), language);
                boolean begins = behind < all.size() && areParts(text, all.subList(i, behind + 1), language);
                use = use.and(new NameUse(!capital, capital && !begins && !ends, begins, ends, ends && !begins));
            }
        }
        return use;
    }

    /** Returns the place of the next word that is no particle, as "al" is in "Omar al-Bashir". */
    private static int beyondParticles(String text, List<Words.Word> all, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < all.size() && isParticle(text, all.get(at))) {
            at += step;
        }
        return at;
    }

    /** Tells whether a word is a small one that may stand within a name. */
    static boolean isParticle(String text, Words.Word word) {
        return PARTICLES.contains(word.term()) && !word.isCapitalisedIn(text);
    }

    private static boolean areParts(String text, List<Words.Word> run, Language language) {
        Words.Word first = run.getFirst();
        return areJoined(text, run)
                && first.isCapitalisedIn(text)
                && run.getLast().isCapitalisedIn(text)
                && !(language.stopWords().contains(first.term()) && opensSentence(text, first));
    }

    /**
     * Tells whether a word is the first of its sentence: of the article in "The Code was signed" the capital tells
     * nothing.
     */
    private static boolean opensSentence(String text, Words.Word word) {
        String before = text.substring(0, word.start()).stripTrailing();
        return before.isEmpty() || SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Tells whether words follow one another without a sign between them that would part two names. */
    static boolean areJoined(String text, List<Words.Word> run) {
        for (int i = 1; i < run.size(); i++) {
            if (!areJoined(text, run.get(i - 1), run.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether nothing but a space, an initial's full stop and a space, or a particle's hyphen stands between two
     * words.
     */
    private static boolean areJoined(String text, Words.Word first, Words.Word second) {
        String between = text.substring(first.end(), second.start());
        return between.equals(" ")
                || (between.equals(". ") && first.end() - first.start() == 1)
                || (between.equals("-") && PARTICLES.contains(first.term()));
    }
}
