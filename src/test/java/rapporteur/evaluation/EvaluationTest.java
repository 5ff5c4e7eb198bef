package rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.search.PassageIndex;

class EvaluationTest {

    @TempDir
    private Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    @Test
    void measuresAnIndexAndWritesItsRun() throws Exception {
        Corpus corpus = Corpus.read(
                file(
                        "docs.jsonl",
                        "{\"id\": \"a-0\", \"title\": \"\", \"text\": \"The coup of March.\"}",
                        "{\"id\": \"a-1\", \"title\": null, \"text\": \"Elections must be inclusive.\"}",
                        "{\"id\": \"b\", \"text\": \"A podcast.\"}"),
                "en");
        List<Topic> topics = Topic.read(file("queries.tsv", "q1\telections", "q2\tcoup", "q3\tzebras"));
        Judgements judgements = Judgements.read(file("qrels.txt", "q1 0 a-1 1", "q2 0 b 1"));

        Evaluation evaluation = Evaluation.of(PassageIndex.of(corpus.sequences()), corpus, topics, judgements, 10);

        assertThat(corpus.sequences()).hasSize(2);
        assertThat(evaluation.answerable()).isEqualTo(2);
        assertThat(evaluation.withoutAnswers()).isEqualTo(1);
        assertThat(evaluation.ndcg(10)).isEqualTo(0.5);
        assertThat(evaluation.success(3)).isEqualTo(0.5);
        StringWriter run = new StringWriter();
        evaluation.writeRun(run);
        assertThat(run.toString().lines()).first().asString().matches("q1 Q0 a-1 1 [0-9.]+ rapporteur");
    }

    @Test
    void readsWhatOtherProgramsWrite() throws Exception {
        Corpus corpus = Corpus.read(
                file(
                        "docs.jsonl",
                        "\uFEFF{\"text\": \"The coup of March.\", \"id\": 7}\r",
                        "\r",
                        "{\"id\": 8, \"text\": \"\"}"),
                "en");
        List<Topic> topics = Topic.read(file("queries.tsv", "\uFEFF1\tWho led the coup?\r", "2\tzebras\r"));
        Judgements judgements = Judgements.read(file("qrels.txt", "1\t0\t7\t1.0\r", "1  Q0  8  0.0\r", "9 0 7 2\r"));

        Evaluation evaluation = Evaluation.of(PassageIndex.of(corpus.sequences()), corpus, topics, judgements, 10);

        assertThat(judgements.oddities(topics, corpus)).isEmpty();
        assertThat(evaluation.answerable()).isEqualTo(1);
        assertThat(evaluation.ndcg(10)).isEqualTo(1);
    }

