package rapporteur.search.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import rapporteur.search.index.Documents;
import rapporteur.search.language.Cognates;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.language.Language;
import rapporteur.search.language.Lexicon;
import rapporteur.search.language.SpellingVariantFilter;
import rapporteur.search.language.Synonyms;
import rapporteur.search.lookup.WordEvidence.Kind;
import rapporteur.search.question.AskedWord;
import rapporteur.search.question.Homographs;
import rapporteur.search.question.QuestionReader;

/** Looks up what the library has of each word of a question. */
final class WordLookup {

    /** Shorter ones are those of too many words: "Marie" has that of "mars". */
    private static final int SHORTEST_FRENCH_STEM = 4;

    /** Longer names hardly ever share a stem with a word; longer words may be forms the list of words lacks. */
    private static final int LONGEST_NAME = 8;

    private final Documents documents;
    private final IndexReader reader;
    private final QuestionReader questions;
    private final Phrases phrases;
    private final Corrections corrections;
    private final Compounds compounds;
    private final Relatives relatives;
    private final OtherLanguage otherLanguage;
    private final ProperNames names;
    private final NameUses uses;

    WordLookup(Documents documents, QuestionReader questions, Phrases phrases, WrittenForms writtenForms)
            throws IOException {
        this.documents = documents;
        this.phrases = phrases;
        this.reader = documents.searcher().getIndexReader();
        this.questions = questions;
        Spelling spelling = new Spelling(reader, documents.languages());
        this.relatives = new Relatives(questions, spelling);
        this.otherLanguage = new OtherLanguage(documents, questions);
        this.names = new ProperNames(documents);
        this.uses = new NameUses(documents);
        this.corrections = new Corrections(documents, questions, spelling, writtenForms);
        this.compounds = new Compounds(documents, questions, phrases, corrections, spelling);
    }

    /**
     * Looks a word up.
     *
     * @param askedIn the language of the question, or {@code OTHER} where that is unknown
     * @param scope the passages to search, or {@code null} for all
     */
    WordEvidence of(AskedWord word, Language askedIn, @Nullable Query scope) throws IOException {
        if (Homographs.isName(word) && !uses.hasCapitalised(word.folded())) {
            return none(word);
        }
        boolean unknown = isUnknown(word, askedIn);
        Optional<WordEvidence> misspelt = unknown ? corrected(word, askedIn, scope) : Optional.empty();
        if (misspelt.isPresent() && isMisspelling(word, misspelt.get().written(), askedIn)) {
            return misspelt.get();
        }
        Set<String> found = forms(word, askedIn, scope);
        if (!found.isEmpty()) {
            // one "coup d'état" in English text is not all there is on the French "État", nor one price on "le prix"
            boolean foreign = askedIn != Language.OTHER && !questions.knows(askedIn);
            if (foreign || documents.languages().size() > 1) {
                found.addAll(documents.present(otherLanguage.translations(word, askedIn), scope));
            }
            return found(word, found);
        }
        Set<String> translated = documents.present(otherLanguage.translations(word, askedIn), scope);
        boolean ofOtherLanguage = askedIn != Language.OTHER && !translated.isEmpty();
        Optional<WordEvidence> corrected =
                ofOtherLanguage ? Optional.empty() : unknown ? misspelt : corrected(word, askedIn, scope);
        if (corrected.isPresent()) {
            return corrected.get();
        }
        return translated.isEmpty()
                ? akin(word, askedIn, scope)
                : evidence(word, Kind.TRANSLATED, translated, word.typed());
    }

    /** Returns the stems of a word's forms that are there: its own, those of its cognates, or those of its parts. */
    private Set<String> forms(AskedWord word, Language askedIn, @Nullable Query scope) throws IOException {
        Set<String> forms = documents.present(stems(word, askedIn), scope);
        if (forms.isEmpty() || documents.languages().size() > 1) {
            forms.addAll(documents.present(otherLanguage.cognates(word, askedIn), scope));
        }
        return forms.isEmpty() ? compounds.parts(word, scope) : forms;
    }

