package rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rapporteur.bench.Bench;
import rapporteur.bench.Format;
import rapporteur.bench.Growth;
import rapporteur.bench.Measurements;
import rapporteur.bench.Scale;
import rapporteur.briefing.Wording;
import rapporteur.embedding.ModelUnavailableException;
import rapporteur.embedding.SentenceModel;

/** {@code bench}: what answering costs on this machine. */
@Command(
        name = "bench",
        description = "Measure what answering costs on this machine, beside bare Lucene doing the same.")
final class BenchCommand implements Callable<Integer> {

    @Mixin
    private How how = new How();

    static CommandLine of(Host host) {
        CommandLine bench = new CommandLine(new BenchCommand()).setCaseInsensitiveEnumValuesAllowed(true);
        Wording wording = SharedOptions.wording(host);
        Program.declareHelp(bench.getCommandSpec(), wording);
        bench.getSubcommands().values().forEach(one -> Program.declareHelp(one.getCommandSpec(), wording));
        return bench;
    }

    /**
     * Takes back the options that every command inherits: the library is generated, the settings are the usual ones,
     * and what is printed is in English.
     */
    static void withoutShared(CommandLine bench) {
        CommandSpec spec = bench.getCommandSpec();
        SharedOptions.NAMES.stream().map(spec::findOption).toList().forEach(spec::remove);
        bench.getSubcommands().values().forEach(BenchCommand::withoutShared);
    }

    @Option(
            names = "--passages",
            split = ",",
            paramLabel = "N",
            defaultValue = "1,1000,100000",
            description = "Sizes of the generated library to measure at (default: ${DEFAULT-VALUE})")
    private List<Integer> passages = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        how.check("--passages", passages);
        how.print(Bench.run(passages, how.each(), how::say));
        return 0;
    }

    @Command(name = "scale", description = "Measure a library that grows, from one report to as many as memory holds.")
    int scale(
            @Mixin How how,
            @Option(
                            names = "--reports",
                            split = ",",
                            paramLabel = "N",
                            defaultValue = "1,10,100,1000,10000",
                            description = "Sizes of the generated library to measure at (default: ${DEFAULT-VALUE})")
                    List<Integer> reports,
            @Option(names = "--plot", paramLabel = "FILE", description = "An SVG image to draw what was measured in")
                    Optional<Path> plot)
            throws IOException, InterruptedException {
        how.check("--reports", reports);
        plot.ifPresent(how::checkWritable);
        Growth growth = measure(how, reports);
        how.print(growth.measurements());
        if (plot.isPresent()) {
            Files.writeString(plot.get(), growth.svg());
        }
        return 0;
    }

    private static Growth measure(How how, List<Integer> reports) throws IOException, InterruptedException {
        try (SentenceModel model = SentenceModel.load()) {
            return new Scale(how.each(), model, how::say).run(reports);
        } catch (ModelUnavailableException unavailable) {
            how.say(String.valueOf(unavailable.getMessage()));
            return new Scale(how.each(), null, how::say).run(reports);
        }
    }

    /** How to measure, and how to write what was measured. */
    static final class How {

        private static final double SHORTEST = 0.01;
        private static final double LONGEST = 600;
        private static final int MILLIS_PER_SECOND = 1_000;

        @Spec(Spec.Target.MIXEE)
        private CommandSpec command = CommandSpec.create();

        @Option(
                names = "--seconds",
                paramLabel = "N",
                defaultValue = "3",
                description =
                        "How long to measure each thing at each size, after as long a warm-up; making libraries and"
                                + " starting programs take minutes more (default: ${DEFAULT-VALUE})")
        private double seconds;

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                defaultValue = "text",
                description = "What to write: text, markdown or json (default: ${DEFAULT-VALUE})")
        private Format format = Format.TEXT;

        void check(String option, List<Integer> sizes) {
            refuseShared();
            if (sizes.isEmpty() || sizes.stream().anyMatch(size -> size < 1)) {
                throw refusal(option + ": every size must be at least 1.");
            }
            if (!(seconds >= SHORTEST && seconds <= LONGEST)) {
                throw refusal("--seconds: must lie between " + SHORTEST + " and " + LONGEST + ".");
            }
        }

        /** Before the name of the command they can still be given. */
        private void refuseShared() {
            for (CommandLine one = command.commandLine(); one != null; one = one.getParent()) {
                for (String name : SharedOptions.NAMES) {
                    if (one.getParseResult() != null && one.getParseResult().hasMatchedOption(name)) {
                        throw refusal(name + " means nothing to bench: leave it out.");
                    }
                }
            }
        }

        /** Measuring takes long: what it would come to nothing by is looked at before. */
        void checkWritable(Path plot) {
            if (!OutputFile.isWritable(plot)) {
                throw refusal("--plot: can't write to " + plot + "; name a file in a folder that is there.");
            }
        }

        private ParameterException refusal(String sentence) {
            return new ParameterException(command.commandLine(), sentence);
        }

        Duration each() {
            return Duration.ofMillis((long) (seconds * MILLIS_PER_SECOND));
        }

        void say(String line) {
            PrintWriter err = command.commandLine().getErr();
            err.println(line);
            err.flush();
        }

        void print(Measurements measurements) {
            PrintWriter out = command.commandLine().getOut();
            out.print(measurements.as(format));
            out.flush();
        }
    }
}
