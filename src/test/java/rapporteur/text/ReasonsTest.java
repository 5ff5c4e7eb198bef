package rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonsTest {

    @TempDir
    Path folder;

    @Test
    void saysInWordsWhatTheKindOfFailureTells() {
        assertThat(Reasons.of(new AccessDeniedException("a"))).isEqualTo("permission denied");
        assertThat(Reasons.of(failure(folder.resolve("none")))).isEqualTo("there is no such file or folder");
        assertThat(Reasons.of(catchThrowableOfType(
                        IOException.class, () -> Files.createDirectories(Files.createFile(folder.resolve("file"))))))
                .isEqualTo("there is a file where a folder should be");
    }

    private static IOException failure(Path missing) {
        return catchThrowableOfType(IOException.class, () -> Files.size(missing));
    }

    @Test
    void repeatsTheReasonTheSystemGives() {
        assertThat(Reasons.of(new FileSystemException("a", null, "Disk quota exceeded")))
                .isEqualTo("Disk quota exceeded");
        assertThat(Reasons.of(new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(Reasons.of(new IOException())).isEqualTo("IOException");
    }
}
