package rapporteur.search.lookup;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.language.Language;
import rapporteur.search.language.Lexicon;
import rapporteur.search.language.Synonyms;
import rapporteur.search.question.AskedWord;
import rapporteur.search.question.Capitals;
import rapporteur.search.question.QuestionReader;
import rapporteur.text.WordFile;

/**
 * Words that may have to do with a word the library does not have, and so may lead to a passage about it: those that
 * begin alike, near synonyms, what is left without a prefix, as "anticorruption" is about corruption, and the capital
 * of a country.
 */
final class Relatives {

    private static final int SHORTEST_ROOT = 4;

    /** Those of English and French, in front of words of either. */
    private static final List<String> PREFIXES = WordFile.words("anti contre counter de des dis extra il im in inter ir"
            + " mal micro mis multi non over para post pre pro re semi sub super sur trans ultra un under");

    private final QuestionReader questions;
    private final Spelling spelling;

    Relatives(QuestionReader questions, Spelling spelling) {
        this.questions = questions;
        this.spelling = spelling;
    }

    /** Returns the stems of a word's relatives; the library need not have them. */
    List<String> stems(AskedWord word) throws IOException {
        Stream<String> others = Stream.of(
                        spelling.relatives(word.folded()).stream(),
                        withoutPrefix(word.folded()),
                        Capitals.beside(word).stream(),
                        Stream.of(Language.ENGLISH, Language.FRENCH)
                                .filter(questions::knows)
                                .flatMap(language -> Lexicon.get().synonyms(word.typed(), language).stream()))
                .flatMap(words -> words)
                .flatMap(relative -> questions.stems(relative).stream());
        return others.distinct().toList();
    }

    /**
     * Returns the stems of near synonyms in the languages of the library.
     *
     * @param askedIn the language of the question, or {@code OTHER} where that is unknown
     */
    Set<String> nearSynonyms(AskedWord word, Language askedIn) {
        Set<String> stems = french(word, askedIn);
        byWayOfEnglish(word).forEach(stems::add);
        return stems;
    }

    /** Returns the stems of near synonyms in the language a word is in, if the library has that. */
    Set<String> nearSynonymsOfItsLanguage(AskedWord word, Language askedIn) {
        Set<String> stems = french(word, askedIn);
        if (askedIn != Language.FRENCH && questions.knows(Language.ENGLISH)) {
            stems.addAll(Synonyms.of(word.typed(), Language.ENGLISH));
        }
        return stems;
    }

    private Set<String> french(AskedWord word, Language askedIn) {
        return questions.knows(Language.FRENCH) && mayBeFrench(word, askedIn)
                ? new LinkedHashSet<>(Synonyms.of(word.typed(), Language.FRENCH))
                : new LinkedHashSet<>();
    }

    private boolean mayBeFrench(AskedWord word, Language askedIn) {
        return askedIn == Language.FRENCH
                || (askedIn != Language.ENGLISH
                        && (!questions.knows(Language.ENGLISH) || !EnglishWords.has(word.folded())));
    }

    /** Returns the stems of near synonyms of English words, in French as what these are translated by. */
    private Stream<String> byWayOfEnglish(AskedWord word) {
        Stream<String> translated = EnglishWords.has(word.folded())
                ? Stream.empty()
                : Lexicon.get().translations(word.typed(), Language.FRENCH).stream();
        List<String> english = Stream.concat(Stream.of(word.typed()), translated)
                .flatMap(one -> Synonyms.of(one, Language.ENGLISH).stream())
                .distinct()
                .toList();
        return english.stream()
                .flatMap(stem -> Stream.concat(
                        questions.knows(Language.ENGLISH) ? Stream.of(stem) : Stream.empty(),
                        questions.knows(Language.FRENCH) ? Lexicon.get().frenchStems(stem).stream() : Stream.empty()));
    }

    private static Stream<String> withoutPrefix(String folded) {
        return PREFIXES.stream()
                .filter(prefix -> folded.startsWith(prefix) && folded.length() - prefix.length() >= SHORTEST_ROOT)
                .map(prefix -> folded.substring(prefix.length()));
    }
}