    @Test
    void readsCollectionsLaidOutAsThoseOfBeir() throws Exception {
        Corpus corpus = Corpus.read(
                file(
                        "corpus.jsonl",
                        "{\"_id\": \"d-1\", \"title\": \"\", \"text\": \"The coup of March.\", \"metadata\": {}}",
                        "{\"_id\": \"d-2\", \"title\": \"Vote\", \"text\": \"Elections must be inclusive.\"}"),
                "en");
        List<Topic> topics = Topic.read(file(
                "queries.jsonl",
                "{\"_id\": \"1\", \"text\": \"elections\", \"metadata\": {}}",
                "{\"_id\": \"2\", \"text\": \"zebras\"}"));
        Judgements judgements = Judgements.read(file("test.tsv", "query-id\tcorpus-id\tscore", "1\td-2\t1"));

        Evaluation evaluation = Evaluation.of(PassageIndex.of(corpus.sequences()), corpus, topics, judgements, 10);

        assertThat(corpus.sequences()).as("none are neighbours").hasSize(2);
        assertThat(topics).containsExactly(new Topic("1", "elections"), new Topic("2", "zebras"));
        assertThat(judgements.grades()).isEqualTo(Map.of("1", Map.of("d-2", 1)));
        assertThat(evaluation.ndcg(10)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "q1 0 a 1, ''",
        "q1 0 a 0, ''",
        "q9 0 a 1, none of the questions",
        "q1 0 z 1, none of the documents",
        "q9 0 z 1, 'none of the questions, none of the documents'"
    })
    void tellsWhereJudgementsFitNothing(String judgement, String said) throws Exception {
        Corpus corpus = Corpus.read(file("docs.jsonl", "{\"id\": \"a\", \"text\": \"A podcast.\"}"), "en");
        List<Topic> topics = Topic.read(file("queries.tsv", "q1\telections", "q2\tcoup"));
        Judgements judgements = Judgements.read(file("qrels.txt", judgement));

        assertThat(String.join(" ", judgements.oddities(topics, corpus))).contains(said.split(", "));
        assertThat(judgements.oddities(topics, corpus).isEmpty()).isEqualTo(said.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"a\", \"text\": \"x\"}~not json | line 2: This is not JSON",
                "[1]                                       | line 1: A JSON object is expected",
                "{\"id\": \"a\", \"text\": \"x\"} {\"id\": \"b\", \"text\": \"y\"} | line 1: A JSON object is expected",
                "{\"id\": \"a\", \"text\": \"x\"} more | line 1: This is not JSON",
                "{\"id\": \"a\", \"text\": \"x\" | line 1: This is not JSON: Unexpected end-of-input: expected close marker for Object.",
                "{\"text\": \"x\"}                         | line 1: The object has no string \"id\"",
                "{\"id\": \"a\", \"text\": \"x\"}~{\"id\": \"a\", \"text\": \"y\"} | line 2: The id \"a\" was used before",
                "{\"id\": \"a 1\", \"text\": \"x\"}         | line 1: The id \"a 1\" has white space",
                "{\"id\": \"a\", \"text\": 5}              | line 1: The object has no string \"text\""
            })
    void namesTheLineOfACorpusThatIsBad(String lines, String sentence) throws IOException {
        Path file = file("docs.jsonl", lines.split("~"));

        assertThatThrownBy(() -> Corpus.read(file, "en"))
                .isInstanceOf(MalformedCollectionException.class)
                .hasMessageContaining(file + ", " + sentence);
    }

    @Test
    void readsNoLineWithoutEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("docs.jsonl"), "\n" + "\0".repeat(11_000_000));

        assertThatThrownBy(() -> Corpus.read(file, "en"))
                .isInstanceOf(MalformedCollectionException.class)
                .hasMessageContaining(file + ", line 2: The line is too long");
    }

    @Test
    void namesWhatIsWrongWithQuestionsAndJudgements() throws IOException {
        Path queries = file("queries.tsv", "q1 no tab");
        Path qrels = file("qrels.txt", "q1 0 d1 1", "q1 0 d1 much");

        assertThatThrownBy(() -> Topic.read(queries)).hasMessageContaining("line 1: An id, a tab and a question");
        assertThatThrownBy(() -> Judgements.read(qrels)).hasMessageContaining("line 2: The grade \"much\"");
        assertThatThrownBy(() -> Topic.read(file("queries.jsonl", "{\"_id\": \"1\"}")))
                .hasMessageContaining("line 1: The object has no string \"text\"");
        assertThatThrownBy(() -> Topic.read(file("spaced.tsv", "q 1\twords")))
                .hasMessageContaining("line 1: The id \"q 1\" has white space");
        assertThatThrownBy(() -> Judgements.read(file("short.tsv", "q1 d1")))
                .hasMessageContaining("line 1: Four columns are expected");
        assertThatThrownBy(() -> Judgements.read(file("cut.txt", "q1 0 17 1", "q1 0 18")))
                .hasMessageContaining("line 2: Four columns are expected");
        Path half = file("half.txt", "q1 0 d1 0.5");
        assertThatThrownBy(() -> Judgements.read(half)).hasMessageContaining("The grade \"0.5\" is not a whole number");
        assertThatThrownBy(() -> Judgements.read(file("empty.tsv", "query-id\tcorpus-id\tscore")))
                .hasMessageContaining("There is no judgement in it");
        assertThatThrownBy(() -> Topic.read(folder.resolve("none"))).hasMessageContaining("There is no such file");
    }
}
