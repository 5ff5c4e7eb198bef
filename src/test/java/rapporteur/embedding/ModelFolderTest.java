package rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFolderTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x64",
        "Linux, aarch64, linux-aarch64",
        "Mac OS X, aarch64, osx-aarch64",
        "Mac OS X, x86_64, osx-x64",
        "Windows 11, amd64, win-x64",
        "FreeBSD, riscv64, freebsd-riscv64",
    })
    void namesPlatformsAsOnnxRuntimeDoes(String system, String processor, String platform) {
        assertThat(ModelFolder.platform(system, processor)).isEqualTo(platform);
    }
}
