package rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardOutputTest {

    @TempDir
    private Path folder;

    @Test
    void forgivesAPipeWhoseReaderHasLeftInWhateverLanguageThatIsSaid() throws Exception {
        Path pipe = folder.resolve("pipe");
        Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeThat(mkfifo.waitFor()).isZero();

        assertThat(failing("Tubería rota", pipe).failure()).isEmpty();
    }

    @Test
    void remembersWhyAFileCouldNotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(failing("No queda espacio en el dispositivo", file).failure())
                .hasValueSatisfying(failure -> assertThat(failure).hasMessageContaining("No queda espacio"));
    }

    @Test
    void tellsAReaderWhoHasLeftByTheWordsWhereTheSystemDoesNotTellWhatIsWrittenTo() {
        Path unknown = folder.resolve("missing");

        assertThat(failing("Broken pipe", unknown).failure()).isEmpty();
        assertThat(failing("Bad file descriptor", unknown).failure()).isPresent();
    }

    private static StandardOutput failing(String why, Path file) {
        StandardOutput output = new StandardOutput(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(why);
                    }
                },
                file);
        assertThatIOException().isThrownBy(() -> {
            output.write('x');
            output.flush();
        });
        return output;
    }
}