    private WordEvidence akin(AskedWord word, Language askedIn, @Nullable Query scope) throws IOException {
        Set<String> synonyms = documents.present(relatives.nearSynonyms(word, askedIn), scope);
        if (!synonyms.isEmpty()) {
            return evidence(word, Kind.SYNONYM, synonyms, word.typed());
        }
        Set<String> related = documents.present(relatives.stems(word), scope);
        return evidence(word, related.isEmpty() ? Kind.MISSING : Kind.RELATED, related, word.typed());
    }

    /** Returns the evidence for a word that some other words have been found to stand for. */
    WordEvidence found(AskedWord word, Set<String> stems) throws IOException {
        return evidence(word, Kind.FOUND, stems, word.typed());
    }

    /** Returns the evidence for English near synonyms of a word that is there; without stems where there is none. */
    WordEvidence near(WordEvidence found, @Nullable Query scope) throws IOException {
        Set<String> stems = new LinkedHashSet<>(
                questions.knows(Language.ENGLISH) ? Synonyms.of(found.word().typed(), Language.ENGLISH) : Set.of());
        found.stems().forEach(stems::remove);
        return alike(found, Kind.NEAR, stems, scope);
    }

    /** Returns the evidence for near synonyms, in its own language, of a word that is there only in another one. */
    WordEvidence besideTranslation(WordEvidence translated, Language askedIn, @Nullable Query scope)
            throws IOException {
        return alike(translated, Kind.SYNONYM, relatives.nearSynonymsOfItsLanguage(translated.word(), askedIn), scope);
    }

    /** Returns the evidence of a kind for stems that mean about the same as something asked for. */
    WordEvidence alike(WordEvidence asked, Kind kind, Set<String> stems, @Nullable Query scope) throws IOException {
        return evidence(
                asked.word(),
                kind,
                documents.present(stems, scope),
                asked.word().typed());
    }

    /** Returns the evidence for a word that is not there. */
    WordEvidence none(AskedWord word) throws IOException {
        return evidence(word, Kind.MISSING, Set.of(), word.typed());
    }

    private Optional<WordEvidence> corrected(AskedWord word, Language askedIn, @Nullable Query scope)
            throws IOException {
        Optional<String> correction = word.passing() ? Optional.empty() : corrections.of(word, askedIn);
        if (correction.isEmpty()) {
            return Optional.empty();
        }
        Set<String> stems = documents.present(questions.stems(correction.get()), scope);
        return stems.isEmpty()
                ? Optional.empty()
                : Optional.of(evidence(word, Kind.CORRECTED, stems, correction.get()));
    }

    /**
     * Tells whether a word is another one misspelt rather than its British or American spelling, or a French word with
     * an English one that answers it.
     */
    private boolean isMisspelling(AskedWord word, String written, Language askedIn) throws IOException {
        if (SpellingVariantFilter.common(word.folded()).equals(SpellingVariantFilter.common(written))) {
            return false;
        }
        boolean answered = !otherLanguage.cognates(word, askedIn).isEmpty();
        return !answered
                || (!Corrections.hasAccent(word.typed())
                        && Cognates.of(word.folded()).contains(written));
    }

    /**
     * Tells whether a word may be English, but neither is any word of it nor one the library writes: then it is rather
     * misspelt than a form of what the stemmer makes of it.
     */
    private boolean isUnknown(AskedWord word, Language askedIn) throws IOException {
        String folded = word.folded();
        return (askedIn == Language.ENGLISH || askedIn == Language.OTHER)
                && documents.languages().contains(Language.ENGLISH)
                && folded.length() >= EnglishWords.SHORTEST
                && !EnglishWords.has(folded)
                && !Language.ENGLISH.lists(folded)
                && !isWritten(folded);
    }

