package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.ContactLine;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.Subjects;
import rapporteur.reading.parsing.line.Verbatim;
import rapporteur.reading.parsing.line.Words;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;

/** Understands what stands under "About the Author": whose names, and which words are about whom. */
final class AuthorNotes {

    /** Where the note on the next author may begin: {@code Jane Doe is a geologist; John Roe is her colleague.} */
    private static final Pattern NOTE_START = Pattern.compile(Subjects.SENTENCE_START + "|(?<=;) (?=\\p{Lu})");

    /** {@code She …}, {@code Her work …}; the plural only where nothing else is meant. */
    private static final Pattern SHE_OR_HE = Pattern.compile(
            "\\b(?:he|she|his|her|elle|the author|l'auteure?|l'autrice)\\b|^(?:they|their|il|ils|elles|sa|son|ses)\\b");

    /** No report has more authors; a file made to be slow may. */
    private static final int MOST_NOTES = 200;

    private static final Pattern ABOUT =
            Pattern.compile("(?:about|meet|written by|(?:à|a) propos (?:de|d[’']))\\s*", Pattern.CASE_INSENSITIVE);

    /** {@code Portrait of Jane Doe}: what stands there for who can't see it. */
    private static final Pattern PORTRAIT = Pattern.compile(
            "(?:(?:profile )?(?:portrait|photo(?:graph)?|picture|headshot|image)) (?:of|for|de) \\p{Lu}.{2,60}"
                    + "|\\p{Lu}.{2,40} headshot",
            Pattern.CASE_INSENSITIVE);

    private Subjects subjects;
    private final Verbatim verbatim;
    private final List<Note> notes = new ArrayList<>();
    private final List<Block> rest = new ArrayList<>();

    private record Note(List<String> names, List<Block> blocks) {
        private Note(List<String> names) {
            this(names, new ArrayList<>());
        }
    }

    AuthorNotes(List<String> bylineNames, Verbatim verbatim) {
        this.subjects = new Subjects(bylineNames);
        this.verbatim = verbatim;
    }

    /** Makes a reader of notes under a heading that names the person they are about. */
    static AuthorNotes about(String person, List<String> bylineNames, Verbatim verbatim) {
        AuthorNotes notes = new AuthorNotes(bylineNames, verbatim);
        notes.notes.add(new Note(List.of(person)));
        return notes;
    }

    /**
     * Returns the author of the byline that the heading of a part announces notes about: {@code About Jane Doe}, or on
     * a card {@code Jane Doe} above {@code Jane Doe is a geologist.}
     */
    static Optional<String> personIn(Part part, List<String> bylineNames) {
        String heading = part.headingText();
        if (heading == null) {
            return Optional.empty();
        }
        boolean card =
                !part.blocks().isEmpty() && beginsWith(part.blocks().getFirst().text(), heading);
        Matcher about = ABOUT.matcher(heading);
        boolean announces = about.lookingAt();
        String person = announces ? heading.substring(about.end()) : heading;
        return announces || card
                ? bylineNames.stream()
                        .filter(name ->
                                Names.samePerson(name, person) || (announces && isGivenName(person, name, part)))
                        .findFirst()
                : Optional.empty();
    }

    /** {@code Dr Jane Doe is a geologist} below {@code Jane Doe} */
    static boolean beginsWith(String text, String name) {
        return text.startsWith(name + " ")
                || Names.personAtStart(text)
                        .filter(person -> Names.core(person).equals(name))
                        .isPresent();
    }

    /** {@code About Jane} above {@code Jane is a geologist.} */
    private static boolean isGivenName(String given, String name, Part part) {
        return Names.core(name).startsWith(given + " ")
                && !part.blocks().isEmpty()
                && part.blocks().getFirst().text().startsWith(given + " ");
    }

