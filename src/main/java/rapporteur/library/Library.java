package rapporteur.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Report;

/** One consistent state of the reports at hand; it never changes, a changed folder gives the next one. */
public final class Library {

    /** The library without reports. */
    public static final Library EMPTY = new Library(List.of(), List.of(), List.of());

    private final List<Report> reports;
    private final List<RefusedFile> refused;
    private final List<String> warnings;
    private final Map<String, Report> byId = new HashMap<>();
    private volatile @Nullable ReportNames names;

    /**
     * Makes a library of reports.
     *
     * @param reports the reports, in the order of their files' paths
     * @param refused what gave no report, and why
     * @param warnings sentences on what looked odd in files that did
     * @throws IllegalArgumentException where two reports have one id
     */
    public Library(List<Report> reports, List<RefusedFile> refused, List<String> warnings) {
        this.reports = List.copyOf(reports);
        this.refused = List.copyOf(refused);
        this.warnings = List.copyOf(warnings);
        for (Report report : this.reports) {
            if (byId.put(report.id(), report) != null) {
                throw new IllegalArgumentException("Two reports have the id " + report.id());
            }
        }
    }

    /** Returns the reports in the order of their files' paths. */
    public List<Report> reports() {
        return reports;
    }

    /** Returns the files and sub-folders that gave no report, and why. */
    public List<RefusedFile> refused() {
        return refused;
    }

    /** Returns sentences on what looked odd in files that gave a report. */
    public List<String> warnings() {
        return warnings;
    }

    /** Returns the report of an id, or empty where the library has none. */
    public Optional<Report> report(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the reports a person may mean by an id or a part of a title; case, accents and punctuation don't matter.
     *
     * @param text what the person typed
     * @return the one report of exactly that id; else those whose id or title holds the text, best first: the whole,
     *     its beginning, the beginning of a word, any part, and last all of its words in any order; possibly none
     */
    public List<Report> named(String text) {
        Report exact = byId.get(text.strip());
        return exact != null ? List.of(exact) : names().matching(text);
    }

    /**
     * Returns the reports whose id or title has each word of a text that is more than an article or a preposition;
     * case, accents and a plural's ending don't matter.
     *
     * @param text what a report is called in a sentence, such as "elections in Kenya"
     */
    public List<Report> called(String text) {
        return names().withWords(text);
    }

    private ReportNames names() {
        ReportNames known = names;
        if (known == null) {
            known = new ReportNames(reports);
            names = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Library that
                && reports.equals(that.reports)
                && refused.equals(that.refused)
                && warnings.equals(that.warnings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reports, refused, warnings);
    }

    @Override
    public String toString() {
        return "Library of " + reports.size() + " reports, " + refused.size() + " files refused";
    }
}
