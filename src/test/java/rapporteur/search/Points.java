package rapporteur.search;

import java.util.List;
import java.util.stream.IntStream;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.Scope;

/** Key points of made-up reports. */
public final class Points {

    private Points() {}

    /** Returns the points of a report. */
    public static PassageSequence of(String report, String language, String... texts) {
        return new PassageSequence(
                null,
                language,
                IntStream.rangeClosed(1, texts.length)
                        .mapToObj(number -> new Passage(
                                report,
                                "kp" + number,
                                new Place.KeyPoint(number),
                                null,
                                null,
                                List.of(),
                                texts[number - 1]))
                        .toList());
    }

    /** Returns what an English report of one point has of a question. */
    public static Findings search(String question, String point) {
        try (PassageIndex index = PassageIndex.of(List.of(of("report", "en", point)))) {
            return index.search(new Question(question, Scope.EVERYTHING, 1));
        }
    }
}
