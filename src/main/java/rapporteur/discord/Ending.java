package rapporteur.discord;

/**
 * How the bot came to an end.
 *
 * @param exitCode the process's exit code
 * @param reason a sentence on why, and on what to do; empty where it was told to end
 */
public record Ending(int exitCode, String reason) {
    /** The exit code where Discord ended the session for good. */
    static final int CLOSED_BY_DISCORD = 4;

    private static final int INVALID_VERSION = 4012;

    private static final String PORTAL = "https://discord.com/developers/applications";

    /** The end that was asked for. */
    static final Ending ASKED_FOR = new Ending(0, "");

    static final Ending WRONG_TOKEN = new Ending(
            CLOSED_BY_DISCORD,
            "Discord does not know this token (code 4004). Copy the bot's token from " + PORTAL
                    + " (your application, Bot, Reset Token) into DISCORD_TOKEN and start again.");

    /**
     * Returns the end that a close of the gateway means.
     *
     * @param code the code the session was closed with
     * @see <a
     *     href="https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes">
     *     Close codes</a>
     */
    static Ending of(int code) {
        return switch (code) {
            case 4004 -> WRONG_TOKEN;
            case 4010, 4011 ->
                closed(code, "The bot is in more servers than one session may serve; remove it from some.");
            case INVALID_VERSION ->
                closed(code, "Discord no longer takes this version's protocol; start the newest version of the bot.");
            case 4013, 4014 ->
                closed(
                        code,
                        "It does not grant the intents, but the bot asks for none that need granting;"
                                + " start the newest version of the bot.");
            default -> closed(code, "Start again; if it happens again, look at https://discordstatus.com.");
        };
    }

    /** Tells whether a session closed with this code can't be begun again, though JDA would go on trying. */
    static boolean isForGood(int code) {
        return code == INVALID_VERSION;
    }

    private static Ending closed(int code, String cure) {
        return new Ending(CLOSED_BY_DISCORD, "Discord ended the session for good (code " + code + "). " + cure);
    }
}
