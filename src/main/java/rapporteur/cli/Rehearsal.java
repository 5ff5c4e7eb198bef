package rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Answer;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Notation;
import rapporteur.briefing.Shelf;
import rapporteur.briefing.Wording;
import rapporteur.console.Screen;
import rapporteur.console.TextRenderer;
import rapporteur.library.Library;
import rapporteur.report.Paragraph;
import rapporteur.report.Report;
import rapporteur.search.PassageIndex;
import rapporteur.search.index.PassageSequence;

/**
 * Answers a question on a report of one sentence, for nobody. Java loads and sets up what answering needs when it first
 * runs; a program that ends after one answer starts sooner if another thread does that while its reports are read.
 */
final class Rehearsal implements Runnable {

    private final Screen screen;
    private final @Nullable Path kept;

    private Rehearsal(Screen screen, @Nullable Path kept) {
        this.screen = screen;
        this.kept = kept;
    }

    /**
     * Begins it on a thread of its own, which nobody waits for.
     *
     * @param kept the folder that an index prepared earlier is likely to be taken from, as then that is rehearsed, or
     *     empty where one will be made
     */
    static void begin(Host host, Optional<Path> kept) {
        Thread.ofPlatform().daemon().name("rehearsal").start(new Rehearsal(host.screen(), kept.orElse(null)));
    }

    @Override
    public void run() {
        Paragraph sentence = new Paragraph("The elections were held.", null);
        Report report = new Report(
                "rehearsal",
                null,
                null,
                "en",
                null,
                null,
                null,
                null,
                List.of(sentence),
                null,
                List.of(),
                List.of(),
                List.of());
        Library library = new Library(List.of(report), List.of(), List.of());
        List<PassageSequence> passages = List.of(PassageSequence.of(report));
        try (PassageIndex index = kept == null ? PassageIndex.of(passages) : PassageIndex.prepared(passages, kept)) {
            Ask question = new Ask("elections", null, 1, false);
            Answer answer = new Briefing(new Shelf(library, index), null).answer(question);
            new TextRenderer(Wording.of(Locale.ENGLISH, Notation.SHELL), screen).render(answer, null);
            ExitCode.of(answer);
        }
    }
}
