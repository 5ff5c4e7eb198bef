package rapporteur.settings;

import java.nio.file.Path;

/**
 * How reports are searched.
 *
 * @param semantic when questions are understood by meaning too
 * @param store where the index is kept
 * @param folder the folder for what may be made again: an index on disk, vectors; it need not exist
 */
public record SearchSettings(Semantic semantic, Store store, Path folder) {

    /** When the model behind search by meaning is loaded. */
    public enum Semantic {
        /** In the background where the program runs on; in a single command where words found too little. */
        AUTO,
        /** Always, and waited for. */
        ON,
        /** Never. */
        OFF
    }

    /** Where the index is kept. */
    public enum Store {
        MEMORY,
        DISK
    }
}
