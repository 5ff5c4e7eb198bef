package rapporteur.search.lookup;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import rapporteur.search.index.Abbreviations;
import rapporteur.search.language.KnownForms;
import rapporteur.search.language.Words;
import rapporteur.search.question.Asked;
import rapporteur.search.question.AskedWord;
import rapporteur.search.question.QuestionReader;

/**
 * How else what a question asks for may be written: short for long and long for short, as the library explains it or as
 * is known, a name for its initials, words for numbers, and one word for two with a hyphen.
 */
final class OtherForms {

    /** The longest form has so many words. */
    static final int MOST_WORDS = 10;

    private static final int SHORTEST_PART = 4;

    /** {@code covid19}, {@code cop27}: as often written apart. */
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{2,})(\\d{1,4})");

    private static final String HYPHENS = "-\u2010\u2011";

    private final Abbreviations abbreviations;
    private final QuestionReader questions;

    OtherForms(IndexReader reader, QuestionReader questions) throws IOException {
        this.abbreviations = new Abbreviations(reader);
        this.questions = questions;
    }

    /**
     * Another form of something asked for.
     *
     * @param standsFor the words of the question it stands for, as they were typed
     * @param text the form
     * @param words its words that carry meaning
     */
    record Form(List<String> standsFor, String text, List<AskedWord> words) {

        /** Tells whether it is a name of several words, which are one thing only where they stand together. */
        boolean isName() {
            return words.size() > 1 && Character.isUpperCase(text.codePointAt(0));
        }

        /** Tells whether it is one word for one. */
        boolean isWordForWord() {
            return standsFor.size() == 1 && words.size() == 1;
        }
    }

    /**
     * Returns the other forms of what a question asks for, each once. A word that carries no meaning is no
     * abbreviation: "who" asks, and WHO is an organisation.
     */
    Set<Form> of(String question, Asked asked) throws IOException {
        List<Words.Word> words = asked.first();
        Abbreviations.Lookup explained = abbreviations.lookup();
        Set<Form> forms = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                List<Words.Word> span = words.subList(from, to);
                if (span.stream().anyMatch(asked::means)) {
                    for (String other : otherForms(explained, question, span)) {
                        add(new Form(typed(question, span), other, questions.meaningful(other)), forms);
                    }
                }
            }
        }
        return forms;
    }

    private static void add(Form form, Set<Form> forms) {
        if (!form.words().isEmpty()) {
            forms.add(form);
        }
    }

    private static List<String> otherForms(Abbreviations.Lookup explained, String question, List<Words.Word> span)
            throws IOException {
        String key = Abbreviations.key(span);
        Optional<String> otherForm = explained.otherForm(key);
        if (otherForm.isPresent()) {
            return List.of(otherForm.get());
        }
        String typed =
                question.substring(span.getFirst().start(), span.getLast().end());
        List<String> known = KnownForms.otherForms(key, typed);
        if (!known.isEmpty()) {
            return known;
        }
        List<String> numbers = NumberForms.of(typed);
        if (!numbers.isEmpty()) {
            return numbers;
        }
        if (isHyphenated(question, span) || areApart(question, span)) {
            return List.of(span.getFirst().in(question) + span.getLast().in(question));
        }
        Matcher numbered = NUMBERED.matcher(typed);
        if (numbered.matches()) {
            return List.of(numbered.group(1) + " " + numbered.group(2));
        }
        return areInitials(typed) ? explained.name(key).stream().toList() : List.of();
    }

    /** {@code IBK}, {@code I.B.K.}; in small letters they would be words more often than not. */
    private static boolean areInitials(String typed) {
        return typed.replace(".", "").chars().allMatch(Character::isUpperCase);
    }

    /** {@code gill nets} for "gillnets", {@code COP 27} for "COP27" */
    private static boolean areApart(String question, List<Words.Word> span) {
        int end = span.getFirst().end();
        return span.size() == 2
                && span.getLast().start() == end + 1
                && question.charAt(end) == ' '
                && (span.stream().allMatch(word -> word.end() - word.start() >= SHORTEST_PART)
                        || NUMBERED.matcher(Abbreviations.key(span).replace(" ", ""))
                                .matches());
    }

    /** Tells whether a hyphen joins two words. */
    static boolean isHyphenated(String question, List<Words.Word> span) {
        int end = span.getFirst().end();
        return span.size() == 2 && span.getLast().start() == end + 1 && HYPHENS.indexOf(question.charAt(end)) >= 0;
    }

    private static List<String> typed(String question, List<Words.Word> words) {
        return words.stream().map(word -> word.in(question)).toList();
    }
}
