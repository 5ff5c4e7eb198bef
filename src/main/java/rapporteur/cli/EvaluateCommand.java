package rapporteur.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import rapporteur.briefing.Wording;
import rapporteur.embedding.ModelUnavailableException;
import rapporteur.embedding.SentenceModel;
import rapporteur.embedding.VectorCache;
import rapporteur.evaluation.Corpus;
import rapporteur.evaluation.Evaluation;
import rapporteur.evaluation.Judgements;
import rapporteur.evaluation.MalformedCollectionException;
import rapporteur.evaluation.Topic;
import rapporteur.search.PassageIndex;
import rapporteur.search.index.PassageSequence;
import rapporteur.settings.SettingsException;
import rapporteur.text.Reasons;

/** {@code evaluate}: how well questions are answered whose answers are known. */
final class EvaluateCommand implements Callable<Integer> {

    private static final String CORPUS = "--corpus";
    private static final String QUERIES = "--queries";
    private static final String QRELS = "--qrels";
    private static final String RUN = "--run";
    private static final String CORPUS_LANGUAGE = "--corpus-lang";
    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it");
    private static final String SEMANTIC = "--semantic";
    private static final String LIMIT = "--limit";
    private static final int USUAL_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 10_000;
    private static final int DEPTH = 10;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Host host;
    private final CommandSpec spec;

    private EvaluateCommand(Host host) {
        this.host = host;
        Wording wording = SharedOptions.wording(host);
        this.spec = Program.spec(this, "evaluate", wording, wording.text("cli.evaluate"));
        declare(CORPUS, "FILE", Path.class, wording, false);
        declare(QUERIES, "FILE", Path.class, wording, true);
        declare(QRELS, "FILE", Path.class, wording, true);
        declare(RUN, "FILE", Path.class, wording, false);
        declare(CORPUS_LANGUAGE, "TAG", LANGUAGES, wording);
        declare(SEMANTIC, "on|off", List.of("on", "off"), wording);
        declare(LIMIT, "N", Integer.class, wording, false);
    }

    static CommandLine of(Host host) {
        return new CommandLine(new EvaluateCommand(host).spec);
    }

    private void declare(String name, String label, Class<?> type, Wording wording, boolean required) {
        spec.addOption(
                option(name, label, wording).type(type).required(required).build());
    }

    private void declare(String name, String label, List<String> choices, Wording wording) {
        spec.addOption(option(name, label, wording)
                .type(String.class)
                .completionCandidates(choices)
                .build());
    }

