package rapporteur.search.index;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
import rapporteur.search.language.Words;

/**
 * The abbreviations the library explains, from the short form to the long and back, and the names it has by their
 * initials. They are terms of the index: what is looked up, a separator, and what it stands for.
 */
public final class Abbreviations {

    /** No word has it. */
    private static final char SEPARATOR = '\u0000';

    /** Stands between initials and a name that has them. */
    private static final char SEPARATOR_OF_NAME = '\u0001';

    private static final int MOST_SEEN = 64;

    private final @Nullable Terms terms;

    /** Takes those of an index. */
    public Abbreviations(IndexReader reader) throws IOException {
        this.terms = MultiTerms.getTerms(reader, Field.ABBREVIATIONS);
    }

    /** Returns the terms to index for an abbreviation: the short form leads to the long form, and its words back. */
    static List<String> terms(Abbreviation abbreviation, Words words) {
        String shortForm = abbreviation.shortForm().toLowerCase(Locale.ROOT);
        String longForm = abbreviation.longForm().toLowerCase(Locale.ROOT);
        return List.of(
                key(words.of(shortForm)) + SEPARATOR + longForm, key(words.of(longForm)) + SEPARATOR + shortForm);
    }

    /** Returns the term to index for a name: its initials lead to it. */
    static String term(Abbreviation name, Words words) {
        return key(words.of(name.shortForm()))
                + SEPARATOR_OF_NAME
                + name.longForm().toLowerCase(Locale.ROOT);
    }

    /** Returns words put together to look them up. */
    public static String key(List<Words.Word> words) {
        return words.stream().map(Words.Word::term).collect(Collectors.joining(" "));
    }

    /** Begins to look up. */
    public Lookup lookup() throws IOException {
        return new Lookup(terms == null ? TermsEnum.EMPTY : terms.iterator());
    }

    /** Looks up one form after another; for one thread. */
    public static final class Lookup {

        private final TermsEnum explained;

        private Lookup(TermsEnum explained) {
            this.explained = explained;
        }

        /**
         * Returns what most passages say something stands for, long for short or short for long; empty where none
         * explains it.
         *
         * @param key its words, as {@link #key} puts them together
         */
        public Optional<String> otherForm(String key) throws IOException {
            return commonest(key + SEPARATOR);
        }

        /** Returns the name with some initials that stands in most passages; empty where none has them. */
        public Optional<String> name(String initials) throws IOException {
            return commonest(initials + SEPARATOR_OF_NAME);
        }

        private Optional<String> commonest(String beginning) throws IOException {
            BytesRef prefix = new BytesRef(beginning);
            String commonest = null;
            int most = 0;
            boolean more = explained.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            for (int i = 0; more && i < MOST_SEEN && StringHelper.startsWith(explained.term(), prefix); i++) {
                if (explained.docFreq() > most) {
                    most = explained.docFreq();
                    commonest = explained.term().utf8ToString().substring(beginning.length());
                }
                more = explained.next() != null;
            }
            return Optional.ofNullable(commonest);
        }
    }
}
