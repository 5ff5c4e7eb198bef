package rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import rapporteur.briefing.Notation;
import rapporteur.briefing.Wording;
import rapporteur.console.InspectionJson;
import rapporteur.console.InspectionText;
import rapporteur.library.RefusedFile;
import rapporteur.reading.Reading;
import rapporteur.reading.ReportFiles;
import rapporteur.reading.ReportReader;
import rapporteur.reading.UnreadableFileException;

/** Shows what is understood of a file. */
final class InspectCommand implements Callable<Integer> {

    private final Host host;
    private final CommandSpec spec;

    private InspectCommand(Host host) {
        this.host = host;
        Wording wording = SharedOptions.wording(host);
        this.spec = Program.spec(this, "inspect", wording, wording.text("cli.inspect"));
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .index("0")
                .arity("1")
                .required(true)
                .type(Path.class)
                .description(wording.text("cli.inspect.file"))
                .build());
        OutputFormat.declare(spec, wording);
    }

    static CommandLine of(Host host) {
        return new CommandLine(new InspectCommand(host).spec);
    }

    @Override
    public Integer call() throws Exception {
        CommandLine line = spec.commandLine();
        Wording wording = new Parts(host, SharedOptions.given(line)).wording(Notation.SHELL);
        OutputFormat format =
                OutputFormat.of(line.getParseResult().matchedOptionValue(OutputFormat.OPTION, null), wording);
        Path file = line.getParseResult().matchedPositionalValue(0, Path.of(""));
        Reading reading = read(file);
        List<String> warnings = new ArrayList<>(reading.warnings());
        if (!ReportFiles.isReport(file)) {
            warnings.addFirst(wording.text("inspect.passed-over"));
        }
        host.out()
                .print(
                        switch (format) {
                            case TEXT -> new InspectionText(wording, host.screen()).render(reading.report(), warnings);
                            case JSON -> InspectionJson.of(reading.report(), warnings);
                        });
        return ExitCode.FOUND;
    }

    private static Reading read(Path file) throws WrongUseException {
        try {
            return new ReportReader().read(file);
        } catch (UnreadableFileException unreadable) {
            String reason = String.valueOf(unreadable.getMessage());
            throw new WrongUseException(new RefusedFile(file.toString(), reason).sentence());
        }
    }
}
