package rapporteur.discord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.PassageKey;
import rapporteur.briefing.Surroundings;
import rapporteur.briefing.Wording;
import rapporteur.discord.Draft.Item;
import rapporteur.report.Passage;

/** Writes a passage in its context: whole, between its neighbours in small print, with a citation ready to copy. */
final class ContextDraft {
    private static final int LONGEST_NEIGHBOUR = 350;
    private static final int LONGEST_PIECE = 1_150;
    private static final int LONGEST_CITATION = 850;

    private final Wording wording;

    ContextDraft(Wording wording) {
        this.wording = wording;
    }

    /** Returns what a message says of a passage and its surroundings. */
    Draft of(Surroundings around) {
        List<Item> items = new ArrayList<>();
        Map<String, Subject> ways = new LinkedHashMap<>();
        if (around.before() != null) {
            String end = Cut.start(around.before().text(), LONGEST_NEIGHBOUR);
            items.add(new Item(Markdown.SMALL + Cut.escaped(end, 2 * LONGEST_NEIGHBOUR), null));
            ways.put("button.before", subject(around.before()));
        }
        pieces(around.passage().text()).forEach(piece -> items.add(new Item("> " + piece, null)));
        if (around.after() != null) {
            String beginning = Cut.end(around.after().text(), LONGEST_NEIGHBOUR);
            items.add(new Item(Markdown.SMALL + Cut.escaped(beginning, 2 * LONGEST_NEIGHBOUR), null));
            ways.put("button.after", subject(around.after()));
        }
        return new Draft(
                heading(around.passage()),
                List.of(title(around)),
                items,
                Draft.MOST_PER_PAGE,
                citation(around),
                ways,
                address(around));
    }

    private static Subject subject(Passage passage) {
        return new Subject.Context(PassageKey.of(passage));
    }

    private String heading(Passage passage) {
        String place = wording.place(passage);
        int first = place.offsetByCodePoints(0, 1);
        return "### "
                + Cut.escaped(place.substring(0, first).toUpperCase(wording.locale()) + place.substring(first), 300);
    }

    private static String title(Surroundings around) {
        return Markdown.SMALL + Cut.escaped(around.report().label(), 300);
    }

    private String citation(Surroundings around) {
        String words = around.citation(wording);
        return words.contains("```")
                ? Cut.escaped(words, LONGEST_CITATION)
                : Markdown.SMALL + wording.text("discord.citation") + "\n```\n"
                        + wellFormed(Cut.end(words, LONGEST_CITATION)) + "\n```";
    }

    /** In a block of code nothing is escaped, but what can't be sent still can't. */
    private static String wellFormed(String text) {
        return Typed.cleaned(text);
    }

    private static @Nullable String address(Surroundings around) {
        return around.link() == null
                ? null
                : Links.address(around.link().address()).orElse(null);
    }

    /** Cuts a text between words into pieces whose Markdown an item takes. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int end = pieceEnd(rest);
            pieces.add(Markdown.escape(rest.substring(0, end)));
            rest = rest.substring(end).strip();
        }
        return pieces;
    }

    private static int pieceEnd(String text) {
        int size = Math.min(text.length(), LONGEST_PIECE);
        int end = Cut.wordEnd(text, size);
        while (Markdown.escape(text.substring(0, end)).length() > LONGEST_PIECE) {
            size -= LONGEST_PIECE / 8;
            end = Cut.wordEnd(text, size);
        }
        return end;
    }
}
