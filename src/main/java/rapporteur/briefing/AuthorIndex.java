package rapporteur.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Report;

/** The authors that reports name, their own first and then those of related publications, with what is by each. */
final class AuthorIndex {

    private static final int MOST_NAMED = 3;

    /**
     * Someone who wrote something, under whatever titles and degrees.
     *
     * @param name the name in the form that comes first
     * @param person the same as {@link Words#person} has it
     * @param folded the same as {@link Words#folded} has it
     * @param reports the reports by them
     * @param related the related publications by them
     */
    record Entry(String name, String person, String folded, List<Report> reports, List<Listed> related) {}

    /**
     * A related publication.
     *
     * @param by the report that lists it
     * @param number its number in that list, from 1
     */
    record Listed(Report by, int number) {}

    private final Map<String, Entry> byPerson = new LinkedHashMap<>();
    private final Map<String, List<Entry>> bySurname = new HashMap<>();

    /** Takes the authors of some reports. */
    AuthorIndex(Collection<Report> reports) {
        for (Report report : reports) {
            report.authorNames().forEach(name -> addOnce(entry(name).reports(), report));
        }
        ofReports()
                .forEach(author -> bySurname
                        .computeIfAbsent(surname(author), _ -> new ArrayList<>())
                        .add(author));
        for (Report report : reports) {
            for (int number = 1; number <= report.related().size(); number++) {
                Listed listed = new Listed(report, number);
                report.related()
                        .get(number - 1)
                        .authors()
                        .forEach(name -> addOnce(entry(name).related(), listed));
            }
        }
    }

    private Entry entry(String name) {
        return byPerson.computeIfAbsent(
                Words.person(name),
                person -> new Entry(name, person, Words.folded(name), new ArrayList<>(), new ArrayList<>()));
    }

    /** A work may name one person twice, in two forms. */
    private static <T> void addOnce(List<T> works, T work) {
        if (works.isEmpty() || !works.getLast().equals(work)) {
            works.add(work);
        }
    }

    private static String surname(Entry author) {
        return author.person().substring(author.person().lastIndexOf(' ') + 1);
    }

    /** Returns all of them. */
    Collection<Entry> all() {
        return byPerson.values();
    }

    /** Returns the authors of the reports. */
    List<Entry> ofReports() {
        return all().stream().filter(author -> !author.reports().isEmpty()).toList();
    }

    /** Returns the one of a name, titles and degrees aside, or {@code null}. */
    @Nullable Entry of(String name) {
        return byPerson.get(Words.person(name));
    }

    /** Returns those a name as typed is the name of, or else a part of it. */
    List<Entry> named(String typed) {
        Entry exact = of(typed);
        String wanted = Words.folded(typed);
        return exact != null
                ? List.of(exact)
                : all().stream()
                        .filter(author -> Words.names(author.name(), author.folded(), wanted))
                        .toList();
    }

    /**
     * Returns the authors of reports that some words name; a surname among other words may be another's, or no name.
     */
    List<String> among(List<String> words) {
        Set<String> asked = words.stream()
                .flatMap(word -> Stream.of(Words.folded(word).split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return asked.stream()
                .sorted()
                .flatMap(word -> bySurname.getOrDefault(word, List.of()).stream())
                .filter(author -> isAmong(List.of(author.person().split(" ", -1)), asked))
                .map(Entry::name)
                .limit(MOST_NAMED)
                .toList();
    }

    private static boolean isAmong(List<String> names, Set<String> asked) {
        return asked.contains(names.getFirst()) || names.containsAll(asked);
    }
}
