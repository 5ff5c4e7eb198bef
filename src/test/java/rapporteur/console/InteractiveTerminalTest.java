package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Samples;
import rapporteur.briefing.Wording;

class InteractiveTerminalTest {

    private static final Briefing SEED = Samples.briefing(Samples.mali());
    private static final String TAB = "\t";
    private static final String END_OF_FILE = "\u0004";
    private static final String UP = "\u001B[A";

    @TempDir
    Path folder;

    /** Types keys, but none before there is a prompt: what comes earlier is not yet the line editor's. */
    private static final class Typist extends FilterInputStream {

        private final ByteArrayOutputStream seen;

        private Typist(String keys, ByteArrayOutputStream seen) {
            super(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)));
            this.seen = seen;
        }

        @Override
        public int read() throws IOException {
            waitForPrompt();
            return super.read();
        }

        @Override
        public int read(byte[] keys, int offset, int length) throws IOException {
            waitForPrompt();
            return super.read(keys, offset, length);
        }

        private void waitForPrompt() {
            while (!seen.toString(StandardCharsets.UTF_8).contains("›")) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    @Test
    void answersEachLineUntilThePersonLeaves() throws IOException {
        String seen = typed("elections\r/keypoints corruption\r/exit\rdemocracy\r", null);

        assertThat(seen).contains("Elections are necessary", "/ask elections", "/keypoints corruption");
        assertThat(seen).doesNotContain("/ask democracy");
    }

    @Test
    void endsWithTheEndOfFileKeyOnAnEmptyLine() throws IOException {
        assertThat(typed(END_OF_FILE + "elections\r", null)).doesNotContain("/ask elections");
    }

    @Test
    void answersEachOfSeveralCommandsPastedAtOnce() throws IOException {
        String seen = typed(pasted("/ask elections\n/keypoints corruption\n/exit") + "\rdemocracy\r", null);

        assertThat(seen).contains("/ask elections\n", "/keypoints corruption\n").doesNotContain("/ask democracy");
    }

    @Test
    void takesAQuestionPastedInSeveralLinesForOne() throws IOException {
        String seen = typed(pasted("inclusive elections and\n/or corruption") + "\r/exit\r", null);

        assertThat(seen).contains("/ask inclusive elections and /or corruption\n");
    }

    /** As terminals hand over what is pasted, so that no line of it is taken for typed. */
    private static String pasted(String lines) {
        return "\u001B[200~" + lines + "\u001B[201~";
    }

    @Test
    void completesCommandsAndReports() throws IOException {
        assertThat(typed("/keyp" + TAB + "corruption\r/exit\r", null)).contains("/keypoints corruption\n");
    }

    @Test
    void bringsBackTheLinesOfEarlierConversationsButNoneThatBeganWithASpace() throws IOException {
        Path history = folder.resolve("history");
        typed("elections\r corruption\r/exit\r", history);

        assertThat(history).content().contains("elections").doesNotContain("corruption");
        assertThat(typed(UP + UP + "\r/exit\r", history)).contains("/ask elections");
    }

    @Test
    void bringsBackWhatCanBeReadOfEarlierLinesThatWereDamaged() throws IOException {
        Path history = folder.resolve("history");
        typed("elections\r/exit\r", history);
        Files.write(history, new byte[] {'\n', (byte) 0xFF, 0, (byte) 0xC3, '\n'}, StandardOpenOption.APPEND);

        assertThat(typed(UP + UP + "\r/exit\r", history)).contains("/ask elections");
        assertThat(typed("corruption\r/exit\r", history)).contains("/ask corruption");
    }

    @Test
    void isWideEnoughWhereTheTerminalDoesNotTell() throws IOException {
        assertThat(typed("elections\r/exit\r", null, Size.of(0, 0))).contains("“Elections are necessary to help build");
    }

    @Test
    void saysWhatHappensBesidesWhileNothingIsTyped() throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (InteractiveTerminal terminal = open(seen, "", null, Size.of(80, 24))) {
            terminal.say("1 report, 15 passages");
        }

        assertThat(seen.toString(StandardCharsets.UTF_8)).contains("1 report, 15 passages");
    }

    private static String typed(String keys, @Nullable Path history) throws IOException {
        return typed(keys, history, Size.of(80, 24));
    }

    private static String typed(String keys, @Nullable Path history, Size size) throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (InteractiveTerminal terminal = open(seen, keys, history, size)) {
            terminal.converse();
        }
        return seen.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    private static InteractiveTerminal open(ByteArrayOutputStream seen, String keys, @Nullable Path history, Size size)
            throws IOException {
        InputStream typist = keys.isEmpty() ? InputStream.nullInputStream() : new Typist(keys, seen);
        Terminal terminal = new ExternalTerminal("test", "ansi", typist, seen, StandardCharsets.UTF_8);
        terminal.setSize(size);
        return new InteractiveTerminal(terminal, SEED, Wording.of(Locale.ENGLISH), false, history);
    }
}
