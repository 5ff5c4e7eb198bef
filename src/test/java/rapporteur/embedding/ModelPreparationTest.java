package rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelPreparationTest {

    @Test
    void readsTheVocabularyOfATokenizer() {
        String json = """
                {"added_tokens":[{"id":0,"content":"[PAD]"}],
                 "model":{"type":"WordPiece","vocab":{"[PAD]":0,"\\"":1,"\\\\": 2,"\\u00e9":3,"##s":4,":":5}}}
                """;

        assertThat(ModelPreparation.vocabulary(json)).containsExactly("[PAD]", "\"", "\\", "é", "##s", ":");
    }

    @Test
    void wholeWordsOfTheVocabularyAreTheCommonOnes() {
        assertThat(ModelPreparation.commonWords(List.of("[PAD]", "the", "tuareg", "##ment", "1991", "é", "state")))
                .containsExactly("state", "tuareg");
    }
}
