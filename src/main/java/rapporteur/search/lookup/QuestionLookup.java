package rapporteur.search.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import rapporteur.search.index.Documents;
import rapporteur.search.language.CommonWords;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.language.Words;
import rapporteur.search.lookup.WordEvidence.Kind;
import rapporteur.search.question.Asked;
import rapporteur.search.question.AskedWord;
import rapporteur.search.question.Homographs;
import rapporteur.search.question.QuestionReader;

/** Looks up what the library has of a whole question: its words, its names, and other forms of what it asks for. */
public final class QuestionLookup {

    /** Longer words hardly ever are a slip away from names. */
    private static final int LONGEST_SHORT_NAME = 6;

    /** So short words are a slip away from too many. */
    private static final int LONGEST_VERY_SHORT = 4;

    /** Lucene refuses queries of more than 1,024 terms: each word takes three, and those of the question come first. */
    private static final int MOST_WORDS_OF_OTHER_FORMS = 200;

    private final QuestionReader questions;
    private final WordLookup words;
    private final OtherForms otherForms;
    private final FullNames fullNames;
    private final RunTogetherInitials initials;
    private final WrittenForms writtenForms;

    /** Looks up in documents what was read as by {@code questions}. */
    public QuestionLookup(Documents documents, QuestionReader questions, Phrases phrases, WrittenForms writtenForms)
            throws IOException {
        this.questions = questions;
        this.words = new WordLookup(documents, questions, phrases, writtenForms);
        this.otherForms = new OtherForms(documents.searcher().getIndexReader(), questions);
        this.fullNames = new FullNames(documents, phrases);
        this.initials = new RunTogetherInitials(documents);
        this.writtenForms = writtenForms;
    }

    /**
     * What was found.
     *
     * @param words what the library has of each word
     * @param otherForms what it has of the words of each other form of something asked for
     * @param missing the words and names it has not in any form, as they were typed
     */
    public record Found(List<WordEvidence> words, List<List<WordEvidence>> otherForms, Set<String> missing) {

        /** Returns the evidence for the words asked for and for those of their other forms. */
        public List<WordEvidence> all() {
            return Stream.concat(words.stream(), otherForms.stream().flatMap(List::stream))
                    .toList();
        }
    }

    /**
     * Looks a question up.
     *
     * @param scope the passages to search, or {@code null} for all
     */
    public Found of(String question, Asked asked, @Nullable Query scope) throws IOException {
        Set<String> apart = fullNames.apart(question, asked, scope);
        List<List<WordEvidence>> forms = new ArrayList<>();
        Map<String, Set<String>> wordForWord = new HashMap<>();
        Set<String> covered = new HashSet<>();
        int wordsOfForms = 0;
        for (OtherForms.Form form : otherForms.of(question, asked)) {
            List<WordEvidence> whole = isPartOf(apart, form) ? List.of() : words.otherForm(form, scope);
            wordsOfForms += whole.size();
            if (!whole.isEmpty() && wordsOfForms <= MOST_WORDS_OF_OTHER_FORMS) {
                forms.add(whole);
                covered.addAll(form.standsFor());
                if (form.isWordForWord()) {
                    wordForWord
                            .computeIfAbsent(form.standsFor().getFirst(), _ -> new LinkedHashSet<>())
                            .addAll(whole.getFirst().stems());
                }
            }
        }
        List<WordEvidence> evidence = new ArrayList<>();
        for (AskedWord word : asked.words()) {
            evidence.add(
                    apart.contains(word.typed())
                            ? words.none(word)
                            : evidence(word, asked, scope, wordForWord.getOrDefault(word.typed(), Set.of())));
        }
        withoutPartsOfUnknownNames(evidence, asked.all());
        withoutCommonPartsOfUnknownNames(question, asked, evidence);
        Set<String> missing = missing(evidence);
        missing.addAll(fullNames.unknown(question, asked, evidence));
        missing.removeAll(covered);
        missing.removeAll(initials.among(missing, question, asked.all()));
        return new Found(evidence, forms, whole(missing, question, asked));
    }

    /**
     * Looks up near synonyms of the words that are there. A passage may say it otherwise than those that have the word.
     *
     * @param evidence what was found of each word
     * @param scope the passages to search, or {@code null} for all
     */
    public List<WordEvidence> near(List<WordEvidence> evidence, @Nullable Query scope) throws IOException {
        List<WordEvidence> near = new ArrayList<>();
        for (WordEvidence one : evidence) {
            if (one.kind() == Kind.FOUND && !one.word().capital() && !one.word().passing()) {
                near.add(words.near(one, scope));
            }
        }
        return near;
    }

    /**
     * Looks up near synonyms of the words that are there only in translation. A passage in the language of the question
     * says it otherwise than one in another.
     *
     * @param evidence what was found of each word
     * @param scope the passages to search, or {@code null} for all
     */
    public List<WordEvidence> besideTranslations(List<WordEvidence> evidence, Asked asked, @Nullable Query scope)
            throws IOException {
        List<WordEvidence> beside = new ArrayList<>();
        for (WordEvidence one : evidence) {
            if (one.kind() == Kind.TRANSLATED
                    && !one.word().capital()
                    && !one.word().passing()) {
                beside.add(words.besideTranslation(one, asked.language(), scope));
            }
        }
        return beside;
    }

    /** Returns the expressions of a question. */
    public ExpressionLookup expressions(String question, Asked asked) {
        return new ExpressionLookup(question, asked, questions, words);
    }

