package rapporteur.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NoMergeScheduler;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.search.language.Language;
import rapporteur.search.language.WordAnalyzer;
import rapporteur.search.language.Words;

/** Writes passages into a Lucene index, with as many threads as there are processors where it is worth it. */
public final class PassageWriter {

    private static final double BUFFER_MB = 96;

    /** So much text takes about as much memory until it is written; to search many small segments takes longer. */
    private static final long CHARACTERS_AT_ONCE = 80_000_000;

    private static final int PASSAGES_WORTH_A_THREAD = 1_000;
    private static final FieldType WORDS_TYPE = new FieldType();

    static {
        WORDS_TYPE.setIndexOptions(IndexOptions.DOCS);
        WORDS_TYPE.setTokenized(true);
        WORDS_TYPE.setOmitNorms(true);
        WORDS_TYPE.freeze();
    }

    private record Analyzers(Analyzer stems, Analyzer words) {}

    private final Map<Language, Analyzers> analyzers = new EnumMap<>(Language.class);
    private final Words allWords = Words.asWritten();
    private final List<PassageSequence> sequences;
    private final Grams grams;
    private final int[] firstOrdinals;
    private final int count;

    /** Prepares to write sequences; their passages are numbered in the order given. */
    public PassageWriter(List<PassageSequence> sequences, Grams grams) {
        this.sequences = sequences;
        this.grams = grams;
        this.firstOrdinals = new int[sequences.size()];
        int ordinal = 0;
        for (int i = 0; i < firstOrdinals.length; i++) {
            firstOrdinals[i] = ordinal;
            ordinal += sequences.get(i).passages().size();
        }
        this.count = ordinal;
        for (Language language : Language.values()) {
            analyzers.put(language, new Analyzers(WordAnalyzer.stems(language), WordAnalyzer.words(language)));
        }
    }

    /**
     * Writes everything and commits. A share of the sequences lies in one segment, in order, so that {@link #open} has
     * the documents in the order of the passages, however the threads came along: whichever is first of some that fit
     * equally well is so at the next start as well.
     */
    public void write(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setUseCompoundFile(false)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMergeScheduler(NoMergeScheduler.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            int threads = Math.min(Runtime.getRuntime().availableProcessors(), 1 + count / PASSAGES_WORTH_A_THREAD);
            List<List<Share>> rounds = Share.rounds(sequences, threads, CHARACTERS_AT_ONCE);
            if (threads == 1) {
                for (List<Share> round : rounds) {
                    Iterable<Document> documents = () -> new ShareOfDocuments(round.getFirst());
                    writer.addDocuments(documents);
                }
            } else {
                writeInParallel(writer, threads, rounds);
            }
            writer.commit();
        }
    }

    /** Opens what was written, its documents in the order of the passages. */
    public static DirectoryReader open(Directory directory) throws IOException {
        return DirectoryReader.open(directory, Comparator.comparingLong(PassageWriter::firstOrdinal));
    }

    private static long firstOrdinal(LeafReader segment) {
        try {
            NumericDocValues ordinals = Objects.requireNonNull(segment.getNumericDocValues(Field.ORDINAL));
            ordinals.nextDoc();
            return ordinals.longValue();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void writeInParallel(IndexWriter writer, int threads, List<List<Share>> rounds) throws IOException {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (List<Share> round : rounds) {
                // a segment belongs to one thread for as long as all of them write
                CountDownLatch begun = new CountDownLatch(round.size());
                List<Future<?>> parts = new ArrayList<>();
                for (Share share : round) {
                    parts.add(executor.submit(() -> write(share, begun, writer)));
                }
                for (Future<?> part : parts) {
                    part.get();
                }
                writer.flush();
            }
        } catch (ExecutionException failed) {
            throw new IOException("The passages could not be indexed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Indexing was interrupted", stopped);
        }
    }

    private @Nullable Void write(Share share, CountDownLatch begun, IndexWriter writer) throws IOException {
        Iterable<Document> whenAllBegan = () -> {
            begun.countDown();
            awaitAll(begun);
            return new ShareOfDocuments(share);
        };
        try {
            writer.addDocuments(whenAllBegan);
            return null;
        } finally {
            // of one that could not begin the others need not wait
            begun.countDown();
        }
    }

    private static void awaitAll(CountDownLatch begun) {
        try {
            begun.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Indexing was interrupted");
        }
    }

    /** Makes documents one at a time, as their streams of words are used again for the next. */
    private final class ShareOfDocuments implements Iterator<Document> {

        private final Grams.Counter counter = grams.new Counter();
        private final int end;
        private int sequence;
        private int index;

        private ShareOfDocuments(Share share) {
            this.sequence = share.from();
            this.end = share.to();
        }

        @Override
        public boolean hasNext() {
            while (sequence < end && index == sequences.get(sequence).passages().size()) {
                sequence++;
                index = 0;
            }
            return sequence < end;
        }

        @Override
        public Document next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            PassageSequence current = sequences.get(sequence);
            Passage passage = current.passages().get(index);
            Language language = Language.of(current.language());
            counter.count(passage.text(), PlaceWords.of(passage, language));
            Document document = document(current, passage, index == 0, language, firstOrdinals[sequence] + index);
            index++;
            return document;
        }
    }

    private Document document(
            PassageSequence sequence, Passage passage, boolean first, Language language, int ordinal) {
        Document document = new Document();
        Analyzers in = Objects.requireNonNull(analyzers.get(language));
        String heading = PlaceWords.of(passage, language);
        addStems(document, Field.TEXT, in, passage.text());
        addStems(document, Field.HEADING, in, heading);
        addStems(document, Field.TITLE, in, sequence.title() == null ? "" : sequence.title());
        String words = heading.isEmpty() ? passage.text() : passage.text() + "\n" + heading;
        document.add(new WordsField(Field.WORDS, in.words().tokenStream(Field.WORDS, words)));
        if (first && sequence.title() != null) {
            document.add(new StoredField(Field.TITLE, sequence.title()));
            document.add(
                    new WordsField(Field.TITLE_WORDS, in.words().tokenStream(Field.TITLE_WORDS, sequence.title())));
        }
        Stream.of(passage.text(), heading)
                .flatMap(this::abbreviations)
                .distinct()
                .forEach(term -> document.add(new StringField(Field.ABBREVIATIONS, term, Store.NO)));
        document.add(new StringField(Field.REPORT, passage.report(), Store.NO));
        document.add(new StringField(Field.LANGUAGE, language.name(), Store.NO));
        document.add(new StringField(Field.PLACE, passage.place().getClass().getSimpleName(), Store.NO));
        document.add(new NumericDocValuesField(Field.ORDINAL, ordinal));
        return document;
    }

    private Stream<String> abbreviations(String text) {
        return Stream.concat(
                Abbreviation.in(text).stream().flatMap(one -> Abbreviations.terms(one, allWords).stream()),
                Abbreviation.names(text).stream().map(name -> Abbreviations.term(name, allWords)));
    }

    private static void addStems(Document document, String field, Analyzers in, String text) {
        if (!text.isEmpty()) {
            document.add(new TextField(field, in.stems().tokenStream(field, text)));
        }
    }

    private static final class WordsField extends org.apache.lucene.document.Field {
        WordsField(String field, TokenStream words) {
            super(field, words, WORDS_TYPE);
        }
    }
}
