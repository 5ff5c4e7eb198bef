package rapporteur.cli;

import java.io.IOException;
import java.util.function.Function;
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
 * it waits for the model.
 */
final class PatientAnswers implements Function<Request, Answer> {

    private final Briefing briefing;
    private final MeaningSearch meaning;
    private final Semantic semantic;
    private final PassageIndex.Progress progress;
    private boolean meaningTried;

    /** Reads the library. */
    PatientAnswers(Parts parts, PassageIndex.Progress progress) throws SettingsException, IOException {
        this.briefing = parts.briefing();
        this.meaning = parts.meaning();
        this.semantic = parts.settings().search().semantic();
        this.progress = progress;
    }

    @Override
    public Answer apply(Request request) {
        if (semantic == Semantic.ON) {
            addMeaning();
        }
        Answer answer = briefing.answer(request);
        if (semantic == Semantic.OFF || meaningTried || !mayMeanMore(answer)) {
            return answer;
        }
        addMeaning();
        return briefing.answer(request);
    }

    private void addMeaning() {
        if (!meaningTried) {
            meaningTried = true;
            meaning.add(briefing.shelf(), progress).ifPresent(briefing::replace);
        }
    }

    /** A name is of an author or not, whatever it means. */
    private static boolean mayMeanMore(Answer answer) {
        Evidence evidence = answer.evidence();
        return evidence != null && evidence.isThin() && !(answer.request() instanceof Authors);
    }
}
