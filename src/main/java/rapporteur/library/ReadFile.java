package rapporteur.library;

import org.jspecify.annotations.Nullable;
import rapporteur.reading.Reading;

/**
 * What came of reading a file.
 *
 * @param file the file as it was when it was read
 * @param reading the last good version, or {@code null} where there was none
 * @param refusal why the file as it is gave no report, or {@code null} where {@code reading} is what it says
 */
record ReadFile(
        ReportFile file,
        @Nullable Reading reading,
        @Nullable String refusal) {

    /** Returns this, with the last good version of an earlier reading where this one gave none. */
    ReadFile after(@Nullable ReadFile earlier) {
        if (reading != null || earlier == null || earlier.reading == null) {
            return this;
        }
        return new ReadFile(file, earlier.reading, refusal + " The version read before is still in use.");
    }
}
