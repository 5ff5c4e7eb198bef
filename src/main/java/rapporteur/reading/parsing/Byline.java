package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the lines that say who wrote something. */
final class Byline {

    private static final int LONGEST = 500;

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:by|par|de|von)|(?:lead |principal )?authors?(?:\\(s\\))?|auteur[.·]?e?[.·]?s?(?:\\(s\\))?|written by|prepared by|posted by|ecrit par|redige par) ?:\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile(
            "^(?:by|par|written by|prepared by|posted by|ecrit par|écrit par|rédigé par)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE = Pattern.compile(
            "^(?:by|par|written by|authors?(?:\\(s\\))?|auteur[.·]?e?[.·]?s?) ?:?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile(",?\\s+(?:and|AND|&|et|ET|with|avec|und|y)\\s+");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*[;|•]\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SURNAME_OF_WORDS =
            Pattern.compile("^(?:Van|Von|De|Du|Da|Di|La|Le|Al|El|Ould|Bin|Ben|Ag|Ibn)\\s");
    private static final Pattern LARGE_BODY = Pattern.compile("\\b(?:of|for|on|de|du|des|pour)\\b");

    private Byline() {}

    /**
     * Reads a line that begins as bylines do. After a colon whatever follows is names; after a bare "By" it must look
     * like names, for titles begin with that word too.
     *
     * @return the names, or empty where the line is no byline
     */
    static Optional<List<String>> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(line);
        if (label.find()) {
            List<String> names = names(line.substring(label.end()));
            return names.isEmpty() ? Optional.empty() : Optional.of(names);
        }
        Matcher word = WORD.matcher(line);
        if (!word.find()) {
            return Optional.empty();
        }
        List<String> names = names(line.substring(word.end()));
        boolean allNames = !names.isEmpty() && names.stream().allMatch(Byline::isName);
        return allNames ? Optional.of(names) : Optional.empty();
    }

    /** Tells whether a line is "By" or its like alone, with the names in the next line. */
    static boolean isAlone(String line) {
        return line.length() < 20 && ALONE.matcher(line).matches();
    }

    /** Tells whether a text is the name of somebody who writes reports. */
    static boolean isName(String name) {
        return Names.isPerson(name) || Names.isOrganisation(name);
    }

    /**
     * Splits the names of a byline: at semicolons if there are any, else at commas and "and". Names turned around are
     * turned back; degrees stay with their names; what people are is left out.
     */
    static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        boolean semicolons = text.indexOf(';') >= 0 || text.indexOf('|') >= 0 || text.indexOf('•') >= 0;
        if (!semicolons) {
            addGroup(names, trim(text));
            return names;
        }
        List<String> parts = SEMICOLON
                .splitAsStream(text)
                .map(Byline::trim)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean allTurned = parts.stream().allMatch(part -> isTurned(pieces(part)))
                && parts.stream().map(part -> pieces(part).get(1)).distinct().count() == parts.size();
        for (String part : parts) {
            if (allTurned) {
                names.add(turned(pieces(part)));
            } else {
                addGroup(names, part);
            }
        }
        return names;
    }

    /** Names divided by commas and "and" only. */
    private static void addGroup(List<String> names, String group) {
        for (String part : splitAtAnd(group)) {
            addAtCommas(names, trim(part));
        }
    }

    private static List<String> splitAtAnd(String group) {
        Matcher and = AND.matcher(group);
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (and.find()) {
            String before = group.substring(start, and.start());
            String after = group.substring(and.end());
            if (divides(before, after)) {
                parts.add(before);
                start = and.end();
            }
        }
        parts.add(group.substring(start));
        return parts;
    }

    /** "Ministry of Defence and Civil Affairs" is one author, "A. Diallo and the Mali Team" are two. */
    private static boolean divides(String before, String after) {
        String last = before.substring(before.lastIndexOf(',') + 1).strip();
        String next = AND.split(pieces(after).getFirst(), 2)[0].strip();
        boolean largeBody =
                Names.isOrganisation(last) && LARGE_BODY.matcher(last).find();
        return largeBody
                ? Names.isOrganisation(next) || next.indexOf('.') > 0
                : next.indexOf(' ') > 0 || Names.isOrganisation(next);
    }

    private static void addAtCommas(List<String> names, String part) {
        List<String> pieces = pieces(part);
        if (isTurned(pieces)
                && (!Names.isPerson(pieces.getFirst())
                        || SURNAME_OF_WORDS.matcher(pieces.getFirst()).find())) {
            names.add(turned(pieces));
            return;
        }
        boolean affiliation = false;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = withoutAffiliation(trim(pieces.get(i)));
            if (piece.isEmpty()) {
                continue;
            }
            if (i > 0 && Names.isDegree(piece) && !names.isEmpty()) {
                names.set(names.size() - 1, names.getLast() + ", " + piece);
            } else if (i == 0 || (!affiliation && isFurtherName(piece))) {
                names.add(piece);
            } else {
                affiliation = true;
            }
        }
    }

    private static List<String> pieces(String part) {
        return List.of(COMMA.split(part, -1));
    }

    /** {@code Jane Doe (Institute of Peace)} */
    private static String withoutAffiliation(String piece) {
        int parenthesis = piece.indexOf(" (");
        boolean behind = parenthesis > 0 && piece.endsWith(")") && Names.isPerson(piece.substring(0, parenthesis));
        return behind ? piece.substring(0, parenthesis) : piece;
    }

    private static boolean isFurtherName(String piece) {
        return (Names.hasFormOfName(piece)
                        && piece.indexOf(' ') > 0
                        && !Names.isRole(piece)
                        && !Names.isOrganisation(piece))
                || (piece.startsWith("the ") && Names.isOrganisation(piece.substring(4)));
    }

    /** Tells whether pieces are {@code Last, First} and perhaps a degree. */
    private static boolean isTurned(List<String> pieces) {
        if (pieces.size() < 2
                || pieces.size() > 3
                || Names.isDegree(pieces.get(1))
                || (pieces.size() == 3 && !Names.isDegree(pieces.get(2)))) {
            return false;
        }
        return !Names.isRole(pieces.get(1))
                && !Names.isOrganisation(pieces.get(1))
                && !Names.isOrganisation(pieces.getFirst())
                && Names.hasFormOfName(pieces.get(1) + " " + pieces.getFirst());
    }

    private static String turned(List<String> pieces) {
        String name = pieces.get(1) + " " + pieces.getFirst();
        return pieces.size() == 3 ? name + ", " + pieces.get(2) : name;
    }

    private static String trim(String text) {
        String name = text.strip();
        while (name.endsWith(",") || name.endsWith(":")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        if (name.startsWith("and ") || name.startsWith("the ")) {
            name = name.substring(4);
        }
        boolean sentenceEnd = name.endsWith(".")
                && name.length() > 4
                && Character.isLowerCase(name.charAt(name.length() - 2))
                && Character.isLowerCase(name.charAt(name.length() - 3))
                && !Names.isDegree(name.substring(name.lastIndexOf(' ') + 1));
        return sentenceEnd && !name.endsWith("Jr.") ? name.substring(0, name.length() - 1) : name;
    }
}
