package rapporteur.cli;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Answer;
import rapporteur.briefing.Authors;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Evidence;
import rapporteur.briefing.Request;
import rapporteur.search.PassageIndex;
import rapporteur.settings.SearchSettings.Semantic;
import rapporteur.settings.SettingsException;

/**
 * Answers by words, and by meaning too where the settings want it always or the words asked for are not all there; then
 * it waits for the model. A question has the same answer whatever was asked before it.
 */
final class PatientAnswers implements Function<Request, Answer> {

    private final Briefing byWords;
    private final MeaningSearch meaning;
    private final Semantic semantic;
    private final PassageIndex.Progress progress;
    private @Nullable Briefing byMeaning;

    /** Reads the library. */
    PatientAnswers(Parts parts, PassageIndex.Progress progress) throws SettingsException, IOException {
        this.byWords = parts.briefing();
        this.meaning = parts.meaning();
        this.semantic = parts.settings().search().semantic();
        this.progress = progress;
    }

    @Override
    public Answer apply(Request request) {
        return switch (semantic) {
            case OFF -> byWords.answer(request);
            case ON -> byMeaning().answer(request);
            case AUTO -> {
                Answer answer = byWords.answer(request);
                yield mayMeanMore(answer) ? byMeaning().answer(request) : answer;
            }
        };
    }

    private Briefing byMeaning() {
        if (byMeaning == null) {
            byMeaning =
                    meaning.add(byWords.shelf(), progress).map(byWords::with).orElse(byWords);
        }
        return byMeaning;
    }

    /** A name is of an author or not, whatever it means. */
    private static boolean mayMeanMore(Answer answer) {
        Evidence evidence = answer.evidence();
        return evidence != null && evidence.isThin() && !(answer.request() instanceof Authors);
    }
}
