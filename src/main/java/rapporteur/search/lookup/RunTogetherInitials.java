package rapporteur.search.lookup;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import rapporteur.search.index.Documents;
import rapporteur.search.index.Field;
import rapporteur.search.language.Words;

/** Initials typed as one word before a surname: TJ Weston, for T. J. Weston or Tom-James Weston. */
final class RunTogetherInitials {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");

    /** A surname that stands in more passages is not looked for in all of them. */
    private static final int MOST_PASSAGES = 20;

    private final Documents documents;
    private final Words words = Words.asWritten();

    RunTogetherInitials(Documents documents) {
        this.documents = documents;
    }

    /**
     * Returns those of some words that are the initials of somebody whose surname follows them in the question.
     *
     * @param all its words
     * @param missing the words that the library does not have, as they were typed
     */
    Set<String> among(Set<String> missing, String question, List<Words.Word> all) throws IOException {
        Set<String> initials = new HashSet<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            String typed = all.get(i).in(question);
            if (missing.contains(typed)
                    && INITIALS.matcher(typed).matches()
                    && standBefore(all.get(i).term(), all.get(i + 1).term())) {
                initials.add(typed);
            }
        }
        return initials;
    }

    /** Tells whether words with some initials stand before a surname somewhere. */
    private boolean standBefore(String initials, String surname) throws IOException {
        return documents.haveText(
                new TermQuery(new Term(Field.WORDS, surname)),
                MOST_PASSAGES,
                (text, _) -> standBefore(initials, surname, text));
    }

    private boolean standBefore(String initials, String surname, String text) {
        List<Words.Word> all = words.of(text);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).term().equals(surname)
                    && initialsBefore(text, all.subList(0, i), initials.length())
                            .endsWith(initials)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the last initials of the words with a capital at the end of some others, "tj" for "by T.J." */
    private static String initialsBefore(String text, List<Words.Word> before, int wanted) {
        StringBuilder initials = new StringBuilder();
        for (int i = before.size() - 1; i >= 0 && initials.length() < wanted; i--) {
            Words.Word word = before.get(i);
            if (!word.isCapitalisedIn(text)) {
                break;
            }
            String term = word.term();
            initials.insert(0, term.contains(".") ? term.replace(".", "") : term.substring(0, 1));
        }
        return initials.toString();
    }
}
