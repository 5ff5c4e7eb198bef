package rapporteur.search.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import rapporteur.search.index.Abbreviations;
import rapporteur.search.index.Documents;
import rapporteur.search.index.Field;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.language.KnownForms;
import rapporteur.search.language.Language;
import rapporteur.search.language.Sentences;
import rapporteur.search.language.Words;
import rapporteur.search.lookup.WordEvidence.Kind;
import rapporteur.search.question.Asked;
import rapporteur.text.Honorifics;
import rapporteur.text.WordFile;

/**
 * Notices names put together of parts that the library has, but never together: it may know an Emily Cole and an Andrew
 * Lebovich, and nobody called Andrew Cole.
 */
final class FullNames {

    /** So many of the passages found are looked at. */
    private static final int MOST_PASSAGES = 20;

    /** A middle name or two may stand between two parts. */
    private static final int BETWEEN = 2;

    /** What stands between two names, and in none. */
    private static final Set<String> CONJUNCTIONS = WordFile.set("and or et ou und oder y e o");

    private final Documents documents;
    private final Phrases phrases;
    private final NameUses uses;
    private final Words words = Words.asWritten();

    FullNames(Documents documents, Phrases phrases) {
        this.documents = documents;
        this.phrases = phrases;
        this.uses = new NameUses(documents);
    }

    /**
     * Returns the words of known names that stand nowhere together, as they were typed: "United" and "Nations", where
     * the library has the United States and a nation.
     *
     * @param scope the passages to search, or {@code null} for all
     */
    Set<String> apart(String question, Asked asked, @Nullable Query scope) throws IOException {
        List<Words.Word> all = asked.first();
        Set<String> apart = new HashSet<>();
        for (int from = 0; from < all.size(); from++) {
            for (int to = from + 2; to <= Math.min(all.size(), from + OtherForms.MOST_WORDS); to++) {
                List<Words.Word> name = all.subList(from, to);
                if (isKnownName(question, name) && !standTogether(question, name, scope)) {
                    name.forEach(word -> apart.add(word.in(question)));
                }
            }
        }
        return apart;
    }

    private boolean isKnownName(String question, List<Words.Word> words) throws IOException {
        String key = Abbreviations.key(words);
        return KnownForms.isName(key)
                || KnownForms.isPlace(key)
                || (KnownForms.isNameInCapitals(key) && (isCapitalised(question, words) || isMeantThoughSmall(words)));
    }

    private static boolean isCapitalised(String question, List<Words.Word> words) {
        return words.getFirst().isCapitalisedIn(question) && words.getLast().isCapitalisedIn(question);
    }

    /**
     * Tells whether a name of common words is meant small as it was typed: where the library lacks one of them, as
     * "amnesty", the rest is no word of its own. A name like "save the children" may well be a sentence.
     */
    private boolean isMeantThoughSmall(List<Words.Word> words) throws IOException {
        boolean lacking = false;
        for (Words.Word word : words) {
            if (Language.ENGLISH.askingWords().contains(word.term())) {
                return false;
            }
            lacking |= !isWritten(word.term());
        }
        return lacking;
    }

    private boolean isWritten(String folded) throws IOException {
        for (Language language : documents.languages()) {
            if (documents.has(folded, language)) {
                return true;
            }
        }
        return false;
    }

    private boolean standTogether(String question, List<Words.Word> name, @Nullable Query scope) throws IOException {
        String key = Abbreviations.key(name);
        Query together = phrases.near(
                question.substring(name.getFirst().start(), name.getLast().end()),
                KnownForms.isPlace(key) && !KnownForms.isName(key) ? BETWEEN : 0);
        return documents.has(Documents.both(scope, together));
    }

    /**
     * Returns those of some words that stand right beside one of some others and are written small only by the library.
     *
     * @param names the others
     */
    Set<String> commonBeside(Set<String> names, Set<String> words, String question, Asked asked) throws IOException {
        List<Words.Word> all = asked.first();
        Set<String> common = new HashSet<>();
        for (int i = 1; i < all.size(); i++) {
            List<Words.Word> pair = all.subList(i - 1, i + 1);
            String first = pair.getFirst().term();
            String second = pair.getLast().term();
            String word = names.contains(first) ? second : names.contains(second) ? first : "";
            if (words.contains(word)
                    && !Honorifics.has(word)
                    && NameUses.areJoined(question, pair)
                    && uses.of(word).isCommon()) {
                common.add(word);
            }
        }
        return common;
    }

