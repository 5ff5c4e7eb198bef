package rapporteur.reading.parsing.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings that public report pages share, in English and French and, for summaries, a few other languages. */
public final class KnownHeadings {

    /** The most characters of such a heading. */
    public static final int LONGEST = 80;

    private static final String DOCUMENT = "(?:special |policy |peace |issue |research |working |briefing |this )*"
            + "(?:report|brief|briefing|paper|study|publication|research|analysis|article|essay|document|note|monograph"
            + "|peaceworks|book|commentary|memo|issue|fact ?sheet|bulletin|survey|assessment|evaluation|review|guide|toolkit|backgrounder|explainer)";

    private static final String QUESTIONS = "what(?:'s| is) new|why does (?:it|this) matter|why (?:it|this) matters"
            + "|what (?:should|can|must) be done|what happened|why did (?:it|this) happen|what(?:'s| is) next|what comes next"
            + "|what(?:'s| is) at stake|what(?:'s| is) the issue|que se passe-t-il|quoi de neuf|qu'y a-t-il de nouveau"
            + "|(?:en quoi|pourquoi) (?:est-ce|cela est-il|c'est) (?:important|significatif)|pourquoi cela importe"
            + "|comment agir|que faire|que faudrait-il faire|que(?:l est l'| l')?enjeu|que hay de nuevo|¿que hay de nuevo"
            + "|¿?por que (?:es importante|importa)|¿?que (?:se )?deberia hacer(?:se)?";

    private static final Map<PartKind, Pattern> PATTERNS = new EnumMap<>(PartKind.class);

