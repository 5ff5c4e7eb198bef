package rapporteur.reading.page;

/**
 * Content that can't be read as a report. Its message is the reason: the rest of a sentence that begins with the file.
 */
public final class UnreadablePageException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception from its reason.
     *
     * @param reason what is wrong and what to do, to follow the file's name: {@code is empty; …}
     */
    public UnreadablePageException(String reason) {
        super(reason);
    }

    /**
     * Makes the exception from its reason and what led to it.
     *
     * @param reason what is wrong and what to do, to follow the file's name
     * @param cause what led to it
     */
    public UnreadablePageException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
