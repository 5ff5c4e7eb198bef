package rapporteur.search.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import rapporteur.search.language.Cognates;
import rapporteur.search.language.Expressions;
import rapporteur.search.language.Folding;
import rapporteur.search.language.Language;
import rapporteur.search.language.Lexicon;
import rapporteur.search.lookup.QuestionLookup.Found;
import rapporteur.search.lookup.WordEvidence.Kind;
import rapporteur.search.question.Asked;
import rapporteur.search.question.QuestionReader;

/** Looks up what the expressions of one question mean, in the languages of the library. */
public final class ExpressionLookup {

    private final QuestionReader questions;
    private final WordLookup words;
    private final List<Meaning> meanings = new ArrayList<>();

    /**
     * What an expression means.
     *
     * @param words its words as they were typed, but for case and accents
     * @param stems the stems of the words that mean about the same
     * @param kind how what has these was found
     */
    private record Meaning(Set<String> words, Set<String> stems, Kind kind) {}

    ExpressionLookup(String question, Asked asked, QuestionReader questions, WordLookup words) {
        this.questions = questions;
        this.words = words;
        if (asked.language() == Language.ENGLISH || asked.language() == Language.OTHER) {
            add(Expressions.in(question, Language.ENGLISH), Language.ENGLISH);
        }
        if (asked.mayBeFrench()) {
            add(Expressions.in(question, Language.FRENCH), Language.FRENCH);
        }
    }

    private void add(List<Expressions.Said> expressions, Language language) {
        Kind kind = questions.knows(language) ? Kind.SYNONYM : Kind.TRANSLATED;
        expressions.forEach(said -> meanings.add(new Meaning(said.words(), stems(said.meaning(), language), kind)));
    }

    private Set<String> stems(List<String> meaning, Language language) {
        Language other = language == Language.ENGLISH ? Language.FRENCH : Language.ENGLISH;
        Set<String> stems = new LinkedHashSet<>();
        for (String word : meaning) {
            if (questions.knows(language)) {
                stems.addAll(questions.stems(word, language));
            }
            if (questions.knows(other)) {
                in(other, word).forEach(one -> stems.addAll(questions.stems(one, other)));
            }
        }
        return stems;
    }

    /** Returns what a word of the one language is in the other, by the lexicon or by its ending. */
    private static Stream<String> in(Language other, String word) {
        String folded = Folding.of(word);
        return other == Language.ENGLISH
                ? Stream.concat(
                        Lexicon.get().translations(word, Language.FRENCH).stream(), Cognates.english(folded).stream())
                : Stream.concat(
                        Lexicon.get().translations(word, Language.ENGLISH).stream(), Cognates.french(folded).stream());
    }

    /**
     * Lets words that are not there count by what the expression they belong to means: who is "on the run" has fled,
     * though nobody be said to run. They stay missing, but for those that say little: "what should be done".
     *
     * @param scope the passages to search, or {@code null} for all
     */
    public Found standIn(Found found, @Nullable Query scope) throws IOException {
        if (meanings.isEmpty()) {
            return found;
        }
        List<WordEvidence> evidence = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>(found.missing());
        for (WordEvidence one : found.words()) {
            WordEvidence alike = maySayOtherwise(one) ? standIn(one, scope) : one;
            evidence.add(alike);
            if (!alike.equals(one) && one.word().passing()) {
                missing.remove(one.word().typed());
            }
        }
        return new Found(evidence, found.otherForms(), missing);
    }

    /** Tells whether a word may be part of an expression rather than what it is by itself; no name is. */
    private static boolean maySayOtherwise(WordEvidence word) {
        return word.isMissing() && !word.word().capital();
    }

    private WordEvidence standIn(WordEvidence one, @Nullable Query scope) throws IOException {
        Set<String> stems = new LinkedHashSet<>();
        Kind kind = one.kind();
        for (Meaning meaning : meanings) {
            if (meaning.words().contains(one.word().folded())) {
                stems.addAll(meaning.stems());
                kind = meaning.kind();
            }
        }
        WordEvidence alike = words.alike(one, kind, stems, scope);
        return alike.stems().isEmpty() ? one : alike;
    }

    /** Returns what is there of the meanings, beside the first word asked for. */
    public List<WordEvidence> near(List<WordEvidence> evidence, @Nullable Query scope) throws IOException {
        List<WordEvidence> near = new ArrayList<>();
        if (!evidence.isEmpty()) {
            for (Meaning one : meanings) {
                near.add(words.alike(evidence.getFirst(), Kind.NEAR, one.stems(), scope));
            }
        }
        return near;
    }
}
