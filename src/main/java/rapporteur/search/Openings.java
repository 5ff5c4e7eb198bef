package rapporteur.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.search.index.Documents;
import rapporteur.search.index.Scope;
import rapporteur.search.language.Language;

/**
 * Answers questions that name no subject: "what is it about?" with what the reports begin with, "who wrote it?" with
 * what they say about their authors, "what were the key points?" with those, and "what's new?" with what is related.
 */
final class Openings {

    private final Documents documents;
    private final Excerpts excerpts;

    Openings(Documents documents, Excerpts excerpts) {
        this.documents = documents;
        this.excerpts = excerpts;
    }

    /** Returns ledes and what reports say about themselves, then passages as they stand. */
    Findings of(Scope scope, int limit) {
        List<Hit> overviews = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        for (int ordinal = 0; ordinal < documents.count() && overviews.size() < limit; ordinal++) {
            Passage passage = documents.passages().get(ordinal);
            if (Documents.isWithin(passage, scope)) {
                boolean overview =
                        passage.place() instanceof Place.Lede || passage.place() instanceof Place.AboutReport;
                List<Hit> hits = overview ? overviews : others;
                if (hits.size() < limit) {
                    hits.add(hit(passage, documents.languageOf(ordinal), Match.OPENING, overview ? 1 : 0.5));
                }
            }
        }
        overviews.addAll(others.subList(0, Math.min(others.size(), limit - overviews.size())));
        Match match = overviews.isEmpty() ? Match.NONE : Match.OPENING;
        return new Findings(match, overviews, List.of(), Map.of());
    }

    /**
     * Returns the first passages of their kind, or what {@link #of} does where there are none.
     *
     * @param wanted which passages
     */
    Findings at(Predicate<Passage> wanted, Scope scope, int limit) {
        return at(matching(wanted, scope).limit(limit).toArray(), scope, limit);
    }

    /** Returns the related publications wanted, the newest first, or what {@link #of} does where there are none. */
    Findings newest(Predicate<Passage> wanted, Scope scope, int limit) {
        int[] newest = matching(wanted, scope)
                .boxed()
                .sorted(Comparator.comparingLong(ordinal -> age(passage(ordinal))))
                .limit(limit)
                .mapToInt(ordinal -> ordinal)
                .toArray();
        return at(newest, scope, limit);
    }

    private IntStream matching(Predicate<Passage> wanted, Scope scope) {
        return IntStream.range(0, documents.count())
                .filter(ordinal -> Documents.isWithin(passage(ordinal), scope) && wanted.test(passage(ordinal)));
    }

    private Findings at(int[] ordinals, Scope scope, int limit) {
        List<Hit> there = new ArrayList<>();
        for (int ordinal : ordinals) {
            there.add(hit(passage(ordinal), documents.languageOf(ordinal), Match.WORDS, 1));
        }
        return there.isEmpty() ? of(scope, limit) : new Findings(Match.WORDS, there, List.of(), Map.of());
    }

    private Passage passage(int ordinal) {
        return documents.passages().get(ordinal);
    }

    /** Returns a number that is the lower the newer a related publication is. */
    private static long age(Passage passage) {
        return passage.place() instanceof Place.Related related && related.published() != null
                ? -related.published().first().toEpochDay()
                : 0;
    }

    private Hit hit(Passage passage, Language language, Match match, double score) {
        return new Hit(passage, match, score, excerpts.cut(passage.text(), language, Map.of()), true);
    }
}
