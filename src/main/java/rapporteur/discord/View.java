package rapporteur.discord;

import java.util.Locale;

/**
 * One page of a subject, as one reader sees it.
 *
 * @param subject what is shown
 * @param page the page, from 0
 * @param language the language of the message
 * @param asker the id of the person a public message may be removed by, or 0 for a private one
 * @param library the {@linkplain LibraryPrint print} of the library it was asked of
 */
record View(Subject subject, int page, Locale language, long asker, String library) {
    boolean isPrivate() {
        return asker == 0;
    }

    View onPage(int other) {
        return new View(subject, other, language, asker, library);
    }

    View of(Subject other) {
        return new View(other, 0, language, asker, library);
    }

    View by(long newAsker) {
        return new View(subject, page, language, newAsker, library);
    }
}