    /**
     * Returns the names of a question that nobody has, as they were typed, though the library has both parts.
     *
     * @param evidence what the library has of its words
     */
    List<String> unknown(String question, Asked asked, List<WordEvidence> evidence) throws IOException {
        Set<String> found = evidence.stream()
                .filter(word -> word.kind() == Kind.FOUND)
                .map(word -> word.word().folded())
                .collect(Collectors.toSet());
        boolean keywords = asked.all().stream().allMatch(word -> word.isCapitalisedIn(question));
        List<Words.Word> all = asked.first();
        List<String> unknown = new ArrayList<>();
        boolean complete = false;
        int start = 0;
        int before = 0;
        for (int i = 1; i < all.size(); i++) {
            if (isInitial(question, all.get(i)) || NameUses.isParticle(question, all.get(i))) {
                continue;
            }
            Words.Word first = all.get(before);
            Words.Word second = all.get(i);
            boolean parts = found.contains(first.term())
                    && found.contains(second.term())
                    && NameUses.areJoined(question, all.subList(before, i + 1))
                    && mayBeNames(question, first, second);
            boolean known = parts && areKnown(question, first, second, keywords);
            if (parts && !known && !complete) {
                unknown.add(whole(question, all, start, i));
            }
            // what follows a known name begins another, as in "National Conference Mali", where that one can end
            boolean open = known && uses.of(second.term()).opens();
            complete = known && !open;
            start = open && uses.of(first.term()).isGivenName() ? start : i;
            before = i;
        }
        return unknown;
    }

    /** Returns a name as it was typed, with all that hyphens join to its first and its last word. */
    private static String whole(String question, List<Words.Word> all, int first, int last) {
        int from = first;
        while (from > 0 && OtherForms.isHyphenated(question, all.subList(from - 1, from + 1))) {
            from--;
        }
        int to = last;
        while (to + 1 < all.size() && OtherForms.isHyphenated(question, all.subList(to, to + 2))) {
            to++;
        }
        return question.substring(all.get(from).start(), all.get(to).end());
    }

    private static boolean isInitial(String text, Words.Word word) {
        return word.end() - word.start() == 1 && word.isCapitalisedIn(text);
    }

    /**
     * Tells whether two words are written as names are, or stand in names only, small as they may be typed. Two words
     * of English typed small are none, though the library may have them in names only: "fisheries brief".
     */
    private boolean mayBeNames(String question, Words.Word first, Words.Word second) throws IOException {
        // "President Weston" is whoever is called Weston
        if (Honorifics.has(first.term())) {
            return false;
        }
        boolean capital = first.isCapitalisedIn(question);
        if (capital != second.isCapitalisedIn(question)) {
            return false;
        }
        return capital
                || (!(EnglishWords.has(first.term()) && EnglishWords.has(second.term()))
                        && !isWrittenSmall(question, first)
                        && !isWrittenSmall(question, second)
                        && uses.of(first.term()).isGivenName()
                        && uses.of(second.term()).isSurname());
    }

    /** Tells at a glance that the first passage with a word has it without a capital, as it was typed. */
    private boolean isWrittenSmall(String question, Words.Word word) throws IOException {
        TopDocs found = documents.searcher().search(new TermQuery(new Term(Field.WORDS, word.term())), 1);
        return found.scoreDocs.length == 0
                || begins(documents.passage(found.scoreDocs[0].doc).text(), word.in(question));
    }

    /** Tells whether one of a text's words begins with some letters. */
    private static boolean begins(String text, String letters) {
        int at = text.indexOf(letters);
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at = text.indexOf(letters, at + 1);
        }
        return at >= 0;
    }

    /**
     * Tells whether the library has two words together, or whether they need not belong together.
     *
     * @param keywords whether the question may be but keywords, all with a capital; then one sentence with both tells
     *     enough, unless the first only begins names and the second only ends them, and two words that only begin names
     *     are two; else the given name of one may be the surname of another
     */
    private boolean areKnown(String question, Words.Word first, Words.Word second, boolean keywords)
            throws IOException {
        if (areTogether(question, first, second)) {
            return true;
        }
        NameUse former = uses.of(first.term());
        NameUse latter = uses.of(second.term());
        if (!former.isOneNameWith(latter)) {
            return keywords || !(former.isGivenName() && latter.isGivenName());
        }
        boolean asNames = former.opens() && latter.ends() && !latter.begins();
        return keywords && !asNames && standInOneSentence(first.term(), second.term());
    }

    /** Tells whether the library has two words together with no more than a name or two between them. */
    private boolean areTogether(String question, Words.Word first, Words.Word second) throws IOException {
        Query near = phrases.near(first.in(question) + " " + second.in(question), BETWEEN);
        return documents.haveText(near, MOST_PASSAGES, (text, _) -> {
            List<Words.Word> all = words.of(text);
            for (int i = 0; i < all.size(); i++) {
                for (int j = Math.max(0, i - BETWEEN - 1); j < Math.min(all.size(), i + BETWEEN + 2); j++) {
                    List<Words.Word> run = all.subList(Math.min(i, j), Math.max(i, j) + 1);
                    if (all.get(i).term().equals(first.term())
                            && all.get(j).term().equals(second.term())
                            && run.stream().noneMatch(word -> CONJUNCTIONS.contains(word.term()))
                            && NameUses.areJoined(text, run)) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    private boolean standInOneSentence(String first, String second) throws IOException {
        return documents.haveText(
                Documents.both(
                        new TermQuery(new Term(Field.WORDS, first)), new TermQuery(new Term(Field.WORDS, second))),
                MOST_PASSAGES,
                (text, language) -> Sentences.of(text, language.locale()).stream()
                        .map(sentence -> words.of(text.substring(sentence.start(), sentence.end())).stream()
                                .map(Words.Word::term)
                                .collect(Collectors.toSet()))
                        .anyMatch(sentence -> sentence.contains(first) && sentence.contains(second)));
    }
}
