package rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;

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
}
