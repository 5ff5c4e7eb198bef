package rapporteur.reading;

/** A file that can't be read as a report. Its message is a sentence that names the file, the reason and a remedy. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception from its sentence and what led to it.
     *
     * @param sentence what is wrong, with which file, and what to do
     * @param cause what led to it
     */
    public UnreadableFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
