package rapporteur.briefing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Option.Completion;
import rapporteur.report.Passage;
import rapporteur.report.Passages;
import rapporteur.report.Report;

/**
 * Answers requests from the library at hand. Safe for use by many threads; each answer is taken from one state of the
 * library, even while the next one takes its place.
 */
public final class Briefing {

    private final @Nullable Function<String, URI> searchLink;
    private final AtomicReference<Shelf> shelf;

    /**
     * Starts with a library.
     *
     * @param shelf the library with its index
     * @param searchLink returns the address of a search for a title, to be offered for publications whose own address
     *     is not known; or {@code null} for none
     */
    public Briefing(Shelf shelf, @Nullable Function<String, URI> searchLink) {
        this.shelf = new AtomicReference<>(shelf);
        this.searchLink = searchLink;
    }

    /** Returns a briefing that is the same but for its library. */
    public Briefing with(Shelf other) {
        return new Briefing(other, searchLink);
    }

    /** Returns the library at hand with its index. */
    public Shelf shelf() {
        return shelf.get();
    }

    /**
     * Puts another library in place of the one at hand, for all requests from now on. The index of the one replaced is
     * closed, after the last answer that is being taken from it.
     */
    public void replace(Shelf next) {
        shelf.getAndSet(next).index().close();
    }

    /**
     * Puts another library in place of the one at hand, unless a third has taken that place meanwhile. The index of the
     * one that is not at hand afterwards is closed.
     */
    public void replace(Shelf current, Shelf next) {
        boolean replaced = shelf.compareAndSet(current, next);
        (replaced ? current : next).index().close();
    }

    /** Takes something from the library at hand, whose index stays open meanwhile. */
    private <T> T from(Function<Shelf, T> taking) {
        Shelf current = shelf();
        while (!current.index().hold()) {
            Shelf next = shelf();
            if (next.equals(current)) {
                throw new IllegalStateException("The index of the library at hand is closed");
            }
            current = next;
        }
        try {
            return taking.apply(current);
        } finally {
            current.index().release();
        }
    }

    /** Answers a request. Whatever was typed, there is an answer; a request without sense is {@link Answer.Refused}. */
    public Answer answer(Request request) {
        return from(shelf -> answer(request, new Desk(shelf, searchLink)));
    }

    private static Answer answer(Request request, Desk desk) {
        return switch (request) {
            case Ask ask -> ask.answer(desk);
            case Authors authors -> authors.answer(desk);
            case Contents contents -> contents.answer(desk);
            case Help help -> help.answer(desk);
            case KeyPoints keyPoints -> keyPoints.answer(desk);
            case Overview overview -> overview.answer(desk);
            case Related related -> related.answer(desk);
        };
    }

    /**
     * Returns what to offer for an option while it is typed.
     *
     * @param typed what was typed so far; with nothing typed, the first values are offered
     * @param limit the most suggestions wanted
     */
    public List<Suggestion> suggestions(Option option, String typed, int limit) {
        return option.completion() == Completion.NOTHING
                ? List.of()
                : from(shelf -> new Desk(shelf, searchLink).suggestions(option.completion(), typed, limit));
    }

    /**
     * Makes a question of any text, such as a chat message.
     *
     * @return the request for its most telling words, or empty where it has none
     */
    public Optional<Ask> about(String text) {
        String telling = from(shelf -> shelf.index().telling(text, Ask.MAX_LENGTH / 20));
        return telling.isBlank()
                ? Optional.empty()
                : Optional.of(new Ask(Words.cut(telling, Ask.MAX_LENGTH), null, Ask.DEFAULT_LIMIT, false));
    }

    /**
     * Returns a passage with its neighbours.
     *
     * @param key a passage's key, see {@link PassageKey}
     * @return the passage, or empty where the library at hand has none of that key
     */
    public Optional<Surroundings> surroundings(String key) {
        Desk desk = new Desk(shelf(), searchLink);
        for (Report report : desk.library().reports()) {
            if (!PassageKey.isIn(report, key)) {
                continue;
            }
            List<Passage> passages = Passages.of(report);
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                if (PassageKey.of(passage).equals(key)) {
                    Passage before = i > 0 ? passages.get(i - 1) : null;
                    Passage after = i + 1 < passages.size() ? passages.get(i + 1) : null;
                    return Optional.of(new Surroundings(report, before, passage, after, desk.link(report, passage)));
                }
            }
        }
        return Optional.empty();
    }
}
