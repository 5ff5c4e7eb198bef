package rapporteur.bench;

import java.util.List;

/** Questions asked one after another, again from the first after the last; for one thread. */
final class Turn {

    /** Enough questions that no cache holds the answers to all. */
    static final int LENGTH = 4_096;

    private final List<String> questions;
    private int index;

    Turn(List<String> questions) {
        this.questions = questions;
    }

    String next() {
        String question = questions.get(index);
        index = (index + 1) % questions.size();
        return question;
    }
}
