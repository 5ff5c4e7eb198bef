package rapporteur.search.question;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.search.language.Words;
import rapporteur.text.WordFile;

/**
 * What a question asks of where a report comes from. Passages seldom say it in the words it is asked in: who wrote a
 * report is told by the notes on its authors, and when it came out by the date that stands with every excerpt.
 *
 * @param words the words that ask for it, those for a report among them; none where the question is on something else
 * @param author whether it asks who wrote a report
 */
record Provenance(Set<Words.Word> words, boolean author) {

    private static final Set<String> WHO = WordFile.set("who qui quien quienes wer chi");
    private static final Set<String> WHOM = WordFile.set("who whom qui quien wem chi");

    /** What follows who where somebody does something to him, as in "who did the author thank". */
    private static final Set<String> DOES = WordFile.set("do does did");

    /** What may stand between who and wrote. */
    private static final Set<String> HAS = WordFile.set("has have had a ont ha hat haben");

    private static final Set<String> BY = WordFile.set("by par por von da");
    private static final Set<String> DATE = WordFile.set("date");

    /** What stands with every excerpt, or a click away; asked for alone. */
    private static final Set<String> IMPRINT = WordFile.set("publisher source link url pdf editeur lien");

    private static final Set<String> WHEN = WordFile.set("when quand cuando wann quando date");
    private static final Set<String> AUTHOR =
            WordFile.set("author authors writer writers auteur auteurs auteure auteures autrice autrices"
                    + " autor autora autores autoren verfasser autore autori");

    private static final Set<String> WRITTEN =
            WordFile.set("write writes wrote written authored ecrit ecrite ecrits redige redigee rediges"
                    + " escribio escrito escrita geschrieben verfasst scritto scritta");

    private static final Set<String> PUBLISHED = WordFile.set("publish publishes published publication publisher"
            + " publie publiee publies paru parue parus parution editeur released"
            + " publico publicado publicada publicacion veroffentlicht erschienen pubblicato pubblicata");

    private static final Set<String> OF = WordFile.set("of du de");

    /** What follows somebody who wrote where what he wrote is not named: "who wrote about wells". */
    private static final Set<String> ABOUT = WordFile.set("about on sur");

    private static final Set<String> COME = WordFile.set("come came comes");

    private static final Set<String> OUT = WordFile.set("out");

    /** What else a report may be called by those who ask who wrote it: "the one on wells". */
    private static final Set<String> PIECE = WordFile.set("one brief briefing study note etude");

    Provenance {
        words = Set.copyOf(words);
    }

    /**
     * Reads what is asked of where a report comes from: who wrote this, when was the report on wells published.
     *
     * @param asked the words of the question
     * @param asking those of them that carry no meaning
     * @param self what a report is called
     */
    static Provenance of(List<Words.Word> asked, Set<Words.Word> asking, Set<String> self) {
        List<String> terms = asked.stream().map(Words.Word::term).toList();
        boolean author = asksByWhom(terms, WRITTEN) || (asksWho(terms) && !Collections.disjoint(terms, AUTHOR));
        Set<String> piece = author ? PIECE : Set.of();
        Set<String> cameOut = follow(terms, COME, OUT) ? COME : Set.of();
        Set<Words.Word> words = asked.stream()
                .filter(word -> Stream.of(WRITTEN, AUTHOR, PUBLISHED, WHEN, self, piece, cameOut)
                        .anyMatch(known -> known.contains(word.term())))
                .collect(Collectors.toSet());
        Set<Words.Word> imprint = asked.stream()
                .filter(word -> DATE.contains(word.term()) || IMPRINT.contains(word.term()))
                .collect(Collectors.toSet());
        boolean nothingElse = asked.stream()
                .allMatch(word -> asking.contains(word) || words.contains(word) || imprint.contains(word));
        if (nothingElse && !imprint.isEmpty()) {
            words.addAll(imprint);
            return new Provenance(words, author);
        }
        boolean ofReport = nothingElse
                || !Collections.disjoint(terms, self)
                || !Collections.disjoint(terms, piece)
                || follow(terms, WRITTEN, ABOUT);
        boolean other = asksByWhom(terms, PUBLISHED) || asksWhen(terms);
        return ofReport && (author || other) ? new Provenance(words, author) : new Provenance(Set.of(), false);
    }

    private static boolean asksWho(List<String> terms) {
        return !Collections.disjoint(terms, WHO) && !follow(terms, WHO, DOES);
    }

    /**
     * {@code who has written}, {@code wer hat … geschrieben}, {@code written by}, {@code by whom}; but not whom
     * something was written for.
     */
    private static boolean asksByWhom(List<String> terms, Set<String> made) {
        boolean byWhom = follow(terms, BY, WHOM);
        return (byWhom && !Collections.disjoint(terms, made))
                || follow(terms, WHO, made)
                || follow(terms, WHO, HAS, made)
                || (follow(terms, WHO, HAS) && made.contains(terms.getLast()))
                || follow(terms, made, BY);
    }

    /** Tells whether words of some kinds follow one another. */
    @SafeVarargs
    private static boolean follow(List<String> terms, Set<String>... kinds) {
        return IntStream.rangeClosed(0, terms.size() - kinds.length)
                .anyMatch(
                        from -> IntStream.range(0, kinds.length).allMatch(i -> kinds[i].contains(terms.get(from + i))));
    }

    /** {@code when was it published}, {@code date of publication}, {@code date of the report} */
    private static boolean asksWhen(List<String> terms) {
        boolean made = !Collections.disjoint(terms, WRITTEN)
                || !Collections.disjoint(terms, PUBLISHED)
                || follow(terms, COME, OUT);
        return (made && !Collections.disjoint(terms, WHEN)) || follow(terms, DATE, OF);
    }
}
