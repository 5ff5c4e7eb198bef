package rapporteur.discord;

import com.neovisionaries.ws.client.WebSocketFactory;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Sets JDA up: what it keeps of Discord (little), which threads it uses, and where it finds Discord. */
final class Connection {
    private static final String GATEWAY = "https://gateway.discord.gg";
    /** As many as answers in flight at a busy time: a connection closed too soon has to be made anew. */
    private static final int IDLE_CONNECTIONS = 128;

    private static final int LONGEST_RECONNECT_PAUSE_S = 60;

    private Connection() {}

    /**
     * Connects; the answer to the token comes before this returns, the session begins behind.
     *
     * @param arrivals tells until when an answer is taken
     * @param threads runs events and callbacks
     * @param listeners what to tell of events
     * @throws net.dv8tion.jda.api.exceptions.InvalidTokenException if Discord does not know the token
     * @throws net.dv8tion.jda.api.exceptions.ErrorResponseException if Discord can't be asked
     */
    static JDA open(BotSettings settings, Arrivals arrivals, ExecutorService threads, Object... listeners) {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        // JDA would make a stack trace for each call, in case it fails
        RestAction.setPassContext(false);
        OkHttpClient.Builder http = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
                .addInterceptor(new Persistence(arrivals));
        return JDABuilder.createLight(settings.token(), List.of())
                .setHttpClientBuilder(http)
                .setWebsocketFactory(sockets(settings.gatewayUrl()))
                .setRestConfig(restConfig(settings.restUrl()))
                .setSessionController(new Sessions(settings.gatewayUrl()))
                .setEventPool(threads, false)
                .setCallbackPool(threads, false)
                .setRateLimitElastic(threads, false)
                .setEventPassthrough(true)
                .setEnableShutdownHook(false)
                .setMaxReconnectDelay(LONGEST_RECONNECT_PAUSE_S)
                .addEventListeners(listeners)
                .build();
    }

    private static RestConfig restConfig(@Nullable String restUrl) {
        RestConfig config = new RestConfig().setUserAgentSuffix("Rapporteur");
        return restUrl == null ? config : config.setBaseUrl(restUrl);
    }

    /** Returns sockets that keep to the JVM's proxy properties, as HTTP calls do by themselves. */
    private static WebSocketFactory sockets(@Nullable String gatewayUrl) {
        WebSocketFactory factory = new WebSocketFactory();
        String address = gatewayUrl == null ? GATEWAY : gatewayUrl.replaceFirst("^ws", "http");
        for (Proxy proxy : ProxySelector.getDefault().select(URI.create(address))) {
            if (proxy.type() == Proxy.Type.HTTP && proxy.address() instanceof InetSocketAddress server) {
                factory.getProxySettings().setHost(server.getHostString()).setPort(server.getPort());
                break;
            }
        }
        return factory;
    }

    /** Finds the gateway where the settings say, or where Discord says. */
    private static final class Sessions extends ConcurrentSessionController {
        private final @Nullable String gatewayUrl;

        Sessions(@Nullable String gatewayUrl) {
            this.gatewayUrl = gatewayUrl;
        }

        @Override
        public String getGateway() {
            return gatewayUrl == null ? super.getGateway() : gatewayUrl;
        }
    }
}
