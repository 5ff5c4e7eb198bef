package rapporteur.library;

import java.io.IOException;

/**
 * A library's folder that is missing or can't be read. Its message is a sentence that says which, why and what to do.
 */
public final class UnreadableLibraryException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception from its sentence and what led to it.
     *
     * @param sentence which folder, what is wrong and what to do
     * @param cause what led to it
     */
    public UnreadableLibraryException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
