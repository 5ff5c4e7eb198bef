package rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RapporteurTest {

    @TempDir
    Path folder;

    @Test
    void helpNamesTheProgramItsPurposeAndItsCommands() {
        var run = new Run.Shell().run("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Usage: rapporteur", "in the reports' own words")
                .contains("keypoints", "ask", "author", "related", "report", "library", "help", "inspect", "settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bench", "bench scale"})
    void helpNamesNoOptionThatIsRefused(String command) {
        assertThat(new Run.Shell().run((command + " --help").split(" ")).out())
                .contains("--seconds")
                .doesNotContain("--library", "--config", "--lang");
        assertThat(new Run.Shell().run((command + " --library x").split(" ")).exitCode())
                .isEqualTo(2);
    }

    @Test
    void helpOfACommandNamesItsOptions() {
        var run = new Run.Shell().run("related", "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("--topic", "--since", "--type", "--report", "--limit", "--format", "--library");
    }

    @Test
    void versionIsOneLine() {
        var run = new Run.Shell().run("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).singleElement().asString().startsWith("rapporteur ");
    }

    /** What {@link Run#onSeeds} gives, and who repeats a command needs too. */
    private static final String SHARED = "--library seeds --config src/test/resources/words-only.conf";

    private static String lastLines(Run run) {
        return run.out().strip().replaceAll("\\s+", " ");
    }

    @Test
    void answersWhatIsFound() {
        var run = Run.onSeeds("ask", "elections");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("“Elections are necessary", "key point 7", "April 2013", "https://www.usip.org/");
        assertThat(lastLines(run)).endsWith("rapporteur ask elections " + SHARED);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysSoWhereNothingIsFound() {
        var run = Run.onSeeds("ask", "zxqvbn");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("“zxqvbn”");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            --unheard-of,              --unheard-of
            elections,                 elections
            ask --unheard-of x,        --unheard-of
            ask,                       question
            ask -elections,            -elections
            ask x --limit 0,           from 1 to 50
            ask x --limit 51,          from 1 to 50
            ask x --limit many,        from 1 to 50
            ask x --format xml,        text or json
            ask x --lang de,           en or fr
            ask x --question y,        --question
            ask x --report,            --report
            ask x --report a --report b, --report
            ask x --report nowhere,    nowhere
            related --since soon,      soon
            report --limit 1,          --limit
            help --limit 1,            --limit
            library mali,              mali
            bench,                     --library
            bench scale,               --library
            evaluate --queries q --qrels r --corpus-lang fra, 'en, fr, de, es, it'
            evaluate --queries q --qrels r --corpus c,        --library
            evaluate --queries q --qrels r --run some/nowhere/run, some/nowhere/run
            inspect,                   FILE
            inspect some/nowhere.txt,  some/nowhere.txt does not exist
            """)
    void wrongUseGetsASentence(String arguments, String named) {
        var run = Run.onSeeds(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(named).doesNotContain("Exception", "\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aLineHasTheSameAnswerWhateverIsAskedBeforeIt() {
        String[] options = {"--library", "seeds", "--config", "/dev/null"};
        String alone =
                new Run.Shell().typing("number of refugees\n").run(options).out();

        assertThat(new Run.Shell()
                        .typing("wartime ballots\nnumber of refugees\n")
                        .run(options)
                        .out())
                .contains("near in meaning")
                .endsWith(alone);
    }

    @Test
    void leavesNoRunWhereThereWasNothingToMeasure(@TempDir Path folder) {
        Path run = folder.resolve("run.trec");

        var evaluation = Run.onSeeds("evaluate", "--queries", "none", "--qrels", "none", "--run", run.toString());

        assertThat(evaluation.exitCode()).isEqualTo(2);
        assertThat(run).doesNotExist();
    }

    @Test
    void writesNoRunOverWhatItReads(@TempDir Path folder) throws IOException {
        Path queries = Files.writeString(folder.resolve("queries.tsv"), "q1\tcoup\n");

        var evaluation = Run.onSeeds(
                "evaluate", "--queries", queries.toString(), "--qrels", "none", "--run", queries.toString());

        assertThat(evaluation.exitCode()).isEqualTo(2);
        assertThat(evaluation.err()).contains("--queries", "would be written over");
        assertThat(queries).hasContent("q1\tcoup");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            library mali,       rapporteur library takes no “mali”.
            version,            There is no command “version”.
            keypoins,           There is no command “keypoins”. Did you mean keypoints?
            ask x --lmit 3,     rapporteur ask has no option “--lmit”. Did you mean --limit?
            library x --lang fr, rapporteur library ne prend pas «\u00A0x\u00A0».
            ask x --lang,       --lang needs a value.
            ask x --lang fr --report a --report b, --report est donné deux fois.
            inspect,            rapporteur inspect needs FILE.
            evaluate --limit 3, 'rapporteur evaluate needs --queries FILE, --qrels FILE.'
            evaluate --limit x, --limit can't be “x”.
            bench --seconds x,  --seconds can't be “x”.
            bench --format xml, '--format can''t be “xml”. For example: text, markdown, json.'
            """)
    void whatACommandDoesNotTakeIsNamed(String arguments, String sentence) {
        assertThat(new Run.Shell().run(arguments.split(" ")).err())
                .startsWith("rapporteur: " + sentence + System.lineSeparator());
    }

    @Test
    void aFolderThatIsNotThereGetsASentence() {
        var run = new Run.Shell().run("--library", folder.resolve("none").toString(), "ask", "elections");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("none");
    }

    @Test
    void aLibraryWithoutReportsTellsHowToComeByOne() throws IOException {
        Files.writeString(folder.resolve("on-wells.docx"), "The wells have run dry.");

        var run = new Run.Shell().run("ask", "wells", "--library", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().replace("\n", " "))
                .contains("put text, HTML, Markdown or PDF files into its folder")
                .contains("rapporteur library --library " + folder + " tells which could not be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--library", "--config"})
    void aPathCanNotBeEmpty(String option) {
        for (String command : List.of("library", "settings")) {
            var run = new Run.Shell().run(command, option, "");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains(option + " can't be empty.");
            assertThat(run.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"on-wells.txt, 0", "on-wells.conf, 1", "README.txt, 1", "on-wells, 1"})
    void inspectionTellsOfAFileThatALibraryPassesOver(String name, int warnings) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "On wells\n\nThe wells of the north have run dry.\n");

        var run = new Run.Shell().run("inspect", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("On wells", "Warnings (" + warnings + ")");
        assertThat(run.out().contains("A library passes over")).isEqualTo(warnings > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "inspect, FILE",
        "evaluate --queries q --qrels q --corpus, --corpus",
        "evaluate --corpus c --queries q --qrels, --qrels",
        "evaluate --queries q --qrels q --run, --run",
        "bench scale --plot, --plot"
    })
    void aFileToReadOrWriteCanNotBeEmpty(String arguments, String named) {
        var run = new Run.Shell().run((arguments + " ").split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(named + " can't be empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask x --library none%s", "inspect none%s", "none%s", "ask --none%s", "ask x --lang %s"})
    void whatIsWrongIsNamedWithoutWhatMovesACursor(String arguments) {
        var run = new Run.Shell()
                .run(arguments.formatted("\u001B[31m\u009B2J\u202E\nx").split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("rapporteur: ").doesNotContain("\u001B", "\u009B", "\u202E", "\nx");
    }

    @Test
    void settingsThatAreWrongGetASentence() throws Exception {
        Path config = Files.writeString(folder.resolve("my.conf"), "librery = \"x\"\n");

        var run = new Run.Shell().run("ask", "elections", "--config", config.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("librery", "library", "my.conf");
    }

    @ParameterizedTest
    @CsvSource({
        "MTIzNDU2Nzg5MDEyMzQ1Njc4.GABCDE.abcdefghijklmnopqrstuvwxyzABCDEFGHIJ, 0, The token has the right form",
        "abc, 2, The settings are valid"
    })
    void theCheckBeforeTheBotStartsTellsAllThatLooksWrong(String token, int exitCode, String told) throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "On wells\n\nThe wells of the north have run dry.\n");
        Files.writeString(folder.resolve("notes.md"), "# On wells\n\nThe wells of the north have run dry.\n");
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("gone.conf"), "");

        var run = new Run.Shell()
                .with("DISCORD_TOKEN", token)
                .run(
                        "discord",
                        "--check",
                        "--library",
                        folder.toString(),
                        "--config",
                        "src/test/resources/words-only.conf");

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).contains("empty.txt", "gone.conf", "notes.txt is left out, as notes.md has its id");
        assertThat(run.err().contains("does not look like")).isEqualTo(exitCode == 2);
        assertThat(run.out()).startsWith(told).contains("1 report with ", "files refused: 2", "warnings: 1");
    }

    @Test
    void anEmptyLibraryHasNothing() {
        var run = new Run.Shell().run("ask", "elections", "--library", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask --library seeds --library . elections",
                "--library seeds ask --library . elections",
                "--library seeds settings --library .",
                "--library seeds --library . discord --check"
            })
    void anOptionGivenTwiceIsRefusedWhereverItStands(String arguments) {
        var run = new Run.Shell().run(arguments.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("rapporteur: --library is given twice.");
    }

    @Test
    void textThatStartsWithADashComesAfterTwoDashes() {
        assertThat(Run.onSeeds("ask", "--", "-elections").exitCode()).isZero();
        assertThat(lastLines(Run.onSeeds("ask", "--", "--elections", "-held")))
                .endsWith("rapporteur ask " + SHARED + " -- '--elections -held'");
    }

    @Test
    void argumentsAreTakenAsTheyAre() {
        assertThat(Run.onSeeds("ask", "--format", "json", "@/etc/hostname", "${user.home}")
                        .out())
                .contains("@/etc/hostname ${user.home}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uD83D", "\u001B[31mred", "مرحبا", "😀", "((((", "*:*", "/a{99999}/"})
    void anyQuestionIsSafe(String question) {
        var text = Run.onSeeds("ask", "--", question);
        var json = Run.onSeeds("ask", "--format=json", "--", question);

        assertThat(text.exitCode()).isLessThanOrEqualTo(2);
        assertThat(text.out() + text.err() + json.out()).doesNotContain("\0", "\u001B", "\tat ");
    }

    @Test
    void speaksTheLanguageAskedFor() {
        var french = Run.onSeeds("ask", "elections", "--lang", "fr");
        assertThat(french.out()).contains("point clé 7", "avril 2013");
        assertThat(lastLines(french)).endsWith("rapporteur ask elections " + SHARED + " --lang fr");
        assertThat(new Run.Shell()
                        .with("LANG", "fr_FR.UTF-8")
                        .onSeeds("ask", "elections")
                        .out())
                .contains("point clé 7");
        assertThat(new Run.Shell()
                        .with("LANG", "fr_FR.UTF-8")
                        .with("LC_ALL", "C")
                        .onSeeds("ask", "elections")
                        .out())
                .contains("key point 7");
        assertThat(new Run.Shell()
                        .with("RAPPORTEUR_LOCALE", "fr_FR.UTF-8")
                        .with("LC_ALL", "C.UTF-8")
                        .onSeeds("ask", "elections")
                        .out())
                .contains("point clé 7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lang fr ask --help",
                "ask --lang=fr --help",
                "--lang FR ask --help",
                "ask x --lang fr --format xml"
            })
    void speaksTheLanguageAskedForInHelpAndAboutWrongUse(String arguments) {
        var run = new Run.Shell().with("RAPPORTEUR_LOCALE", "C").run(arguments.split(" "));

        assertThat(run.out() + run.err())
                .containsAnyOf("La langue des messages", "--format prend text ou json")
                .doesNotContain("The language of messages");
    }

    @Test
    void limitsWhatIsShownAndSaysHowToSeeTheRest() {
        var run = Run.onSeeds("keypoints", "--limit", "3");

        assertThat(run.out()).contains("\n   3  ").doesNotContain("\n   4  ").contains("--limit 8");
    }

    @Test
    void loadsTheModelOnlyWhereWordsAreMissing() throws Exception {
        Path config = Files.writeString(folder.resolve("auto.conf"), "search.semantic = auto");
        Path cache = folder.resolve("rapporteur");
        var shell = new Run.Shell().with("XDG_CACHE_HOME", folder.toString());
        UnaryOperator<String> asking =
                question -> shell.run("ask", question, "--library", "seeds", "--config", config.toString())
                        .out();

        assertThat(asking.apply("elections")).contains("key point 7");
        assertThat(cache).doesNotExist();

        assertThat(asking.apply("smuggling across the Sahara")).contains("Closest in meaning:", "near in meaning");
        assertThat(cache).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keypoints", "related", "author", "library", "ask Mali"})
    void repeatsTheLimitWithTheCommand(String command) {
        String[] arguments = (command + " --limit 5").split(" ");
        assertThat(lastLines(Run.onSeeds(arguments))).endsWith("rapporteur " + command + " --limit 5 " + SHARED);

        String[] json = (command + " --limit 5 --format json").split(" ");
        assertThat(Run.onSeeds(json).out())
                .contains("\"limit\": 5,", "\"command\": \"rapporteur " + command + " --limit 5 ");

        assertThat(new Run.Shell().typing("/" + command + " limit:5").onSeeds().out())
                .endsWith("/" + command + " limit:5\n");
    }

    @Test
    void answersEachLineOfAPipe() {
        var run = new Run.Shell()
                .typing("/keypoints\n\nelections\n/askk x\n/report report:mali niger\n/exit\n/library\n")
                .onSeeds();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\n\n/keypoints\n", "\n/ask elections\n", "Did you mean /ask?", "report: is given twice.")
                .doesNotContain("/library");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exit", "/quit", "exit", " quit "})
    void aFarewellEndsAConversation(String farewell) {
        var run = new Run.Shell()
                .typing("elections\n" + farewell + "\ncorruption\n")
                .onSeeds();

        assertThat(run.out()).contains("/ask elections").doesNotContain("/ask corruption", "/ask exit", "/ask quit");
    }

    @Test
    void showsTheSettingsInForce() {
        var run = Run.onSeeds("settings");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("library = ", "option --library");
    }

    @Test
    void saysBeforeMeasuringThatThePlotCanNotBeWritten() {
        String plot = folder.resolve("none").resolve("plot.svg").toString();

        var run = new Run.Shell().run("bench", "scale", "--reports", "1", "--seconds", "0.01", "--plot", plot);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(plot).doesNotContain("Measuring");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void showsSettingsWithoutWhatMovesACursor() throws Exception {
        Path config = Files.writeString(folder.resolve("my.conf"), "library = \"red\\u001b[31m\"\n");

        assertThat(new Run.Shell()
                        .run("settings", "--config", config.toString())
                        .out())
                .contains("red\uFFFD[31m")
                .doesNotContain("\u001B");
    }

    @Test
    void writesACompletionScript() {
        var run = new Run.Shell().run("completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("#!")
                .contains("keypoints", "--report", "(\"text\" \"json\")", "(\"en\" \"fr\")", "(\"on\" \"off\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--library", "--config", "--run"})
    void completesThePathsOfFilesAndFolders(String option) {
        assertThat(new Run.Shell().run("completion").out())
                .containsPattern(
                        "'" + option + "'\\)\\s+local IFS=.*\\s+type compopt .*\\s+COMPREPLY=\\( \\$\\( compgen -f");
    }
}
