package rapporteur.console;

import java.util.Random;

/** Texts of all sorts, harmful ones among them, always the same for the same seed. */
final class Texts {

    private static final String[] PIECES = {
        "peace",
        "Élections",
        "l’État",
        " ",
        "  ",
        "\n",
        "\t",
        "\u001B[31m",
        "\u001B]0;title\u0007",
        "\0",
        "\u009B2J",
        "\u202E",
        "\u2066",
        "\u200B",
        "\u00AD",
        "選挙",
        "。",
        "سلام",
        "שלום",
        "e\u0301",
        "👩‍👩‍👧",
        "🇲🇱",
        "\uD83D",
        "\uDE00",
        "“quoted”",
        "\"",
        "\\",
        "https:",
        "a-very-long-word-that-goes-on-and-on-and-on",
        "\u2028",
        "\r",
        "\u00A0",
        "{0}",
        "%s",
        "\u007F"
    };

    private Texts() {}

    static String any(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(1, pieces);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** Returns a text with a letter in it, as titles and paragraphs have. */
    static String words(Random random, int pieces) {
        return "x " + any(random, pieces);
    }
}
