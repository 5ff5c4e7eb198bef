package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.Words;
import rapporteur.report.Author;

/** Puts the names of the byline and the notes about authors together. */
final class Authors {

    private Authors() {}

    /**
     * Returns the authors of the byline in its order, with what the notes say of them, then those only the notes name.
     *
     * @param names the names in the byline
     * @param noted the authors the notes tell of
     */
    static List<Author> merge(List<String> names, List<Author> noted) {
        List<Author> authors = new ArrayList<>();
        List<Author> left = new ArrayList<>(noted);
        left.removeIf(author -> author.bio() == null && isTold(author, noted));
        for (String name : names) {
            Author note = left.stream()
                    .filter(author -> isOne(author.name(), name))
                    .findFirst()
                    .orElse(null);
            if (note != null) {
                left.remove(note);
            }
            authors.add(note == null ? new Author(name, null) : new Author(spelling(name, note), note.bio()));
        }
        left.stream().filter(author -> !isTold(author, authors)).forEach(authors::add);
        return authors;
    }

    /** Tells whether an author is one of others, of whom a bio tells already. */
    static boolean isTold(Author author, List<Author> others) {
        return others.stream().anyMatch(other -> other.bio() != null && isOne(other.name(), author.name()));
    }

    /** Tells whether authors have sentences for bios where the same ones had only what they are. */
    static boolean tellMore(List<Author> authors, List<Author> before) {
        return authors.size() == before.size()
                && authors.stream().allMatch(Authors::hasSentences)
                && before.stream().noneMatch(Authors::hasSentences);
    }

    private static boolean hasSentences(Author author) {
        return author.bio() != null && Words.endsSentence(author.bio().text());
    }

    /** {@code BY JANE DOE} is set in capitals, the note on her has them where they belong. */
    private static String spelling(String name, Author note) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && Plain.same(name, note.name()) ? note.name() : name;
    }

    private static boolean isOne(String name, String other) {
        return Plain.same(name, other) || Names.samePerson(name, other);
    }
}
