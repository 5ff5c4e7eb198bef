package rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import rapporteur.console.Screen;

class PlainArgumentsTest {

    private static final List<String> PIECES = List.of(
            "ask",
            "related",
            "report",
            "library",
            "elections",
            "in Mali",
            "",
            "-x",
            "--",
            "--report",
            "--report=mali",
            "--report=",
            "--limit",
            "--limit=5",
            "--since",
            "2020",
            "--topic",
            "peace",
            "--format",
            "json",
            "--lang",
            "fr",
            "--library",
            "/tmp",
            "--help",
            "-V",
            "--question",
            "--unheard-of",
            "@file",
            "inspect");

    private final Host host = new Host(
            Map.of(),
            Reader.nullReader(),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            new Screen(80, false),
            false);

    static Stream<List<String>> arguments() {
        var random = new Random(7);
        return Stream.generate(() -> {
                    List<String> arguments = new ArrayList<>();
                    int length = random.nextInt(1, 7);
                    for (int i = 0; i < length; i++) {
                        arguments.add(PIECES.get(random.nextInt(PIECES.size())));
                    }
                    return arguments;
                })
                .limit(3_000);
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void whatItReadsPicocliReadsAlike(List<String> arguments) throws WrongUseException {
        Optional<Invocation> read = PlainArguments.read(arguments.toArray(String[]::new));

        if (read.isPresent()) {
            assertThat(picocli(arguments)).isEqualTo(read.get());
        }
    }

    private Invocation picocli(List<String> arguments) throws WrongUseException {
        CommandLine program = new Program(host).commandLine();
        try {
            CommandLine command = program.parseArgs(arguments.toArray(String[]::new))
                    .asCommandLineList()
                    .getLast();
            return ((AnswerCommand) command.getCommandSpec().userObject()).invocation();
        } catch (ParameterException refused) {
            throw new AssertionError("picocli refuses " + arguments, refused);
        }
    }

    @Test
    void readsWhatIsUsual() {
        assertThat(PlainArguments.read("ask", "why", "did", "it", "return", "--report=mali", "--limit", "3"))
                .hasValueSatisfying(read -> {
                    assertThat(read.command().name()).isEqualTo("ask");
                    assertThat(read.options())
                            .isEqualTo(Map.of("question", "why did it return", "report", "mali", "limit", "3"));
                });
    }

    @Test
    void leavesWhatIsOddToPicocli() {
        assertThat(PlainArguments.read()).isEmpty();
        assertThat(PlainArguments.read("ask", "--help")).isEmpty();
        assertThat(PlainArguments.read("ask", "-x")).isEmpty();
        assertThat(PlainArguments.read("library", "mali")).isEmpty();
    }
}
