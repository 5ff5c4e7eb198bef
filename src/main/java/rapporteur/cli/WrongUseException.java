package rapporteur.cli;

/** A command that was given in a way it can't be. Its message is a sentence that says so. */
final class WrongUseException extends Exception {

    private static final long serialVersionUID = 1L;

    WrongUseException(String sentence) {
        super(sentence);
    }
}
