package rapporteur.discord;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The latest interactions with the time each came in. Discord may deliver an interaction twice, and takes an answer to
 * it only for a short time.
 *
 * @see <a href="https://docs.discord.com/developers/interactions/receiving-and-responding">Discord's deadlines</a>
 */
final class Arrivals {
    /** Many times as many as can be waiting for an answer. */
    private static final int REMEMBERED = 10_000;

    private final Map<Long, Long> times = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Notes that an interaction came in. Returns whether it is the first time. */
    synchronized boolean isFirst(long interaction) {
        return times.putIfAbsent(interaction, System.nanoTime()) == null;
    }

    /** Returns the {@link System#nanoTime} an interaction came in at; now for one that is not known. */
    synchronized long time(long interaction) {
        return times.getOrDefault(interaction, System.nanoTime());
    }
}
