package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.Scope;

class GlossTest {

    private static final PassageSequence ENGLISH =
            Points.of("en", "en", "Salt was dear.", "Rice was not.", "The harbour froze.");
    private static final PassageSequence FRENCH = Points.of("fr", "fr", "Le sel était cher.");

    /** A model of one language that remembers what it was asked, and of which passages in which language. */
    private record Listener(String language, List<String> heard, List<String> read) implements Embedder {

        Listener(String language) {
            this(language, new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public boolean knows(String other) {
            return language.equals(other);
        }

        @Override
        public int dimensions() {
            return 1;
        }

        @Override
        public String model() {
            return "listener";
        }

        @Override
        public float[] question(String text) {
            heard.add(text);
            return new float[] {1};
        }

        @Override
        public List<float[]> passages(List<String> texts) {
            return texts.stream().map(_ -> new float[] {1}).toList();
        }

        @Override
        public List<float[]> passages(List<String> texts, String in) {
            read.add(in);
            read.addAll(texts);
            return passages(texts);
        }
    }

    private static String heard(Listener model, String question, PassageSequence... library) {
        try (PassageIndex words = PassageIndex.of(List.of(library));
                PassageIndex index = words.withMeaning(model, (_, _) -> {})) {
            index.search(new Question(question, Scope.EVERYTHING, 1));
        }
        return model.heard().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pourquoi la guerre et la paix coûtent-elles ? | Pourquoi la war et la peace cost-elles ?
            Pourquoi la stabilité ?                       | Pourquoi la stability ?
            guerre d'Ogaden                               | war d'Ogaden
            Comment vérifier le prix du blé ?              | Comment verify le price du wheat ?
            Pourquoi font-ils la sourde oreille ?         | Pourquoi ignore neglect ?
            Who pays for the war?                         | Who pays for the war?
            main pain                                     | main pain
            """)
    void aModelOfEnglishReadsTheWordsOfAFrenchQuestionInEnglish(String question, String read) {
        assertThat(heard(new Listener("en"), question, ENGLISH, FRENCH)).isEqualTo(read);
    }

    @Test
    void whateverThePassagesAreInOnlyAModelThatKnowsFrenchReadsTheQuestionAsItIs() {
        String question = "Pourquoi la guerre ?";

        assertThat(heard(new Listener("en"), question, FRENCH)).isEqualTo("Pourquoi la war ?");
        assertThat(heard(new Listener("fr"), question, ENGLISH)).isEqualTo(question);
    }

    @Test
    void passagesAndTheirSentencesAreGivenToTheModelWithTheirLanguage() {
        Listener model = new Listener("en");
        heard(model, "Pourquoi la guerre ?", Points.of("fr", "fr", "Le sel était cher. Le riz non."));
        heard(model, "Why war?", Points.of("en", "en", "Salt was dear. Rice was not."));

        assertThat(model.read())
                .containsExactly(
                        "fr",
                        "Le sel était cher. Le riz non.",
                        "fr",
                        "Le sel était cher.",
                        "Le riz non.",
                        "en",
                        "Salt was dear. Rice was not.",
                        "en",
                        "Salt was dear.",
                        "Rice was not.");
    }
}
