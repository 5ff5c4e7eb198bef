package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;

/** Understands what stands under "About the Author": whose names, and which words are about whom. */
final class AuthorNotes {

    /** What follows the name of the person a sentence is about. */
    private static final Pattern ABOUT_A_PERSON = Pattern.compile(
            "^(?:,? (?:\\([^)]{1,40}\\) )?(?:is|was|are|has|have|serves?|served|works?|worked|joined|holds?|held|teaches|taught|leads?|directs?|heads?|writes?|wrote|specializes|specialises|focuses"
                    + "|covers|manages|oversees|currently|recently|conducts?|studies|researches|received|earned|spent|est|sont|etait|a ete|a travaille|occupe|dirige|enseigne|travaille|mene|exerce)\\b"
                    + "|, |: | [–—-] | \\(|\\.? ?$)");

    private static final Pattern VERB = Pattern.compile(
            "^,? (?:is|was|est|etait|are|serves|works|has|joined|holds|teaches|leads|directs|heads)\\b.*",
            Pattern.DOTALL);
    private static final Pattern TOGETHER = Pattern.compile("^,? (?:and|et|&) ");
    private static final Pattern SENTENCE_START = Pattern.compile("(?<=[.!?][”\"’')]?) (?=\\p{Lu})");

    private final List<String> bylineNames;
    private final Verbatim verbatim;
    private final List<Note> notes = new ArrayList<>();

    private static final class Note {
        private final List<String> names;
        private final List<Block> blocks = new ArrayList<>();

        private Note(List<String> names) {
            this.names = names;
        }
    }

    /**
     * Makes a reader of such notes.
     *
     * @param bylineNames the names in the byline, which the notes are likely about
     * @param verbatim joins blocks
     */
    AuthorNotes(List<String> bylineNames, Verbatim verbatim) {
        this.bylineNames = bylineNames;
        this.verbatim = verbatim;
    }

    /** Returns the authors some blocks tell about, in order; empty where they tell of nobody by name. */
    List<Author> read(List<Block> blocks) {
        for (Block block : blocks) {
            for (Block about : byPerson(block)) {
                read(about);
            }
        }
        return authors();
    }

    /** Tells whether a paragraph begins as notes about an author of the byline do, whatever heading stands above it. */
    boolean isNote(Block block) {
        Optional<String> name = known(block.text());
        return name.isPresent()
                && Words.isProse(block.text())
                && VERB.matcher(Plain.of(block.text().substring(name.get().length())))
                        .matches();
    }

    private void read(Block block) {
        List<String> subjects = subjects(block.text());
        if (!subjects.isEmpty()) {
            Note note = new Note(subjects);
            notes.add(note);
            if (!isNamesAlone(block.text(), subjects)) {
                note.blocks.add(block);
            }
        } else if (!notes.isEmpty()) {
            notes.getLast().blocks.add(block);
        }
    }

    private static boolean isNamesAlone(String text, List<String> subjects) {
        int length = subjects.stream().mapToInt(String::length).sum();
        return text.length() <= length + 6 * subjects.size();
    }

    /** Cuts a paragraph where a sentence begins to tell of another person. */
    private List<Block> byPerson(Block block) {
        String text = block.text();
        List<Block> pieces = new ArrayList<>();
        int start = 0;
        Matcher sentence = SENTENCE_START.matcher(text);
        while (sentence.find()) {
            String piece = text.substring(start, sentence.start());
            if (startsAnother(piece, text.substring(sentence.end()))) {
                pieces.add(block.withText(piece));
                start = sentence.end();
            }
        }
        pieces.add(block.withText(text.substring(start)));
        return pieces;
    }

    private boolean startsAnother(String before, String sentence) {
        Optional<String> name = known(sentence)
                .or(() -> Names.personAtStart(sentence)
                        .filter(n -> VERB.matcher(Plain.of(sentence.substring(n.length())))
                                .matches()));
        if (name.isEmpty()) {
            return false;
        }
        String surname = Plain.of(Names.surname(name.get()));
        return !Plain.of(before).contains(surname) && !subjects(before).isEmpty();
    }

    /** A name of the byline at the start of a sentence. */
    private Optional<String> known(String sentence) {
        return bylineNames.stream()
                .map(Names::core)
                .filter(name -> sentence.startsWith(name + " ") || sentence.startsWith(name + ","))
                .findFirst();
    }

    /** Returns who a text is about by its beginning: nobody, one, or several together. */
    private List<String> subjects(String text) {
        List<String> names = new ArrayList<>();
        String rest = text;
        Optional<String> name = nameAtStart(rest);
        while (name.isPresent()) {
            names.add(name.get());
            rest = rest.substring(name.get().length());
            Matcher and = TOGETHER.matcher(rest);
            Matcher comma = COMMA.matcher(rest);
            int skip = and.find() ? and.end() : comma.find() ? comma.end() : 0;
            name = skip == 0 ? Optional.empty() : nameAtStart(rest.substring(skip));
            rest = name.isPresent() ? rest.substring(skip) : rest;
        }
        return ABOUT_A_PERSON
                        .matcher(Plain.of(rest.length() > 60 ? rest.substring(0, 60) : rest))
                        .find()
                ? names
                : List.of();
    }

    private static final Pattern COMMA = Pattern.compile("^, (?:and )?");

    private Optional<String> nameAtStart(String text) {
        return Names.personAtStart(text)
                .or(() -> bylineNames.stream()
                        .filter(name -> startsWithName(text, name))
                        .findFirst());
    }

    private static boolean startsWithName(String text, String name) {
        return text.startsWith(name)
                && (text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length())));
    }

    private List<Author> authors() {
        List<Author> authors = new ArrayList<>();
        for (Note note : notes) {
            @Nullable Paragraph bio = verbatim.join(note.blocks).paragraph();
            for (String name : note.names) {
                authors.add(new Author(name, bio));
            }
        }
        return authors;
    }
}
