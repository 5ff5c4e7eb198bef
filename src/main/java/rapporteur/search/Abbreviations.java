package rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The abbreviations the library explains, from the short form to the long and back. They are terms of the index: what
 * is looked up, a separator, and what it stands for.
 */
final class Abbreviations {

    /** No word has it. */
    private static final char SEPARATOR = '\u0000';

    private static final int MOST_SEEN = 64;
    private static final int MOST_WORDS = 10;

    private final IndexReader reader;
    private final QuestionReader questions;

    Abbreviations(IndexReader reader, QuestionReader questions) {
        this.reader = reader;
        this.questions = questions;
    }

    /** Returns the terms to index for an abbreviation: the short form leads to the long form, and its words back. */
    static List<String> terms(Abbreviation abbreviation, Words words) {
        String shortForm = abbreviation.shortForm().toLowerCase(Locale.ROOT);
        String longForm = abbreviation.longForm().toLowerCase(Locale.ROOT);
        return List.of(
                key(words.of(shortForm)) + SEPARATOR + longForm, key(words.of(longForm)) + SEPARATOR + shortForm);
    }

    private static String key(List<Words.Word> words) {
        return words.stream().map(Words.Word::term).collect(Collectors.joining(" "));
    }

    /**
     * The other form of something asked for.
     *
     * @param standsFor the words of the question it stands for, as they were typed
     * @param words its own words that carry meaning
     */
    record Form(List<String> standsFor, List<AskedWord> words) {}

    /**
     * Returns what the abbreviations of a question are short for, and the short forms of what it spells out. A word
     * that carries no meaning is no abbreviation: "who" asks, and WHO is an organisation.
     *
     * @param question the question
     * @param asked what it was read as
     */
    List<Form> of(String question, Asked asked) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Field.ABBREVIATIONS);
        if (terms == null) {
            return List.of();
        }
        List<Words.Word> words = asked.all().subList(0, Math.min(asked.all().size(), QuestionReader.MOST_WORDS));
        TermsEnum explained = terms.iterator();
        List<Form> forms = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                List<Words.Word> span = words.subList(from, to);
                if (span.stream().anyMatch(asked::means)) {
                    commonest(explained, key(span))
                            .map(form -> new Form(typed(question, span), questions.meaningful(form)))
                            .filter(form -> !form.words().isEmpty())
                            .ifPresent(forms::add);
                }
            }
        }
        return forms;
    }

    private static List<String> typed(String question, List<Words.Word> words) {
        return words.stream()
                .map(word -> question.substring(word.start(), word.end()))
                .toList();
    }

    /** Returns what most passages say a form stands for. */
    private static Optional<String> commonest(TermsEnum explained, String form) throws IOException {
        BytesRef prefix = new BytesRef(form + SEPARATOR);
        String commonest = null;
        int most = 0;
        boolean more = explained.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        for (int i = 0; more && i < MOST_SEEN && StringHelper.startsWith(explained.term(), prefix); i++) {
            if (explained.docFreq() > most) {
                most = explained.docFreq();
                commonest = explained.term().utf8ToString().substring(form.length() + 1);
            }
            more = explained.next() != null;
        }
        return Optional.ofNullable(commonest);
    }
}