    /**
     * Looks up the other form of what was asked for, short or long.
     *
     * @param scope the passages to search, or {@code null} for all
     * @return the evidence for each of its words, or none where no passage searched has them all
     */
    List<WordEvidence> otherForm(OtherForms.Form form, @Nullable Query scope) throws IOException {
        if (NumberForms.isInWords(form.text()) && !isWritten(form.text())) {
            return List.of();
        }
        if (form.words().size() == 1 && !isWrittenSo(form.words().getFirst())) {
            return List.of();
        }
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        List<WordEvidence> evidence = new ArrayList<>();
        for (AskedWord word : form.words()) {
            Set<String> stems = documents.present(word.stems(), null);
            evidence.add(evidence(word, Kind.ABBREVIATED, stems, word.typed()));
            together.add(Documents.anywhere(stems), Occur.FILTER);
        }
        if (form.isName()) {
            together.add(phrases.query(form.text()), Occur.FILTER);
        }
        if (scope != null) {
            together.add(scope, Occur.FILTER);
        }
        return documents.has(together.build()) ? evidence : List.of();
    }

    /**
     * Tells whether the library writes another form of what was asked for, and does not just have its stem, as "crime"
     * has that of "Crimée"; one spelt like a common word must have a capital, as the month of May has.
     */
    private boolean isWrittenSo(AskedWord form) throws IOException {
        return Homographs.isName(form) ? uses.hasCapitalised(form.folded()) : isWritten(form.folded());
    }

    /**
     * Returns the stems of a word in the languages it may be in: that of the question, and those the library has the
     * very word in. What only a stemmer of another language makes of it is another word: the English "former" would be
     * the French "formé"; so is what only a stemmer makes of a name.
     */
    private Set<String> stems(AskedWord word, Language askedIn) throws IOException {
        Set<String> stems = new LinkedHashSet<>();
        for (Language language : documents.languages()) {
            if (isWritten(word.folded(), language)) {
                stems.addAll(questions.stems(word.typed(), language));
            } else if (language == askedIn && askedIn != Language.OTHER) {
                stems.addAll(stemsBesideNames(word, language));
            }
        }
        if (stems.isEmpty() && askedIn == Language.OTHER) {
            for (Language language : documents.languages()) {
                if (language != Language.ENGLISH || !isFrench(word)) {
                    stems.addAll(stemsBesideNames(word, language));
                }
            }
        }
        return stems;
    }

    /** Tells whether a word is one of French and none of English: "marché" is no form of "march". */
    private static boolean isFrench(AskedWord word) {
        return !EnglishWords.has(word.folded()) && Lexicon.get().lists(word.folded(), Language.FRENCH);
    }

    /** A name that the library has not is no form of a word it has: "Chang" is not "change". */
    private List<String> stemsBesideNames(AskedWord word, Language language) throws IOException {
        List<String> stems = new ArrayList<>();
        boolean name =
                Character.isUpperCase(word.typed().charAt(0)) && word.folded().length() <= LONGEST_NAME;
        if (name && language == Language.ENGLISH && isUnknown(word, language)) {
            return stems;
        }
        for (String stem : questions.stems(word.typed(), language)) {
            boolean ofName = language == Language.ENGLISH && names.has(stem) && !Language.ENGLISH.lists(word.folded());
            boolean tooShort = language == Language.FRENCH
                    && stem.length() < SHORTEST_FRENCH_STEM
                    && !stem.equals(word.folded())
                    && !isWritten(word.folded(), language);
            if (!ofName && !tooShort) {
                stems.add(stem);
            }
        }
        return stems;
    }

    private boolean isWritten(String folded) throws IOException {
        for (Language language : documents.languages()) {
            if (isWritten(folded, language)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the library has a word in a language, in the singular or the plural. */
    private boolean isWritten(String folded, Language language) throws IOException {
        return documents.has(folded, language)
                || documents.has(folded + "s", language)
                || documents.has(folded + "x", language)
                || (folded.endsWith("s") && documents.has(folded.substring(0, folded.length() - 1), language));
    }

    private WordEvidence evidence(AskedWord word, Kind kind, Set<String> stems, String written) throws IOException {
        int frequency = kind.compareTo(Kind.SYNONYM) >= 0 ? 0 : documents.frequency(stems);
        return new WordEvidence(word, kind, List.copyOf(stems), written, rarity(frequency));
    }

    private double rarity(int frequency) {
        return Math.log(1 + (reader.maxDoc() - frequency + 0.5) / (frequency + 0.5));
    }
}
