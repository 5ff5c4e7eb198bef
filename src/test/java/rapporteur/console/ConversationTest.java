package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Samples;
import rapporteur.briefing.Wording;

class ConversationTest {

    private static final Briefing SEED = Samples.briefing(Samples.mali());

    private final StringWriter heard = new StringWriter();

    /** Says one line at a time, and remembers what it had heard before each. */
    private final class Talker extends Reader {

        private final List<String> heardBefore = new ArrayList<>();
        private final List<String> lines;

        private Talker(String... lines) {
            this.lines = new ArrayList<>(List.of(lines));
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            heardBefore.add(heard.toString());
            if (lines.isEmpty()) {
                return -1;
            }
            String line = lines.removeFirst() + "\n";
            line.getChars(0, line.length(), buffer, offset);
            return line.length();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Test
    void readsACommandBehindAByteOrderMark() throws IOException {
        StringReader lines = new StringReader("\uFEFF/keypoints 3\n\uFEFF/exit\nelections\n");

        new Conversation(SEED::answer, Wording.of(Locale.ENGLISH), new Screen(80, false))
                .hold(lines, new PrintWriter(heard));

        assertThat(heard.toString()).contains("/keypoints 3").doesNotContain("elections", "/ask");
    }

    @ParameterizedTest
    @CsvSource({"help, /help", "' ? ', /help", "help us, /ask help us", "/exit now, /exit takes no words after it."})
    void understandsWhoDoesNotKnowTheCommandsYet(String line, String end) throws IOException {
        new Conversation(SEED::answer, Wording.of(Locale.ENGLISH), new Screen(80, false))
                .hold(new StringReader(line), new PrintWriter(heard));

        assertThat(heard.toString()).endsWith(end + "\n");
    }

    @Test
    void answersALineBeforeTheNextOneIsRead() throws IOException {
        Talker talker = new Talker("elections", "corruption");

        new Conversation(SEED::answer, Wording.of(Locale.ENGLISH), new Screen(80, false))
                .hold(talker, new PrintWriter(new BufferedWriter(heard)));

        assertThat(talker.heardBefore).hasSize(3);
        assertThat(talker.heardBefore.get(0)).isEmpty();
        assertThat(talker.heardBefore.get(1)).endsWith("/ask elections\n");
        assertThat(talker.heardBefore.get(2)).endsWith("/ask corruption\n");
    }
}