    static {
        put(PartKind.KEY_POINTS, """
                (?:the |our |report |its )?(?:key|main|major|principal|top(?:[ -]line)?|core|central|primary|headline|brief) \
                (?:points?|issues|learnings?|findings?|take-?aways?|messages?|conclusions?|insights?|judge?ments?|arguments?|highlights?|themes|lessons?|results?|facts)\
                (?: (?:and|&) (?:recommendations|conclusions|findings|implications|take-?aways|messages|insights))?\
                (?: (?:of|from|in) (?:the|this) (?:report|study|paper|brief|research))?(?: at a glance)?
                |(?:report |policy |research |our |story |the )?(?:take-?aways|highlights|findings)(?: (?:of|from) (?:the|this) (?:report|study|paper|brief|research))?|findings in brief
                |(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:key |main |big |major |top )?\
                (?:take-?aways|findings|lessons|messages|points|facts|things (?:to know|we (?:found|know|learn(?:ed|t))))
                |(?:the )?(?:report|issue|study|paper|research) in brief|(?:fast|quick) facts|(?:the )?(?:essentials|big picture|bottom lines?)
                |what we (?:found|learned|learnt|know)|tl[;:]? ?dr|summary (?:and|&|of) (?:the )?(?:key |main |major )?(?:findings|take-?aways|messages|points|highlights)
                |at a glance|(?:the )?(?:report|study|brief) at a glance|in (?:brief|short)|what (?:you need )?to (?:know|remember)
                |summary of (?:the )?(?:key |main |major )?(?:points|findings|conclusions|messages)(?: (?:and|&) recommendations)?|summary points
                |(?:les )?(?:\\d{1,2} )?(?:points|messages|constats|idees|enseignements|conclusions|resultats)[ -]\
                (?:cles?|essentiels|saillants|principaux|principales|forts|majeurs)
                |(?:les )?principa(?:ux|les) (?:points|messages|constats|conclusions|resultats|enseignements|idees)
                |faits saillants|(?:(?:le|ce) rapport )?en (?:bref|resume)|l'essentiel(?: a retenir)?|the issue|a retenir|(?:ce qu'il faut|les points a|que(?: faut-il)?) retenir|en un coup d'oeil
                |en (?:breve|sintesis)|(?:los |las )?(?:puntos|mensajes|hallazgos|conclusiones|ideas) (?:claves?|principales)|principales (?:puntos|mensajes|hallazgos|resultados|conclusiones)
                |(?:kern|haupt)(?:aussagen|punkte|ergebnisse|befunde|botschaften|erkenntnisse)|das wichtigste in kurze|(?:die )?(?:zentrale|wichtigste|wesentliche)n? (?:ergebnisse|befunde|erkenntnisse|aussagen|punkte)|(?:i |le )?(?:punti|messaggi|conclusioni|risultati) (?:chiave|principali)|in (?:breve|sintesi)|pontos-chave|(?:os |as )?principais (?:conclusoes|resultados|mensagens|pontos)|em (?:resumo|sintese)""");
        put(PartKind.SUMMARY, """
                (?:executive |report |policy |brief |main |analytical )?(?:summary|synopsis|abstract|overview)|(?:all )?in a nutshell|the gist|standfirst|accroche|chapo|chapeau
                |summary (?:and|&) (?:recommendations|conclusions)|executive summary (?:and|&) (?:key )?recommendations
                |resume(?: executif| analytique| operationnel| de l'etude| du rapport)?|(?:note de )?synthese(?: executive| du rapport| de (?:l'avis|l'etude|la note))?
                |synthese (?:et|&) recommandations|sommaire executif|zusammenfassung|kurzfassung|resumen(?: ejecutivo)?
                |sintesi|resumo(?: executivo)?""");
        put(PartKind.QUESTION, QUESTIONS);
        put(
                PartKind.ABOUT_REPORT,
                "about (?:the|this|our) " + DOCUMENT
                        + "|(?:a propos|au sujet) (?:du|de (?:ce|cette|la|l')) ?"
                        + "(?:rapport|note|etude|publication|article|document|recherche|synthese|policy brief)(?: de recherche)?"
                        + "|(?:sobre|acerca de) (?:el|la|este|esta|o|a) (?:informe|estudio|documento|publicacion|articulo|relatorio|estudo|publicacao|artigo)"
                        + "|(?:uber|zu) (?:den|die|das|diesen?|dieses|diesem|dieser) (?:bericht|studie|papier|publikation|beitrag|artikel)"
                        + "|(?:informazioni )?(?:sul|sullo|sulla|su questo|su questa) (?:rapporto|studio|ricerca|pubblicazione|documento|articolo)");
        put(PartKind.ABOUT_AUTHORS, """
                (?:about )?(?:the )?(?:lead |principal |report )?(?:co-?)?(?:author|contributor|writer|researcher)(?:s|\\(s\\))?
                |author(?:s|s'|'s)? (?:information|bio|bios|biography|biographies|biographical notes?|contact information)
                |about (?:the )?(?:experts?|editors?|author\\(s\\)|authors?)(?: ?/ ?(?:editors?|contributors?))?
                |written by|(?:meet|about) (?:the )?authors? (?:and|&) (?:contributors|editors)|meet the authors?|biographical notes?|biography|contributor bios
                |(?:a propos |au sujet )?(?:de |des |d')?(?:l'|les |la |le |l' )?(?:auteur|autrice|auteure|auteur\\.rice)(?:[.·-]?e)?(?:[.·-]?s|\\(s\\))?
                |biographies?|(?:(?:sobre|acerca de|acerca d) ?)?(?:el|la|los|las|os?|as?) autor(?:a|es|as)?
                |(?:uber |zu )?(?:die|der|den) autor(?:en|in|innen)?(?: und (?:(?:die|der|den) )?autor(?:en|innen|in)?)?|(?:zur|zum) autor(?:in)?
                |(?:su |sul|sull'|sugli |sulle )?(?:gli |le |l')?aut(?:ori|rici|ore|rice)
                |(?:presentation|biographie) (?:de l'|des |du |de la )?(?:auteur|autrice|auteure)s?""");
        put(PartKind.RELATED, """
                (?!(?:recent|latest) posts)(?:more |our |other |latest |featured |related |recent |recommended |similar |further |selected |associated |additional |suggested )+\
                (?:publications?|contents?|resources?|readings?|reports?|research|works?|articles?|analys[ei]s\
                |commentar(?:y|ies)|products?|documents?|items?|insights?|posts?|stories|links?|materials?|papers?|brief(?:ing)?s?|essays?|podcasts?|press releases?)\
                (?: (?:and|&) (?:events?|publications?|resources?|news|analysis|commentary|links)| (?:in|from|of) (?:this|the same) (?:series|collection|project|programme?|issue))?
                |(?:(?:publications|reports|papers|titles|more|other) )?(?:in|from) the same (?:series|collection)|(?:publications|reports|papers|titles) in this series|(?:readers|others|people) also (?:viewed|read|liked)
                |related|(?:also )?of related interest|more work (?:from|by) .{1,60}|recent (?:and|&) related|explore (?:further|more)|(?:explore|discover|see|browse) (?:our |the |more )?related .{1,30}|(?:read )?more (?:on|about|from|like) (?:this|the|our) .{1,30}
                |(?:you may|you might) also (?:like|be interested in)|read (?:next|also)|see also|keep reading|also of interest
                |what to read next|recommended (?:from|by|for) .{1,40}|more from .{1,40}|more by (?:\\S+ ){0,2}\\S+|a (?:lire|voir|decouvrir)(?: aussi| egalement| ensuite)
                |(?:lire|voir)(?: aussi| egalement)|decouvrir aussi|vous aimerez aussi|(?:ces (?:contenus|articles|publications)|cela|ca) (?:peuvent|pourrai(?:en)?t|peut) (?:aussi |egalement )?vous interesser|(?:sur|dans) (?:le|la) meme (?:sujet|theme|thematique)
                |(?:pour )?(?:aller plus loin|en savoir plus)|(?:publications?|contenus?|articles?|documents?|ressources?|lectures?|analyses|travaux) \
                (?:similaires?|lie(?:e)?s?|associe(?:e)?s?|connexes?|relatifs|relatives|recommande(?:e)?s|complementaires|en lien)
                |(?:decouvr(?:ir|ez) )?(?:nos )?autres (?:publications|articles|ressources|analyses)|(?:nos )?dernieres (?:publications|etudes|notes|analyses)
                |related information|(?:other|more|further) (?:publications |reports |papers |titles )?(?:in|from) (?:this|the same) (?:report |paper |publication )?(?:series|collection)(?: ?: .{1,50})?
                |(?:verwandte|weitere|ahnliche) (?:publikationen|veroffentlichungen|artikel|beitrage|studien)|mehr zum thema
                |das konnte sie (?:auch )?interessieren|lesen sie auch
                |(?:publicaciones|contenidos?|documentos|articulos|lecturas|publicacoes|conteudos?|artigos) relacionad[ao]s?|(?:lea|ver|leer|leia|veja) tambem|(?:lea|ver|leer) tambien|(?:tambien )?te puede interesar
                |(?:contenuti|articoli|pubblicazioni|documenti) correlat[ie]|(?:leggi|vedi) anche|potrebbe interessarti(?: anche)?
                |gerelateerde (?:publicaties|artikelen)|lees ook""");
        put(PartKind.NAVIGATION, """
                (?:table of )?contents|(?:report|document|publication) details|additional links|contents of this .{1,20}|table des matieres|sommaire(?: de la page)?|(?:in|inside) this (?:report|issue|section|publication|brief(?:ing)?|paper|note|study|bulletin|edition|chapter|guide|document|post)
                |on this page|in this article|dans (?:ce|cet|cette) (?:rapport|note|article|page)|jump to(?: .{1,20})?
                |more on|(?:related|featured) (?:topics?|tags?|experts?|events?|people|authors?|staff|courses?|regions?|countries|keywords?)|upcoming events|(?:is|was) this (?:page|article|content) (?:useful|helpful) ?\\??|latest (?:news|events|updates|posts)|recent posts|most (?:popular|read|viewed|shared)
                |experts? (?:associe|lie)s?|evenements? (?:associe|lie)s?|evenements a venir|tags|mots-cles|indice|inhaltsverzeichnis|inhalt""");
        put(PartKind.RUNNING, """
                introduction(?: (?:and|&) summary)?|fore?word|preface|avant-propos|background|context|conclusions?|recommendations?|(?:policy |key |main |summary of |list of )+(?:recommendations?|implications|options)
                |methodology|methods|(?:key|main) (?:figures|facts (?:and|&) figures|data)|chiffres[ -]cles|(?:a )?note on (?:methodology|sources)|research questions?|discussion questions?
                |acknowledge?ments?|appendi(?:x|ces)(?: .{1,3})?|annex(?:es)?(?: .{1,3})?|glossary|abbreviations|acronyms
                |panell?ists?|(?:(?:featured|our) )?(?:speakers?|guests?)|participants?|moderators?|discussants?|(?:version|revision|document) history|change ?log|corrections?
                |references?|end ?notes?|foot ?notes?|notes?|bibliography|works cited|sources|for further information|contacts?
                |contexte|(?:liste des |synthese des |principales |nos )?(?:recommandations|preconisations|propositions)|methodologie|remerciements|annexes?|glossaire|sigles|intervenants
                |references bibliographiques|bibliographie|notes de bas de page|about (?:the [^:]{3,50}|[a-z]{2,8})|the (?:project|programme)
                |einleitung|schlussfolgerungen|fazit|empfehlungen|anmerkungen|literatur(?:verzeichnis)?|danksagung
                |introduccion|recomendaciones|conclusiones|bibliografia|agradecimientos|introduzione|conclusioni|raccomandazioni
                |introducao|conclus(?:ao|oes)|recomendacoes
                |a propos (?:de |du |d'|des ).{2,60}|qui sommes-nous|disclaimer|funding|copyright|imprint|impressum""");
    }

