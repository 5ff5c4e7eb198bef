package rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RapporteurTest {

    @Test
    void helpNamesTheProgramAndItsPurpose() {
        var out = new StringWriter();

        int exitCode = Rapporteur.commandLine().setOut(new PrintWriter(out)).execute("--help");

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("Usage: rapporteur", "in the reports' own words");
    }

    @Test
    void unknownOptionIsWrongUse() {
        var err = new StringWriter();

        int exitCode = Rapporteur.commandLine().setErr(new PrintWriter(err)).execute("--unheard-of");

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString()).contains("--unheard-of");
    }
}
