package rapporteur.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.Alike;
import rapporteur.search.Findings;
import rapporteur.search.Match;
import rapporteur.search.PassageIndex;
import rapporteur.search.Points;
import rapporteur.search.Question;
import rapporteur.search.index.DiskIndex.Access;

class DiskIndexTest {

    private static final List<PassageSequence> MALI = List.of(
            Points.of("mali", "en", "The elections were held.", "Smugglers cross the desert.", "Rebels returned."));

    @TempDir
    private Path folder;

    @Test
    void answersAsTheOneInMemory() throws IOException {
        Question question = new Question("electons and rebels", Scope.EVERYTHING, 5);
        try (PassageIndex disk = PassageIndex.onDisk(MALI, folder);
                PassageIndex again = PassageIndex.onDisk(MALI, folder);
                PassageIndex memory = PassageIndex.of(MALI)) {
            assertThat(disk.search(question)).isEqualTo(memory.search(question));
            assertThat(again.search(question)).isEqualTo(memory.search(question));
        }
    }

    @Test
    void answersAsTheOneInMemoryWhenItIsLoaded() throws IOException {
        Question question = new Question("electons and rebels", Scope.EVERYTHING, 5);
        try (PassageIndex written = PassageIndex.prepared(MALI, folder);
                PassageIndex loaded = PassageIndex.prepared(MALI, folder);
                PassageIndex memory = PassageIndex.of(MALI)) {
            assertThat(written.search(question)).isEqualTo(memory.search(question));
            assertThat(loaded.search(question)).isEqualTo(memory.search(question));
        }
    }

    @Test
    void isReadWholeWhenItIsLoaded() throws IOException {
        PassageIndex.prepared(MALI, folder).close();
        try (PassageIndex loaded = PassageIndex.prepared(MALI, folder)) {
            for (Path file : files()) {
                Files.delete(file);
            }

            assertThat(loaded.search(new Question("elections", Scope.EVERYTHING, 1))
                            .match())
                    .isEqualTo(Match.WORDS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNotUsedWithAnyBitOfItTurned(Access access) throws IOException {
        Question question = new Question("elections", Scope.EVERYTHING, 5);
        Findings sound = PassageIndex.of(MALI).search(question);
        Random random = new Random(7);
        index(access).close();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte) (bytes[at] ^ 1 << random.nextInt(8));
            Files.write(file, bytes);

            try (PassageIndex index = index(access)) {
                assertThat(index.search(question)).as("%s", file.getFileName()).isEqualTo(sound);
            }
        }
    }

    private PassageIndex index(Access access) throws IOException {
        return access == Access.MAPPED ? PassageIndex.onDisk(MALI, folder) : PassageIndex.prepared(MALI, folder);
    }

    @Test
    void isUsedAgainWhereNothingChanged() throws IOException {
        PassageIndex.onDisk(MALI, folder).close();
        List<Path> written = files();

        PassageIndex.onDisk(MALI, folder).close();

        assertThat(files()).isEqualTo(written);
    }

    @Test
    void isAnotherWhereOneWordChanged() throws IOException {
        List<PassageSequence> edited = List.of(
                Points.of("mali", "en", "The elections were lost.", "Smugglers cross the desert.", "Rebels returned."));
        PassageIndex.onDisk(MALI, folder).close();

        try (PassageIndex index = PassageIndex.onDisk(edited, folder)) {
            assertThat(index.search(new Question("lost", Scope.EVERYTHING, 1)).match())
                    .isEqualTo(Match.WORDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"grams", "segments_1"})
    void isWrittenAgainWhereItIsDamaged(String damaged) throws IOException {
        PassageIndex.onDisk(MALI, folder).close();
        for (Path file : files()) {
            if (file.endsWith(damaged)) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        try (PassageIndex index = PassageIndex.onDisk(MALI, folder)) {
            assertThat(index.search(new Question("elections", Scope.EVERYTHING, 1))
                            .match())
                    .isEqualTo(Match.WORDS);
        }
    }

    @Test
    void keepsTheLatestFewOnly() throws IOException {
        for (int i = 0; i < 6; i++) {
            PassageIndex.onDisk(List.of(Points.of("r" + i, "en", "Words.")), folder)
                    .close();
        }

        try (Stream<Path> kept = Files.list(folder)) {
            assertThat(kept).hasSize(3);
        }
    }

    @Test
    void isThereUntilTheOneThatSearchesByMeaningTooIsClosed() throws IOException {
        PassageIndex words = PassageIndex.onDisk(MALI, folder);
        PassageIndex both = words.withMeaning(new Alike(), (done, all) -> {});

        words.close();
        words.close();
        assertThat(both.search(new Question("elections", Scope.EVERYTHING, 1)).match())
                .isEqualTo(Match.WORDS);

        both.close();
        assertThat(words.hold()).isFalse();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> words.withMeaning(new Alike(), (done, all) -> {}));
    }

    @Test
    void removesNothingThatIsNotItsOwn() throws IOException {
        Path site = Files.createDirectories(folder.resolve("index-of-my-site"));
        Path page = Files.writeString(site.resolve("home.html"), "Welcome.");
        Path notes = Files.writeString(folder.resolve("index-notes.txt"), "To do.");
        Path named = Files.writeString(folder.resolve("index-" + "0".repeat(32)), "A file of such a name.");
        Path draft = Files.createDirectories(folder.resolve("draft-2"));
        for (Path foreign : List.of(page, site, notes, named, draft)) {
            Files.setLastModifiedTime(foreign, FileTime.from(Instant.EPOCH));
        }

        for (int i = 0; i < 5; i++) {
            PassageIndex.onDisk(List.of(Points.of("r" + i, "en", "Words.")), folder)
                    .close();
        }

        assertThat(List.of(page, notes, named, draft)).allMatch(Files::exists);
    }

    @Test
    void removesWhatAnotherProcessBeganLongAgoAndNeverEnded() throws IOException {
        PassageIndex.onDisk(MALI, folder).close();
        Path index = files().getFirst().getParent();
        Path left = Files.createDirectories(index.resolveSibling(index.getFileName() + ".draft-12345"));
        Files.writeString(left.resolve("_0.cfs"), "half of an index");
        Path underWay = Files.createDirectories(index.resolveSibling(index.getFileName() + ".draft-678"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));

        PassageIndex.onDisk(List.of(Points.of("other", "en", "Words.")), folder).close();

        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
    }

    @Test
    void saysWhereTheFolderCanNotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatIOException().isThrownBy(() -> PassageIndex.onDisk(MALI, file));
    }

    @Test
    void leavesNothingBehindWhereWritingIsCutShort() throws IOException {
        Thread.currentThread().interrupt();

        assertThatIOException().isThrownBy(() -> PassageIndex.onDisk(MALI, folder));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
