package rapporteur.embedding;

/** The model can't run here; words alone still find. Its message is a sentence that says why and what to do. */
public final class ModelUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    ModelUnavailableException(String sentence) {
        super(sentence);
    }

    ModelUnavailableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
