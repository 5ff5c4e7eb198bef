package rapporteur.reading.parsing;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.Words;

/** Tells questions that key points answer, {@code What's new?}, from those of an interview. */
final class Questions {

    private static final int MOST = 5;

    private static final Pattern WHAT_IS_NEW = Pattern.compile(
            "what(?:'s| is) new|que se passe-t-il|quoi de neuf|qu'y a-t-il de nouveau|¿?que hay de nuevo");

    private Questions() {}

    /** Returns the parts under such questions, or none. */
    static List<Part> withPoints(List<Part> parts) {
        List<Part> known =
                parts.stream().filter(part -> part.kind() == PartKind.QUESTION).toList();
        List<Part> questions = known.size() == 1 ? withOthersBelow(known.getFirst(), parts) : known;
        return areSections(questions) ? List.of() : questions;
    }

    /** Right below {@code What's new?} questions may stand that only this report has. */
    private static List<Part> withOthersBelow(Part known, List<Part> parts) {
        List<Part> together = parts.stream()
                .skip(parts.indexOf(known))
                .takeWhile(Questions::isQuestion)
                .toList();
        return together.size() <= MOST && WHAT_IS_NEW.matcher(heading(known)).lookingAt() ? together : List.of();
    }

    private static boolean isQuestion(Part part) {
        return part.kind() == PartKind.QUESTION
                || (part.kind() == PartKind.RUNNING && heading(part).endsWith("?"));
    }

    private static String heading(Part part) {
        String heading = part.headingText();
        return heading == null ? "" : Plain.of(heading);
    }

    /** Of an interview the answers are longer than a paragraph; below the last question the text may go on. */
    private static boolean areSections(List<Part> questions) {
        return questions.stream()
                .limit(Math.max(0, questions.size() - 1))
                .map(Part::blocks)
                .anyMatch(blocks -> blocks.stream().noneMatch(block -> block.is(Kind.ITEM))
                        && blocks.stream()
                                        .filter(block -> Words.isProse(block.text()))
                                        .count()
                                > 1);
    }
}