    private static final Pattern QUESTION_START =
            Pattern.compile("^(?:" + QUESTIONS + ") ?\\?", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEXT_QUESTION = Pattern.compile("(?<=[.!?…]\"? )(?:" + QUESTIONS + ") ?\\? ");

    /** {@code Abstract. We study …}, {@code Abstract—We study …}, {@code About the author. Jane Doe is …} */
    private static final Pattern LABEL_BEFORE_TEXT = Pattern.compile(
            "^(?:abstract|(?:executive )?summary|r[ée]sum[ée]|zusammenfassung|resumen|riassunto|sintesi"
                    + "|about the authors?|à propos (?:de l[’']aut(?:eure?|rice)|des aut(?:eure?|rice)s))(?:\\.| ?[—–])(?= ?\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern QUESTIONS_ONLY =
            Pattern.compile("(?:(?:" + QUESTIONS + ")[?\\s/|,–-]*){2,}", Pattern.CASE_INSENSITIVE);

    private static final Pattern INITIALS = Pattern.compile("(?<=^[\\p{L}]{2,12} )\\p{Lu}{3,6} (?=\\p{L})");

    private static final Pattern ABOUT = Pattern.compile("a(?:bout|u sujet| propos) ");

    private static final Pattern OF_END = Pattern.compile(
            "appendix|appendices|annex(?:es)?|references?|end ?notes?|foot ?notes?|bibliography|works cited");

    private static final Pattern OF_SPEAKERS = Pattern.compile(
            "(?:featured |our )?(?:panell?ists?|speakers?|guests?|participants?|moderators?|discussants?)|intervenante?s?|invite(?:e)?s?");

    private static final Remembered<Optional<PartKind>> KINDS = new Remembered<>(KnownHeadings::kind);

    private KnownHeadings() {}

    /** Tells whether a heading is of what only stands below a text. */
    public static boolean isOfEnd(String line) {
        return OF_END.matcher(Plain.heading(line)).matches();
    }

    /** Tells whether those named below a heading are people who spoke. */
    public static boolean isOfSpeakers(String line) {
        return OF_SPEAKERS.matcher(Plain.heading(line)).matches();
    }

    private static void put(PartKind kind, String alternatives) {
        PATTERNS.put(kind, Pattern.compile(alternatives.replaceAll("\\n\\s*", "")));
    }

    /** Returns what a line is the heading of, if it is a heading that many reports have. */
    public static Optional<PartKind> kindOf(String line) {
        return KINDS.of(line);
    }

    private static Optional<PartKind> kind(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String heading = Plain.heading(line);
        if (QUESTIONS_ONLY.matcher(heading).matches()) {
            return Optional.of(PartKind.KEY_POINTS);
        }
        return kindOfPlain(heading)
                .or(() -> kindInTwoLanguages(heading))
                .or(() -> relatedOfInstitution(line))
                .or(() -> aboutAuthorsNamed(line));
    }

    /** {@code About the author: Jane Doe} */
    private static Optional<PartKind> aboutAuthorsNamed(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 && ABOUT.matcher(Plain.of(line)).lookingAt() && Byline.areNames(line.substring(colon + 2))
                ? kindOfPlain(Plain.heading(line.substring(0, colon))).filter(PartKind.ABOUT_AUTHORS::equals)
                : Optional.empty();
    }

    /** {@code Related PSC Publications} */
    private static Optional<PartKind> relatedOfInstitution(String line) {
        Matcher initials = INITIALS.matcher(line);
        return initials.find()
                ? kindOfPlain(Plain.heading(initials.replaceFirst(""))).filter(PartKind.RELATED::equals)
                : Optional.empty();
    }

    /** Tells whether a line is a heading of a kind that many reports have. */
    public static boolean is(String line, PartKind kind) {
        return kindOf(line).filter(kind::equals).isPresent();
    }

    /** {@code Key Messages / Messages clés} */
    private static Optional<PartKind> kindInTwoLanguages(String heading) {
        int slash = heading.indexOf(" / ");
        Optional<PartKind> first = slash < 0 ? Optional.empty() : kindOfPlain(heading.substring(0, slash));
        return first.filter(kind -> kindOfPlain(heading.substring(slash + " / ".length()))
                .filter(kind::equals)
                .isPresent());
    }

    private static Optional<PartKind> kindOfPlain(String heading) {
        return PATTERNS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(heading).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Returns where the heading at the start of a paragraph ends, as in {@code What's new? The coup …} and {@code Key
     * findings: …}, or 0 where the paragraph begins with none.
     */
    public static int headingEnd(String paragraph) {
        String start = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        String plain = Plain.of(start);
        Matcher label = LABEL_BEFORE_TEXT.matcher(start);
        if (label.find()) {
            String text = paragraph.substring(label.end()).strip();
            if (Words.isProse(text) || Words.endsSentence(text)) {
                return label.end();
            }
        }
        if (plain.length() != start.length()) {
            return headingBeforeColon(paragraph, start);
        }
        Matcher question = QUESTION_START.matcher(plain);
        return question.find() ? question.end() : headingBeforeColon(paragraph, start);
    }

    /** Tells whether a paragraph begins as {@code The author: Jane Doe is a geologist.} does. */
    public static boolean isNoteAboutAuthor(String paragraph) {
        int colon = paragraph.indexOf(':');
        return colon > 0
                && colon < LONGEST
                && is(paragraph.substring(0, colon), PartKind.ABOUT_AUTHORS)
                && Words.endsSentence(paragraph)
                && Subjects.beginAsNote(paragraph.substring(colon + 1).strip());
    }

    /**
     * Returns where further questions begin that are headings, in a paragraph that several have run into.
     *
     * @param from where the text below the first heading begins
     */
    public static List<Integer> furtherQuestions(String paragraph, int from) {
        String plain = Plain.of(paragraph);
        return plain.length() != paragraph.length()
                ? List.of()
                : NEXT_QUESTION
                        .matcher(plain)
                        .region(from, plain.length())
                        .useTransparentBounds(true)
                        .results()
                        .filter(question -> question.end() < paragraph.length()
                                && Character.isUpperCase(paragraph.charAt(question.end())))
                        .map(MatchResult::start)
                        .toList();
    }

    private static int headingBeforeColon(String paragraph, String start) {
        int colon = start.indexOf(':');
        if (colon < 0) {
            int question = start.indexOf('?');
            return question > 0 && is(start.substring(0, question), PartKind.QUESTION) ? question + 1 : 0;
        }
        String title = start.substring(0, colon);
        boolean aboutAuthors = ABOUT.matcher(Plain.of(title)).lookingAt();
        boolean known = kindOf(title)
                .filter(kind -> kind == PartKind.KEY_POINTS
                        || kind == PartKind.SUMMARY
                        || kind == PartKind.QUESTION
                        || kind == PartKind.ABOUT_REPORT
                        || (kind == PartKind.ABOUT_AUTHORS && (aboutAuthors || isNoteAboutAuthor(paragraph))))
                .isPresent();
        return known ? colon + 1 : 0;
    }
}
