package rapporteur.reading.parsing.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the names of a byline apart. */
final class BylineNames {

    /** No byline is longer, but paragraphs are. */
    private static final int LONGEST = 10_000;

    private static final Pattern AND = Pattern.compile(",?\\s+(?:and|AND|&|et|ET|with|avec|und|y|e)\\s+");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*[;|•·]\\s*|\\s+/\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern OPEN_END = Pattern.compile("(?:\\s*[,:&]|\\s+(?:and|et|on|le))++$");
    private static final Pattern SURNAME_OF_WORDS =
            Pattern.compile("^(?:Van|Von|De|Du|Da|Di|La|Le|Al|El|Ould|Bin|Ben|Ag|Ibn)\\s");
    private static final Pattern GIVEN_NAME_TOO = Pattern.compile("^(?:Ben|Al|Di|La|El)\\s");
    /** What calls itself by one word, beside a person. */
    static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}’'-]{3,}");

    private static final Pattern OPEN_ROLE =
            Pattern.compile("^\\p{Ll}.* (?:in|for|of|at|on) (?:the )?\\p{Lu}[\\p{L} ’'-]*$");

    /** {@code Academy Fellow}, which no organisation is. */
    private static final Pattern ROLE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}’'-]+ ){1,4}(?:Fellow|Director|Professor|Officer|Advis[eo]r|Researcher|Analyst|Scholar|Lecturer)");

    private static final Pattern LARGE_BODY = Pattern.compile("\\b(?:of|for|on|de|du|des|pour)\\b");

    private static final Pattern ABBREVIATED_END = Pattern.compile("\\b(?:Jr|Ltd|Inc|Corp)\\.$");

    private static final Remembered<List<String>> NAMES = new Remembered<>(BylineNames::split);

    private BylineNames() {}

    /**
     * Splits the names of a byline: at semicolons if there are any, else at commas and "and". Names turned around are
     * turned back; degrees stay with their names; what people are is left out.
     */
    static List<String> of(String text) {
        return NAMES.of(text);
    }

    private static List<String> split(String text) {
        if (text.length() > LONGEST) {
            return List.of(text);
        }
        List<String> parts = SEMICOLON
                .splitAsStream(BylineTrimmings.cutOff(text))
                .map(BylineNames::trim)
                .filter(part -> !part.isEmpty())
                .toList();
        return turnedNames(parts).orElseGet(() -> {
            List<String> names = new ArrayList<>();
            for (String part : parts) {
                if (names.isEmpty() || !isFurtherRole(part)) {
                    addGroup(names, part);
                }
            }
            return List.copyOf(names);
        });
    }

    /** {@code Jane Doe, Fellow, Port Institute; Senior Advisor, Ministry of Ports} */
    private static boolean isFurtherRole(String part) {
        String first = pieces(part).getFirst();
        return Names.isRole(first) && Names.personAtStart(first).isEmpty() && !Names.isOrganisation(first);
    }

    /** Names that are all turned around: {@code Doe, Jane; Roe, John and Poe, Edgar}. */
    private static Optional<List<String>> turnedNames(List<String> parts) {
        List<List<String>> turned = parts.stream()
                .flatMap(AND::splitAsStream)
                .map(name -> pieces(trim(name)))
                .toList();
        boolean all = turned.size() > 1
                && turned.stream().allMatch(BylineNames::isTurned)
                && (turned.size() == parts.size() || turned.stream().allMatch(BylineNames::beginsWithSurname))
                && turned.stream().map(name -> name.get(1)).distinct().count() == turned.size();
        return all ? Optional.of(turned.stream().map(BylineNames::turned).toList()) : Optional.empty();
    }

    /** A first piece that is a whole name may have an institution behind it, and not a given name. */
    private static boolean beginsWithSurname(List<String> pieces) {
        return !Names.isPerson(pieces.getFirst())
                || SURNAME_OF_WORDS.matcher(pieces.getFirst()).find();
    }

    /** Names divided by commas and "and" only. */
    private static void addGroup(List<String> names, String group) {
        for (String part : splitAtAnd(group)) {
            if (names.isEmpty() || !ROLE.matcher(trim(part)).matches()) {
                addAtCommas(names, trim(part));
            }
        }
    }

    private static List<String> splitAtAnd(String group) {
        Matcher and = AND.matcher(group);
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (and.find()) {
            String before = group.substring(start, and.start());
            String after = group.substring(and.end());
            if (divides(before, after) && !isWithinSurname(and.group(), before, after)) {
                parts.add(before);
                start = and.end();
            }
        }
        parts.add(group.substring(start));
        return parts;
    }

    /** {@code José Ortega y Gasset}, {@code Ana Costa e Silva} */
    private static boolean isWithinSurname(String and, String before, String after) {
        return switch (and.strip()) {
            case "y" -> ONE_WORD.matcher(next(after)).matches();
            case "e" -> !Names.isPerson(next(after)) || !Names.isPerson(lastAtComma(before));
            default -> false;
        };
    }

    private static String lastAtComma(String before) {
        return before.substring(before.lastIndexOf(',') + 1).strip();
    }

    private static String next(String after) {
        return AND.split(pieces(after).getFirst(), 2)[0].strip();
    }

    /** "Ministry of Defence and Civil Affairs" is one author, "A. Diallo and the Mali Team" are two. */
    private static boolean divides(String before, String after) {
        String last = lastAtComma(before);
        String next = next(after);
        if (isAffiliation(before, last, next) || isWithinRole(last, after, next)) {
            return false;
        }
        boolean largeBody =
                Names.isOrganisation(last) && LARGE_BODY.matcher(last).find();
        return largeBody
                ? Names.isOrganisation(next) || next.indexOf('.') > 0
                : next.indexOf(' ') > 0
                        || Names.isOrganisation(next)
                        || (Names.isPerson(last) && ONE_WORD.matcher(next).matches());
    }

    /** {@code Jane Doe, Law and Government Division} */
    private static boolean isAffiliation(String before, String last, String next) {
        return last.length() < before.strip().length()
                && last.indexOf(' ') < 0
                && !Names.isOrganisation(last)
                && Names.isOrganisation(next)
                && Names.isPerson(pieces(before).getFirst());
    }

    /** {@code Jane Doe, senior researcher in the Ports and Lakes division} */
    private static boolean isWithinRole(String last, String after, String next) {
        return Names.isRole(last)
                && OPEN_ROLE.matcher(last).find()
                && !Names.isOrganisation(last)
                && !Names.isPerson(next)
                && !after.startsWith("the ");
    }

    private static void addAtCommas(List<String> names, String part) {
        List<String> pieces = pieces(part);
        if (isTurned(pieces) && beginsWithSurname(pieces)) {
            names.add(turned(pieces));
            return;
        }
        boolean affiliation = false;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = BylineTrimmings.withoutAffiliation(trim(pieces.get(i)));
            if (piece.isEmpty()) {
                continue;
            }
            if (i > 0 && !affiliation && Names.isDegree(piece) && !names.isEmpty()) {
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

    private static boolean isFurtherName(String piece) {
        return (Names.hasFormOfName(piece) && !Names.isRole(Names.core(piece)) && !Names.isOrganisation(piece))
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
        return !areTwoNames(pieces.getFirst(), pieces.get(1))
                && !Names.isRole(pieces.get(1))
                && !Names.isOrganisation(pieces.get(1))
                && !Names.isOrganisation(pieces.getFirst())
                && Names.hasFormOfName(pieces.get(1) + " " + pieces.getFirst());
    }

    /** "Ben" and "Al" begin surnames and given names: {@code Ben Ito, Cara Dunn} are two people. */
    private static boolean areTwoNames(String first, String second) {
        return GIVEN_NAME_TOO.matcher(first).find() && Names.isPerson(first) && Names.isPerson(second);
    }

    private static String turned(List<String> pieces) {
        String name = pieces.get(1) + " " + pieces.getFirst();
        return pieces.size() == 3 ? name + ", " + pieces.get(2) : name;
    }

    private static String trim(String text) {
        String name = OPEN_END.matcher(text.strip()).replaceFirst("");
        if (name.startsWith("and ")) {
            name = name.substring(4);
        }
        if (name.startsWith("the ")) {
            name = name.substring(4);
        }
        boolean sentenceEnd = name.endsWith(".")
                && name.length() > 4
                && Character.isLowerCase(name.charAt(name.length() - 2))
                && Character.isLowerCase(name.charAt(name.length() - 3))
                && !Names.isDegree(name.substring(name.lastIndexOf(' ') + 1));
        return sentenceEnd && !ABBREVIATED_END.matcher(name).find() ? name.substring(0, name.length() - 1) : name;
    }
}
