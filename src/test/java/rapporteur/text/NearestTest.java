package rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("keypoints", "ask", "related", "report", "library", "help", "search.store", "--limit");

    @ParameterizedTest
    @CsvSource({
        "aks, ask",
        "KEYPOINT, keypoints",
        "keypiont, keypoints",
        "lib, library",
        "rep, report",
        "re, related",
        "store, search.store",
        "search.stroe, search.store",
        "--lmit, --limit"
    })
    void isWhatBeginsAlikeOrDiffersByASlip(String name, String meant) {
        assertThat(Nearest.to(name, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "water", "as if"})
    void isNothingWhereNoNameIsNear(String name) {
        assertThat(Nearest.to(name, KNOWN)).isEmpty();
    }
}
