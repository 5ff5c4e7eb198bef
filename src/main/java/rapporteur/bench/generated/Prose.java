package rapporteur.bench.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.report.Paragraph;

/** Writes text that keeps coming back to a few subjects, as reports do. */
final class Prose {

    private static final int SUBJECTS = 8;
    private static final int NAMES = 20_000;

    private final RandomGenerator random;
    private final List<String> subjects = new ArrayList<>();

    Prose(RandomGenerator random) {
        this.random = random;
        for (int i = 0; i < SUBJECTS; i++) {
            subjects.add(Vocabulary.draw(random));
        }
    }

    /** Writes a paragraph of so many sentences, one more or one less. */
    Paragraph paragraph(int sentences) {
        int count = Math.max(1, between(sentences - 1, sentences + 1));
        String text = Stream.generate(this::sentence).limit(count).collect(Collectors.joining(" "));
        return new Paragraph(text, null);
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder(capitalised(word()));
        for (int words = between(9, 27); words > 0; words--) {
            if (random.nextInt(12) == 0) {
                sentence.append(',');
            }
            sentence.append(' ').append(word());
        }
        return sentence.append('.').toString();
    }

    private String word() {
        double kind = random.nextDouble();
        if (kind < 0.42) {
            return any(Vocabulary.FUNCTION_WORDS);
        }
        if (kind < 0.50) {
            return subject();
        }
        return kind < 0.53 ? surname() : inflected(Vocabulary.draw(random));
    }

    private String inflected(String word) {
        return word
                + switch (random.nextInt(8)) {
                    case 0 -> "s";
                    case 1 -> "ing";
                    case 2 -> "ed";
                    default -> "";
                };
    }

    /** Writes a headline on one of the subjects. */
    String title() {
        String object = Vocabulary.draw(random);
        return capitalised(subject()) + " and the " + capitalised(inflected(object)) + " of " + surname();
    }

    /** Returns a person's name. */
    String name() {
        return surname() + " " + surname();
    }

    /** Returns one of the subjects. */
    String subject() {
        return any(subjects);
    }

    /** Names come from all over the world, some with an accent. */
    private String surname() {
        String name = Vocabulary.word(random.nextInt(NAMES));
        return capitalised(name.endsWith("e") ? name.substring(0, name.length() - 1) + "é" : name);
    }

    int between(int fewest, int most) {
        return random.nextInt(fewest, most + 1);
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