    /**
     * Names a missing word with the letter a hyphen joins to it, as in "M-19", or a name with what ends it and means
     * nothing alone, as in "Jong-un"; but not a verb with its pronoun: "viennent-ils".
     */
    private static Set<String> whole(Set<String> missing, String question, Asked asked) {
        Set<String> whole = new LinkedHashSet<>(missing);
        List<Words.Word> all = asked.all();
        for (int i = 1; i < all.size(); i++) {
            Words.Word word = all.get(i);
            boolean letter = all.get(i - 1).term().length() == 1;
            int from = letter && isPart(question, asked, i - 1, i) ? i - 1 : i;
            int to = word.isCapitalisedIn(question) && isPart(question, asked, i + 1, i) ? i + 1 : i;
            if (from < to && missing.contains(word.in(question))) {
                whole.remove(word.in(question));
                whole.add(question.substring(all.get(from).start(), all.get(to).end()));
            }
        }
        return whole;
    }

    /** Tells whether a word means nothing and is joined to another right beside it by a hyphen. */
    private static boolean isPart(String question, Asked asked, int index, int other) {
        List<Words.Word> all = asked.all();
        return index >= 0
                && index < all.size()
                && OtherForms.isHyphenated(question, all.subList(Math.min(index, other), Math.max(index, other) + 1))
                && asked.words().stream()
                        .noneMatch(word -> !word.passing()
                                && word.folded().equals(all.get(index).term()));
    }

    /**
     * Takes back what a short word was taken for where a word beside it is of no language known: in "boko haram" there
     * is no misspelt book. Beside a very short one any word that is missing will do, as names are misspelt too. What is
     * misspelt for a name still may be one.
     */
    private void withoutPartsOfUnknownNames(List<WordEvidence> evidence, List<Words.Word> all) throws IOException {
        for (int i = 0; i < evidence.size(); i++) {
            WordEvidence one = evidence.get(i);
            if (one.kind() == Kind.CORRECTED
                    && one.word().folded().length() <= LONGEST_SHORT_NAME
                    && !isName(one.written())
                    && isBesideUnknown(i, evidence, all)) {
                evidence.set(i, words.none(one.word()));
            }
        }
    }

    /**
     * Takes back what was found of a word with a capital right beside a name that the library has not, where it writes
     * that word small only: the "Hansen Group" is none of its groups.
     */
    private void withoutCommonPartsOfUnknownNames(String question, Asked asked, List<WordEvidence> evidence)
            throws IOException {
        Set<String> unknown = new HashSet<>();
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            AskedWord word = evidence.get(i).word();
            if (word.capital() && evidence.get(i).kind() == Kind.MISSING && isUnknown(word)) {
                unknown.add(word.folded());
            } else if (word.capital() && evidence.get(i).kind() == Kind.FOUND) {
                found.put(word.folded(), i);
            }
        }
        if (unknown.isEmpty() || found.isEmpty() || !Homographs.isSentence(question, asked.all())) {
            return;
        }
        for (String common : fullNames.commonBeside(unknown, found.keySet(), question, asked)) {
            int index = found.getOrDefault(common, 0);
            evidence.set(index, words.none(evidence.get(index).word()));
        }
    }

    private boolean isName(String folded) throws IOException {
        return Character.isUpperCase(writtenForms.of(folded).codePointAt(0));
    }

    private boolean isBesideUnknown(int index, List<WordEvidence> evidence, List<Words.Word> all) {
        String folded = evidence.get(index).word().folded();
        List<String> terms = all.stream().map(Words.Word::term).toList();
        int at = terms.indexOf(folded);
        List<String> beside = new ArrayList<>(terms.subList(Math.max(0, at - 1), Math.min(terms.size(), at + 2)));
        return evidence.stream()
                .filter(other ->
                        other.isMissing() && beside.contains(other.word().folded()))
                .anyMatch(other -> isUnknown(other.word()) || folded.length() <= LONGEST_VERY_SHORT);
    }

    /** Tells whether a word is neither English nor misspelt for a word that only asks. */
    private boolean isUnknown(AskedWord word) {
        return !EnglishWords.has(word.folded()) && !CommonWords.has(word.folded()) && !questions.onlyAsks(word);
    }

    /** Tells whether a form is one of a word that means nothing without the rest of its name. */
    private static boolean isPartOf(Set<String> names, OtherForms.Form form) {
        return form.standsFor().size() == 1 && names.contains(form.standsFor().getFirst());
    }

    /**
     * Returns the evidence for a word. Another word for the very same thing counts as the word itself where the library
     * has no form of that: it may have Chad, and no Tchad.
     */
    private WordEvidence evidence(AskedWord word, Asked asked, @Nullable Query scope, Set<String> stemsOfOtherForms)
            throws IOException {
        WordEvidence itself = words.of(word, asked.language(), scope);
        return itself.kind() == Kind.FOUND || stemsOfOtherForms.isEmpty()
                ? itself
                : words.found(word, stemsOfOtherForms);
    }

    /** Words that say little about a subject are named only where nothing else is asked. */
    private Set<String> missing(List<WordEvidence> evidence) {
        List<AskedWord> missing = evidence.stream()
                .filter(WordEvidence::isMissing)
                .map(WordEvidence::word)
                .toList();
        List<AskedWord> telling = missing.stream()
                .filter(word -> !word.passing() && !questions.onlyAsks(word))
                .toList();
        boolean nothingElse = telling.isEmpty() && missing.size() == evidence.size();
        return (nothingElse ? missing : telling)
                .stream().map(AskedWord::typed).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