    private static OptionSpec.Builder option(String name, String label, Wording wording) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .description(wording.text("cli.evaluate." + name.substring(2)));
    }

    @Override
    public Integer call() throws WrongUseException, SettingsException, IOException {
        ParseResult given = spec.commandLine().getParseResult();
        int limit = limit(given.matchedOptionValue(LIMIT, USUAL_LIMIT));
        boolean semantic = semantic(given.matchedOptionValue(SEMANTIC, "off"));
        String language = language(given.matchedOptionValue(CORPUS_LANGUAGE, LANGUAGES.getFirst()));
        SharedOptions shared = SharedOptions.given(spec.commandLine());
        if (shared.library() != null && given.hasMatchedOption(CORPUS)) {
            throw new WrongUseException("The documents are those of " + CORPUS + " or of --library: leave one out.");
        }
        Path run = given.matchedOptionValue(RUN, null);
        checkWritable(run);
        for (String read : List.of(CORPUS, QUERIES, QRELS)) {
            checkOther(run, read, given.matchedOptionValue(read, null));
        }
        Parts parts = new Parts(host, shared);
        try {
            Corpus corpus = corpus(given, language, parts);
            List<Topic> topics = Topic.read(given.matchedOptionValue(QUERIES, Path.of("")));
            Judgements judgements = Judgements.read(given.matchedOptionValue(QRELS, Path.of("")));
            host.complain(judgements.oddities(topics, corpus));
            Evaluation evaluation = semantic
                    ? byMeaning(corpus, topics, judgements, limit, parts)
                    : byWords(corpus, topics, judgements, limit);
            print(evaluation);
            writeRun(evaluation, run);
        } catch (MalformedCollectionException | ModelUnavailableException unusable) {
            throw new WrongUseException(String.valueOf(unusable.getMessage()));
        }
        return ExitCode.FOUND;
    }

    private static int limit(int given) throws WrongUseException {
        if (given < 1 || given > HIGHEST_LIMIT) {
            throw new WrongUseException(LIMIT + " takes a number from 1 to " + HIGHEST_LIMIT + ", not " + given + ".");
        }
        return given;
    }

    private static boolean semantic(String given) throws WrongUseException {
        return switch (given) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new WrongUseException(SEMANTIC + " takes on or off, not \"" + given + "\".");
        };
    }

    private static String language(String given) throws WrongUseException {
        if (!LANGUAGES.contains(given)) {
            throw new WrongUseException(
                    CORPUS_LANGUAGE + " takes " + String.join(", ", LANGUAGES) + ", not \"" + given + "\".");
        }
        return given;
    }

    private static Corpus corpus(ParseResult given, String language, Parts parts)
            throws MalformedCollectionException, SettingsException, IOException {
        Path file = given.matchedOptionValue(CORPUS, null);
        if (file != null) {
            return Corpus.read(file, language);
        }
        return Corpus.of(PassageSequence.of(parts.folder().load().reports()));
    }

    private static Evaluation byWords(Corpus corpus, List<Topic> topics, Judgements judgements, int limit) {
        try (PassageIndex index = PassageIndex.of(corpus.sequences())) {
            return Evaluation.of(index, corpus, topics, judgements, limit);
        }
    }

    private Evaluation byMeaning(Corpus corpus, List<Topic> topics, Judgements judgements, int limit, Parts parts)
            throws ModelUnavailableException, SettingsException {
        Path folder = parts.settings().search().folder();
        try (SentenceModel model = SentenceModel.load();
                PassageIndex words = PassageIndex.of(corpus.sequences());
                PassageIndex index = words.withMeaning(new VectorCache(model, folder), this::tell)) {
            return Evaluation.of(index, corpus, topics, judgements, limit);
        }
    }

    private void tell(int done, int all) {
        host.err().print("\r" + done + " / " + all + (done == all ? System.lineSeparator() : ""));
        host.err().flush();
    }

    private void print(Evaluation evaluation) {
        print("queries", "%.0f", evaluation.rankings().size());
        print("with a known answer", "%.0f", (double) evaluation.answerable());
        print("without answers", "%.0f", (double) evaluation.withoutAnswers());
        print("nDCG@10", "%.4f", evaluation.ndcg(DEPTH));
        print("recall@5", "%.4f", evaluation.recall(5));
        print("MRR@10", "%.4f", evaluation.reciprocalRank(DEPTH));
        print("success@3", "%.4f", evaluation.success(3));
        print("latency p50 (ms)", "%.2f", millis(evaluation.time(0.5)));
        print("latency p99 (ms)", "%.2f", millis(evaluation.time(0.99)));
    }

    private void print(String measure, String format, double value) {
        host.out().printf(Locale.ROOT, "%-20s " + format + "%n", measure, value);
    }

    private static double millis(Duration time) {
        return time.toNanos() / NANOS_PER_MILLI;
    }

    /** Says at once what would otherwise be said when all questions have been asked. */
    private static void checkWritable(@Nullable Path run) throws WrongUseException {
        if (run != null && !OutputFile.isWritable(run)) {
            throw new WrongUseException(RUN + ": can't write to " + run + "; name a file in a folder that is there.");
        }
    }

    private static void checkOther(@Nullable Path run, String option, @Nullable Path read)
            throws WrongUseException, IOException {
        if (run != null && read != null && Files.exists(run) && Files.exists(read) && Files.isSameFile(run, read)) {
            throw new WrongUseException(RUN + ": " + run + " is what " + option
                    + " is read from, and would be written over; name another file.");
        }
    }

    private static void writeRun(Evaluation evaluation, @Nullable Path run) throws WrongUseException {
        if (run != null) {
            try (BufferedWriter writer = Files.newBufferedWriter(run)) {
                evaluation.writeRun(writer);
            } catch (IOException failure) {
                throw new WrongUseException("The run can't be written to " + run + " (" + Reasons.of(failure) + ").");
            }
        }
    }
}
