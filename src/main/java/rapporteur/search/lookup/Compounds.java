package rapporteur.search.lookup;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import rapporteur.search.index.Documents;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.question.AskedWord;
import rapporteur.search.question.QuestionReader;

/**
 * Finds words the library writes as two: "counterterrorism" as "counter-terrorism", and those run together by a slip.
 */
final class Compounds {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_RUN_TOGETHER = 3;
    private static final int LONGEST = 40;
    private static final Pattern APOSTROPHE = Pattern.compile("['’＇]");

    private final Documents documents;
    private final QuestionReader questions;
    private final Phrases phrases;
    private final Corrections corrections;
    private final Spelling spelling;

    Compounds(
            Documents documents,
            QuestionReader questions,
            Phrases phrases,
            Corrections corrections,
            Spelling spelling) {
        this.documents = documents;
        this.questions = questions;
        this.phrases = phrases;
        this.corrections = corrections;
        this.spelling = spelling;
    }

    /**
     * Returns the stems of the parts of a compound where they stand side by side somewhere; none where they don't.
     *
     * @param scope the passages to search, or {@code null} for all
     */
    Set<String> parts(AskedWord word, @Nullable Query scope) throws IOException {
        String whole = APOSTROPHE.matcher(word.folded()).replaceAll("");
        if (whole.length() > LONGEST) {
            return Set.of();
        }
        int shortest = EnglishWords.has(whole) ? SHORTEST_PART : SHORTEST_RUN_TOGETHER;
        for (int i = shortest; i <= whole.length() - shortest; i++) {
            String first = whole.substring(0, i);
            String second = whole.substring(i);
            Set<String> both = together(first, second, scope);
            if (both.isEmpty()) {
                Optional<String> bare = corrections.withoutArticle(second);
                both = bare.isPresent() ? together(first, bare.get(), scope) : both;
            }
            if (!both.isEmpty()) {
                return both;
            }
        }
        return Set.of();
    }

    /** Returns the stems of two words that stand side by side somewhere; none where they don't. */
    private Set<String> together(String first, String second, @Nullable Query scope) throws IOException {
        if (!spelling.has(first) || !spelling.has(second) || !documents.has(phrases.query(first + " " + second))) {
            return Set.of();
        }
        Set<String> ofFirst = documents.present(questions.stems(first), scope);
        Set<String> ofSecond = documents.present(questions.stems(second), scope);
        if (ofFirst.isEmpty() || ofSecond.isEmpty()) {
            return Set.of();
        }
        ofFirst.addAll(ofSecond);
        return ofFirst;
    }
}
