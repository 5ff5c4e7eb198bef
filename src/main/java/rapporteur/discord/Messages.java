package rapporteur.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Help;
import rapporteur.briefing.MissingOptionException;
import rapporteur.briefing.Options;
import rapporteur.briefing.Request;
import rapporteur.briefing.Wording;
import rapporteur.discord.Subject.Asked;
import rapporteur.discord.Subject.Context;

/** Makes the messages: of a view the answer to show, of an occasion the sentence to say. */
final class Messages {
    /** How many excerpts can be turned to: three pages of as many as are shown at once, with a line below the last. */
    private static final int MOST_EXCERPTS = 3 * Ask.DEFAULT_LIMIT - 1;

    /** The message's key of the notice where a passage is no more. */
    static final String GONE = "passage-gone";

    private final Briefing briefing;
    private final LibraryPrint print = new LibraryPrint();

    Messages(Briefing briefing) {
        this.briefing = briefing;
    }

    /** Returns the view of a subject as it is asked for. */
    View view(Subject subject, Wording wording, long asker) {
        return new View(
                subject, 0, wording.locale(), asker, print.of(briefing.shelf().library()));
    }

    /**
     * Returns the message for a view.
     *
     * @param sharedLine the line that says who shared it, or empty
     */
    Container show(View view, String sharedLine) {
        Wording wording = Wording.of(view.language());
        String now = print.of(briefing.shelf().library());
        View current = new View(view.subject(), view.page(), view.language(), view.asker(), now);
        try {
            boolean changed = !view.library().equals(now);
            return draft(view.subject(), wording)
                    .map(draft ->
                            new Layout(wording).page(changed ? noting(draft, wording) : draft, current, sharedLine))
                    .orElseGet(() -> notice(wording, GONE));
        } catch (MissingOptionException missing) {
            return sentence(wording.missing(missing));
        }
    }

    private static Draft noting(Draft draft, Wording wording) {
        List<String> notes = new ArrayList<>(draft.notes());
        notes.add(Markdown.SMALL + wording.text("discord.library-changed"));
        return new Draft(
                draft.heading(), notes, draft.items(), draft.perPage(), draft.foot(), draft.ways(), draft.address());
    }

    private Optional<Draft> draft(Subject subject, Wording wording) {
        return switch (subject) {
            case Asked asked -> {
                Map<String, String> options = new HashMap<>(asked.options());
                options.put(Options.LIMIT, Integer.toString(MOST_EXCERPTS));
                yield Optional.of(new AnswerDraft(wording, asked.command().request(asked.options()))
                        .of(briefing.answer(asked.command().request(options))));
            }
            case Context context -> briefing.surroundings(context.key()).map(new ContextDraft(wording)::of);
        };
    }

    /** Tells whether there is something to show of a subject; where not, its button's message is better kept. */
    boolean isThere(Subject subject) {
        return switch (subject) {
            case Asked asked -> true;
            case Context context -> briefing.surroundings(context.key()).isPresent();
        };
    }

    /** Answers what help would suggest, for nobody, so that the first who asks does not wait for classes to load. */
    void rehearse() {
        if (briefing.answer(new Help()) instanceof Help.Found help) {
            for (Request example : help.examples()) {
                show(view(Asked.of(example), Wording.of(Locale.ENGLISH), 0), "");
            }
        }
    }

    /** Returns a message of one sentence, by its key. */
    static Container notice(Wording wording, String key, Object... values) {
        return sentence(wording.text("discord." + key, values));
    }

    private static Container sentence(String text) {
        return Container.of(TextDisplay.of(text));
    }

    /** Returns an apology for a fault, with the reference that finds it in the log. */
    static Container apology(Wording wording, String reference) {
        return notice(wording, "apology", "**" + reference + "**");
    }
}