    /** Returns the authors some blocks tell about, in order; empty where they tell of nobody by name. */
    List<Author> read(List<Block> blocks) {
        for (Block block : blocks) {
            if (PORTRAIT.matcher(block.text()).matches()) {
                continue;
            }
            for (Block about : byPerson(withoutNames(block))) {
                read(about);
            }
        }
        return authors();
    }

    /** {@code Jane Doe and John Roe. Jane is a geologist. …}: each sentence is about one of those named first. */
    private Block withoutNames(Block block) {
        List<String> names = Subjects.namesAloneIn(block.text());
        Subjects named = subjects.bylineNames().isEmpty() ? new Subjects(names) : subjects;
        String rest = names.isEmpty() ? "" : Subjects.SENTENCE_START.split(block.text(), 2)[1];
        if (named.ofSentence(rest).size() != 1) {
            return block;
        }
        subjects = named;
        names.forEach(name -> noteAbout(List.of(name)));
        return block.withText(rest);
    }

    /** Returns the blocks read so far that are about none of the authors. */
    List<Block> rest() {
        return List.copyOf(rest);
    }

    /** Tells whether a paragraph begins as notes about an author of the byline do, whatever heading stands above it. */
    boolean isNote(Block block) {
        return Words.endsSentence(block.text()) && subjects.beginWithByline(block.text());
    }

    private void read(Block block) {
        List<String> names = subjects.of(block.text());
        if (!names.isEmpty() && notes.size() < MOST_NOTES) {
            Note note = noteAbout(names);
            if (!isNamesAlone(block.text(), names)) {
                note.blocks.add(block);
            }
        } else if (!notes.isEmpty() && continuesNote(block)) {
            notes.getLast().blocks.add(block);
        } else {
            rest.add(block);
        }
    }

    /** A note may go on about the same people, or have had their names only. */
    private Note noteAbout(List<String> names) {
        Optional<Note> begun = notes.stream()
                .filter(note -> Subjects.areAmong(names, note.names))
                .findFirst();
        Note note = begun.orElseGet(() -> new Note(names));
        notes.remove(note);
        notes.add(note);
        return note;
    }

    /** Below a name, and what the person is, comes a bio; further text goes on only where it says whom it is about. */
    private boolean continuesNote(Block block) {
        if (block.is(Block.Kind.ITEM)) {
            return false;
        }
        String plain = Plain.of(block.text());
        boolean begun = notes.getLast().blocks.stream().anyMatch(above -> Words.endsSentence(above.text()));
        return (!begun
                        && (!Words.isProse(block.text())
                                || Names.isRole(
                                        beginning(block.text(), 0, block.text().length()))))
                || SHE_OR_HE.matcher(plain).find()
                || ContactLine.is(block.text())
                || notes.getLast().names.stream().anyMatch(name -> block.text().contains(Names.surname(name)));
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
        Matcher sentence = NOTE_START.matcher(text);
        while (sentence.find()) {
            if (startsAnother(
                    beginning(text, start, sentence.start()), beginning(text, sentence.end(), text.length()))) {
                pieces.add(block.withText(text.substring(start, sentence.start())));
                start = sentence.end();
            }
        }
        pieces.add(block.withText(text.substring(start)));
        return pieces;
    }

    private static String beginning(String text, int start, int end) {
        return text.substring(start, Math.min(end, start + Subjects.LONGEST_BEGINNING));
    }

    private boolean startsAnother(String before, String sentence) {
        List<String> names = subjects.ofSentence(sentence);
        List<String> current = subjects.of(before);
        if (current.isEmpty() && !notes.isEmpty()) {
            current = notes.getLast().names;
        }
        return !names.isEmpty() && !current.isEmpty() && !Subjects.areAmong(names, current);
    }

    private List<Author> authors() {
        List<Author> authors = new ArrayList<>();
        for (Note note : notes) {
            Verbatim.Joined joined = verbatim.join(note.blocks);
            @Nullable Paragraph bio = joined.paragraph();
            rest.addAll(joined.rest());
            for (String name : note.names) {
                authors.add(new Author(name, bio));
            }
        }
        return authors;
    }
}
