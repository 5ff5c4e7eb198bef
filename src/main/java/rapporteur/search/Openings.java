package rapporteur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rapporteur.report.Passage;
import rapporteur.report.Place;

/**
 * Answers questions that name no subject: "what is it about?" with what the reports begin with, "who wrote it?" with
 * what they say about their authors, and "what were the key points?" with those.
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
     * Returns what reports have at places of one sort in their order, or what {@link #of} does where they have none.
     */
    Findings at(Class<? extends Place> place, Scope scope, int limit) {
        List<Hit> there = new ArrayList<>();
        for (int ordinal = 0; ordinal < documents.count() && there.size() < limit; ordinal++) {
            Passage passage = documents.passages().get(ordinal);
            if (place.isInstance(passage.place()) && Documents.isWithin(passage, scope)) {
                there.add(hit(passage, documents.languageOf(ordinal), Match.WORDS, 1));
            }
        }
        return there.isEmpty() ? of(scope, limit) : new Findings(Match.WORDS, there, List.of(), Map.of());
    }

    private Hit hit(Passage passage, Language language, Match match, double score) {
        return new Hit(passage, match, score, excerpts.cut(passage.text(), language, Map.of()));
    }
}
