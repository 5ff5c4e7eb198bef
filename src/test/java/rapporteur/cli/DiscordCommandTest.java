package rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot as a process of its own. */
class DiscordCommandTest {

    @TempDir
    Path folder;

    /** Where no address can be asked for its proxy, Discord can't be connected to. */
    static final class WithoutProxies extends ProxySelector {

        public static void main(String[] arguments) {
            ProxySelector.setDefault(new WithoutProxies());
            Rapporteur.main(arguments);
        }

        @Override
        public List<Proxy> select(URI address) {
            throw new LinkageError("made for a test");
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException failure) {}
    }

    @Test
    void aFaultIsToldByTheExitCode() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                WithoutProxies.class.getName(),
                "discord",
                "--library=seeds",
                "--config=src/test/resources/words-only.conf");
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("DISCORD_TOKEN", "MTIzNDU2Nzg5.GABCDE.abcdefghijklmnopqrstuvwxyz");
        builder.environment().put("DISCORD_REST_URL", "http://localhost:1/api/v10");
        builder.environment().put("XDG_STATE_HOME", folder.toString());

        var process = builder.redirectErrorStream(true).start();
        var told = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(told).contains("a fault in Rapporteur itself", "made for a test");
        assertThat(process.waitFor()).isEqualTo(3);
    }
}
