package rapporteur.evaluation;

import java.nio.file.Path;

/** A file of a collection is not what it should be; the message is a sentence naming file and line. */
public final class MalformedCollectionException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedCollectionException(Path file, String reason) {
        super(file + ": " + reason);
    }

    MalformedCollectionException(Path file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
