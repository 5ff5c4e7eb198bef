package rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingFoldersTest {

    @TempDir
    Path temporaryFiles;

    @Test
    void theOneMadeSinceIsRemoved() throws IOException {
        Path older = make("onnxruntime-java1");
        UnpackingFolders before = UnpackingFolders.in(temporaryFiles);
        Path made = make("onnxruntime-java2");

        before.removeOneMadeSince(UnpackingFolders.in(temporaryFiles));

        assertThat(made).doesNotExist();
        assertThat(older).exists();
    }

    @Test
    void ofSeveralNoneIsRemoved() throws IOException {
        UnpackingFolders before = UnpackingFolders.in(temporaryFiles);
        make("onnxruntime-java1");
        make("onnxruntime-java2");

        before.removeOneMadeSince(UnpackingFolders.in(temporaryFiles));

        assertThat(temporaryFiles).isDirectoryContaining("glob:**1").isDirectoryContaining("glob:**2");
    }

    @Test
    void oneWithALibraryInItIsLeft() throws IOException {
        UnpackingFolders before = UnpackingFolders.in(temporaryFiles);
        Path library = Files.writeString(make("onnxruntime-java1").resolve("library"), "of another program");

        before.removeOneMadeSince(UnpackingFolders.in(temporaryFiles));

        assertThat(library).exists();
    }

    @Test
    void nothingIsRemovedWhereItWasNotSeenWhatWasThere() throws IOException {
        UnpackingFolders unseen = UnpackingFolders.in(temporaryFiles.resolve("missing"));
        Path other = make("onnxruntime-java1");

        unseen.removeOneMadeSince(UnpackingFolders.in(temporaryFiles));

        assertThat(other).exists();
    }

    private Path make(String name) throws IOException {
        return Files.createDirectory(temporaryFiles.resolve(name));
    }
}
