package rapporteur.settings;

import java.util.List;

/** Settings that can't be used. Its message is one sentence to a line for everything that is wrong. */
public final class SettingsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> sentences;

    /**
     * Makes the exception from its sentences.
     *
     * @param sentences what is wrong, where, and what to do, one sentence for each
     */
    public SettingsException(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    SettingsException(String sentence) {
        this(List.of(sentence));
    }

    /** Returns what is wrong, one sentence for each. */
    public List<String> sentences() {
        return sentences;
    }
}
