package rapporteur.search;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a question asks of where a report comes from. Passages seldom say it in the words it is asked in: who wrote a
 * report is told by the notes on its authors, and when it came out by the date that stands with every excerpt.
 *
 * @param words the words that ask for it, those for a report among them; none where the question is on something else
 * @param author whether it asks who wrote a report
 */
record Provenance(Set<Words.Word> words, boolean author) {

    private static final Set<String> BY_WHOM = words("who by qui par");
    private static final Set<String> WHEN = words("when quand date");

    private static final Set<String> WRITTEN = words("write writes wrote written authored author authors writer writers"
            + " ecrit ecrite ecrits redige redigee rediges auteur auteurs auteure auteures autrice autrices");

    private static final Set<String> PUBLISHED = words("publish publishes published publication publisher date"
            + " publie publiee publies paru parue parus parution editeur");

    Provenance {
        words = Set.copyOf(words);
    }

    private static Set<String> words(String apartBySpaces) {
        return Set.copyOf(WordFile.words(apartBySpaces));
    }

    /**
     * Reads what is asked of where a report comes from: who wrote this, when was the report on wells published.
     *
     * @param asked the words of the question
     * @param asking those of them that carry no meaning
     * @param self what a report is called
     */
    static Provenance of(List<Words.Word> asked, Set<Words.Word> asking, Set<String> self) {
        Set<String> terms = asked.stream().map(Words.Word::term).collect(Collectors.toSet());
        boolean byWhom = !Collections.disjoint(terms, BY_WHOM);
        boolean when = !Collections.disjoint(terms, WHEN);
        boolean written = !Collections.disjoint(terms, WRITTEN);
        boolean published = !Collections.disjoint(terms, PUBLISHED);
        Set<Words.Word> words = asked.stream()
                .filter(word -> Stream.of(WRITTEN, PUBLISHED, self).anyMatch(known -> known.contains(word.term())))
                .collect(Collectors.toSet());
        boolean ofReport = !Collections.disjoint(terms, self)
                || asked.stream().allMatch(word -> asking.contains(word) || words.contains(word));
        return (byWhom || when) && (written || published) && ofReport
                ? new Provenance(words, byWhom && written)
                : new Provenance(Set.of(), false);
    }
}
