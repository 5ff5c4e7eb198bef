package rapporteur.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit that is searched and cited.
 *
 * @param report the id of the report it belongs to
 * @param anchor its name within the report, such as {@code kp7}
 * @param place where it stands
 * @param page the number of the page it begins on, from 1, or {@code null} where the file has no pages
 * @param heading what stands above it and names it: a section's heading, a related publication's title, an author's
 *     name; or {@code null}
 * @param keywords names, topics and types that belong to it without standing in its text
 * @param text its words: one unbroken run of the report as read
 */
public record Passage(
        String report,
        String anchor,
        Place place,
        @Nullable Integer page,
        @Nullable String heading,
        List<String> keywords,
        String text) {

    public Passage {
        keywords = List.copyOf(keywords);
    }

    /** Returns the id it is cited by, {@code <report id>#<anchor>}. */
    public String id() {
        return report + "#" + anchor;
    }
}
