package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.regex.Pattern;

/** Words of a web page that are no words of its report: buttons, menus, notices on cookies. */
public final class Navigation {

    private static final int LONGEST_BUTTON = 60;
    private static final int LONGEST_TRAIL = 150;
    private static final int LONGEST_NOTICE = 500;

    private static final Pattern BUTTON = Pattern.compile("""
            (?:view|see|show|browse|load|read|explore|discover|voir|afficher|lire|decouvrir|all) (?:all|more|less|full|the full|latest|toutes?|tous|plus|la suite)?\
             ?(?:of )?(?:the |our |les |nos )?(?:(?<=all |all the |all our )(?:related|featured|recent|latest) )?(?:publications?|analyses?|reports?|results?|articles?|topics?|experts?|events?|news|content|resources?|analysis\
            |commentary|work|research|authors?|rapports?|contenus?|actualites?|text|story|stories|paper|items?|posts?|blogs?|podcasts?)?(?: .?>?)?
            |read (?:the |this )?(?:full )?(?:(?:report|article|paper|brief|study) (?:as|in) (?:an? )?(?:pdf|html)|report|article|more.{0,40}|(?:policy )?brief|briefing(?: paper)?|(?:policy |working |research )?paper|study|publication|bio(?:graphy)?)|continue reading|learn more(?: about .{3,60})?
            |more|less|lire (?:la suite|l'article)|en savoir plus|voir (?:tout|toutes?|plus)(?: les .{1,20})?
            |(?:toutes|tous) (?:nos|les) (?:publications|articles|rapports)|back(?: to)?|back(?: to (?:the |our |all |main |previous )*(?:top|home|start|index|site|search|menu|overview|contents?|cover|publications?|reports?|news|articles?|blogs?|resources?|research|library|pages?|posts?|issue|events?|projects?|results?|list(?:ing)?s?)\\b.{0,20})?|retour(?: (?:(?:a|au|aux|vers|en) )?(?:l'|la |le |les |nos )?(?:accueil|haut|sommaire|menu|page|site|debut|publications?|articles?|rapports?|actualites?|recherche|resultats?|liste|dossier)\\b.{0,20})?
            |(?:skip|jump|aller) (?:directly )?(?:to|au|a la) (?:main |the |page )*(?:content|navigation|search|contenu)(?: principale?)?
            |(?:skip|go) to .{1,20}|skip to .{1,40}|(?:edit|improve) (?:this (?:page|article)|on git.{3})|start of (?:the )?(?:main )?content|browse (?:by )?(?:subjects?|categor(?:y|ies))(?: areas?)?|passer au contenu(?: principal)?|(?:direkt )?zum (?:haupt|seiten)?inhalt(?: springen)?|(?:ir|saltar|pasar) al contenido(?: principal)?|(?:vai|salta|passa) al contenuto(?: principale)?|home(?: ?page)?|accueil|menu|main menu|close(?: menu)?|fermer|search|rechercher?|search (?:(?:the |this |our |all |by |within )+(?:\\p{L}+ ?){1,2}|for|site|website|form|button|icon|results?|field|query|box|here|publications?|reports?|articles?|news|library|database)|print(?: (?:this )?page| this|[ -]friendly(?:[ ,].{1,25})?)?|view original|(?:enter )?(?:your )?e-?mail(?: address)?
            |imprimer|e-?mail(?: this.{0,10})?|share(?: this.{0,20}| on .{1,12}| via .{1,12}| article)?|partage[rz](?: (?:sur|par|via|cet?|la page|l'article|le lien).{0,20})?|tweet|twitter|x|facebook|linkedin
            |whatsapp|bluesky|mastodon|reddit|telegram|instagram|youtube|rss|pinterest|pin it|(?:click to (?:share|email|print)|share this:).{0,60}|like loading|copy link|(?:link )?copied|copier le lien|cite|cite this.{0,15}|save|bookmark
            |(?:\\W ?)?(?:down-?load|telecharge[rz]|get)(?: (?:l'(?:analyse|etude|article|integralite|ensemble)|etude|analyse|complete|d'analyse|d'information|the|this|le|la|a|free|full|ebook|your|en|now|report|publication|paper|brief|document|rapport|note|article|pdf|epub|as|for|copy|of|version|in|english|french|au|format|complet|integral|integralite|policy|working|issue|research|summary|synthese|resume))*\
            (?: ?\\(?(?:pdf|epub|docx?)?[, ]*(?:\\d{1,4} pages?,? ?)?(?:[\\d.,]+ ?[kmo]?b?)?\\)?)?
            |(?:pdf|epub)[ (]*[\\d.,]* ?[kmo]?[ob]?\\)?|(?:view|open) pdf(?: in .{1,12})?|(?:pdf|html|print) version(?: [(\\[][\\d.,]+ ?[km]b[)\\]])?|version (?:pdf|imprimable|html)|(?:printable|printer-friendly) version|(?:available )?downloads?(?: ?: \\d{1,2} available)?|available in|documents? (?:to download|a telecharger)|full report|full text|read online|order (?:a )?(?:print )?copy|buy|(?:add to|view) (?:cart|basket)|(?:view|see) (?:full )?(?:profile|bio(?:graphy)?)|subscribe(?: .{1,40})?|s'abonner(?: .{1,30})?|sign ?up(?: .{1,40})?
            |newsletter|(?:sign|log) ?in|log ?out|register|connexion|donate(?: now| to .{1,20})?|(?:become|join as) a(?:n individual| corporate)? (?:member|supporter|subscriber)|support (?:us|our work)|who we are|what we do|where we work|get involved(?: .{1,10})?|our (?:experts|people|team|staff|mission|story|history|impact|partners|donors|offices)|faire un don|contact(?: us)?|contactez-nous|nous (?:contacter|ecrire|suivre|rejoindre|soutenir)|a propos(?: de nous)?|nos (?:travaux|equipes?|missions?|activites|partenaires)|about us|qui sommes-nous
            |careers?|jobs|privacy(?: policy| notice)?|terms (?:of (?:use|service|sale|access|business|website).{0,20}|(?:and|&) conditions.{0,20})|cookie.{0,20}|mentions legales|(?:politica|aviso) de (?:privacidad|cookies)|informativa (?:sulla |sui )?(?:privacy|cookies?)|politique (?:de confidentialite|(?:des|de) cookies)|(?:en|in) (?:francais|anglais|espanol|english|french)|listen to (?:the|our) podcast|(?:read|view|see) the (?:news|press|media) release|accessibility|site ?map|plan du site
            |accept(?: all)?(?: cookies)?|reject(?: all)?|accepter|refuser|tout accepter|tout refuser|manage (?:my |your )?(?:cookies?|preferences|options|choices|consent)(?: .{1,20})?|got it|follow us.{0,20}|suivez-nous.{0,20}
            |follow|like|you are here|(?:.{2,20} flag )?an official website(?: of .{3,50})?|listen(?: now| to this (?:article|page|post|story|report)| on (?:apple|spotify|google|itunes|soundcloud|stitcher|youtube|deezer|amazon|acast)(?: \\p{L}+)?)?|(?:\\d{1,2}:){1,2}\\d{2} ?/ ?(?:\\d{1,2}:){1,2}\\d{2}|watch(?: now| video)?|play|next|previous|suivant|precedent|top|scroll|expand(?: all)?|collapse(?: all)?
            |advertisement|publicite|(?:.{2,50} )?logo|loading|toggle .{1,20}|english|francais|available in .{1,30}|also available in .{1,40}|this page in ?:?.{0,60}|version (?:francaise|anglaise|espagnole|allemande|arabe)(?: disponible)?|(?:french|english|spanish|german|arabic|portuguese) version(?: available)?|disponible (?:en|au format) .{1,40}|\\d+ (?:min|minutes?) (?:(?:of )?read(?:ing)?|de lecture)(?: \\(\\d+ words\\))?|[\\d.,]+k? followers|(?:read )?\\d+ (?:times|views?|downloads?)|(?:0|no) comments|(?:no (?:results|items)|aucun resultat)(?: found)?
            |(?:\\[[^\\[\\]]*\\] ?){2,}|\\d{1,3}|(?:page )?\\d{1,3} (?:of|/|sur) \\d{1,3}(?: (?:next|suivante?).{0,9})?|choose a language.{0,30}|footer(?: menu| navigation)?|showing items related by metadata|(?:#?[\\w-]+ )*#(?!\\d+$)[\\w-]+|in [\"“][^\"”]{2,40}|(?:powered|designed) by .{2,30}|bottom of page|top of page|(?:leave|post|write) a (?:reply|comment)|post navigation|writer'?s? picture.{0,60}|(?:previous|next) (?:post|article|story|publication)(?: ?:.{0,80})?|purchase(?: (?:an? |the |this |your |now|print|online|hard|here|report|book).{0,25})?|never miss .{1,30}|get in touch
            |(?:error|status|warning) message|photo|image|figure|featured|latest|trending|most (?:read|popular)|stay connected|connect with us|quick links|breadcrumb|you are here|(?:is|was) this (?:page|article|content) (?:useful|helpful) ?\\??|copyright|legal(?: statement| information| notices?)?|privacy statement|report (?:a|any|an)(?:thing| \\p{L}+)? .{0,20}this page|language|langue|imprint|impressum|datenschutz(?:erklarung)?|kontakt|startseite|aviso legal
            |teilen|drucken|suchen?|anmelden|weiterlesen|mehr (?:lesen|erfahren)|uber uns|(?:pdf )?herunterladen|compartir(?: en .{1,12})?|imprimir|buscar|leer mas|ver (?:todas?|todos?|mas|mais|tudo)(?: (?:las?|los?|as?|os?) .{1,20})?|(?:vedi|mostra) (?:tutt[eoi]|di piu|altro)(?: (?:le|gli|i) .{1,20})?|alle (?:publikationen|veroffentlichungen|artikel|beitrage)(?: (?:an(?:zeigen|sehen)))?|quienes somos|suscrib(?:irse|ete)
            |descargar?(?: (?:el|la|en|informe|documento|publicacion|texto|completo|pdf))*|condividi(?: su .{1,12})?|stampa|cerca|leggi (?:tutto|di piu)|chi siamo|scarica(?: (?:il|la|in|rapporto|documento|pubblicazione|pdf))*
            |iscriviti(?: alla .{1,20})?|(?:temps de lecture|reading time|lesezeit|lesedauer|tiempo de lectura|tempo di lettura) ?:? ?\\d{1,3} ?min.{0,7}""".replaceAll("\\n\\s*", ""));

    /**
     * {@code Share Facebook Twitter Email}, {@code Facebook icon LinkedIn icon}: buttons that have run into one line.
     */
    private static final Pattern ROW_OF_NETWORKS = Pattern.compile(
            "(?:share(?: this(?: page| article)?)? ?:? ?)?(?:(?:share (?:on|via|by) )?(?:facebook|twitter|x|linkedin|whatsapp|bluesky|mastodon|reddit"
                    + "|telegram|instagram|youtube|rss|pinterest|tweet|e-?mail|print(?: page)?|copy link|link)(?: (?:icon|logo|share|button))?[ ,|·•/]*){2,}");

    private static final Pattern SUBJECT =
            Pattern.compile("careers?|jobs|privacy|accessibility|languages?|langues?|images?|search|register|news");

    /** {@code [PDF, 800 KB]} */
    private static final Pattern FILE =
            Pattern.compile(" ?[(\\[](?:pdf|epub|docx?|html)(?:[ ,|-]+[\\d.,]+ ?[kmg]?[bo])?[)\\]]$");

    /** {@code Harbours - Annexes (.xlsx — 410 KB)}, {@code PDF | 1.2 MB} */
    private static final Pattern FILE_WITH_SIZE = Pattern.compile(
            "(?:.*[ (\\[])?\\.?(?:pdf|epub|docx?|xlsx?|pptx?|csv|zip)[ ,;:|/–—(-]+[\\d.,]+ ?[kmg]i?[bo]\\.?[)\\]]?"
                    + "|(?:pdf|full text|download)\\b[^()]{0,40}\\([\\d.,]+ ?[kmg]i?b\\)(?: ?[|,] ?\\d{1,4} p(?:ages?|p?\\.))?"
                    + "|.*[(\\[][\\d.,]+ ?[kmg]i?[bo] ?[,;|/–—-]? ?(?:pdf|epub|docx?|xlsx?|pptx?|csv|zip)[)\\]]");

    private static final RarePattern NOTICE = new RarePattern(
            List.of(
                    "cookie",
                    "javascript",
                    "reserve",
                    "receive new posts",
                    "gratuitement pour rece",
                    "mail in your",
                    "unsubscribe",
                    "for free to rece",
                    "recaptcha"),
            "protected by recaptcha|you can unsubscribe\\b|to receive new posts and support|(?:subscribe for free|abonnez-vous gratuitement) (?:to|pour) rece|view this e-?mail in your|preferences or unsubscribe"
                    + "|(?:uses?|utilise|accept\\w*|about|our|des|les|of) (?:\\w+ ){0,2}cookies|cookies (?:to|pour|on|sur|help)|(?:utilizza(?:no)?|utiliza(?:mos|n)?|usa(?:mos)?|verwende[nt]|nutz(?:t|en)|gebruik(?:t|en)) (?:\\w+ ){0,3}cookies?\\b|\\bpartners (?:\\w+ ){1,5}information on (?:a|your) device|enable javascript|activer javascript"
                    + "|javascript (?:is|est|must be) |all rights reserved|tous droits reserves");

    private static final Pattern NOTICE_AT_START = Pattern.compile(
            "we (?:value|care about) your privacy|this is not the (?:latest|current|most recent) |to (?:re-?use|reprint|republish) (?:this|content|our)\\b|this (?:web ?)?page (?:has been|was|is) (?:archived|no longer)\\b|you (?:are receiving|received) this|by (?:continuing|clicking|subscribing|signing|using|accepting)"
                    + "|en poursuivant votre|(?:©|\\(c\\)|copyright) ?\\d{4}"
                    + "|subscribe to |sign up |join our |follow .{1,30} on |get (?:the )?(?:latest|our) |inscrivez-vous|abonnez-vous|recevez (?:notre|nos|la|toute)\\b|suscri(?:bete|base) a |newsletter abonnieren");

    /** Between the steps there may be nothing left but a space: {@code Home Research Topics Ports}. */
    private static final Pattern BREADCRUMB = Pattern.compile(
            "^(?:(?:you are here|vous etes ici|sie sind hier|usted esta aqui) ?: ?)?(?:home|accueil|startseite|inicio)(?:(?: ?[>/›»|→▶►·] ?.{1,60})+"
                    + "| (?:all |our |nos )?(?:publications?|publikationen|publicaciones|research|reports|resources|library|our work"
                    + "|topics|insights|analysis|etudes|themen|investigacion)\\b.{0,100})$");

    private static final Pattern WORD_OF_MENU = Pattern.compile(
            "home(?: ?page)?|accueil|(?:main )?menu|search|rechercher?|donate(?: now)?|(?:sign|log) ?in|connexion|about us|qui sommes-nous|who we are|what we do"
                    + "|(?:skip|aller|passer) (?:to|au|a la) .{4,30}|(?:direkt )?zum (?:haupt|seiten)?inhalt(?: springen)?"
                    + "|(?:ir|saltar|pasar) al contenido(?: principal)?|(?:vai|salta|passa) al contenuto(?: principale)?|startseite|inicio|hauptmenu");

    private static final Pattern ENTRY_OF_CONTENTS =
            Pattern.compile(".{2,120}?(?:\\.{4,}|(?:\\. ){3,}|…{2,}|_{4,}| {3,})\\s*(?:\\d{1,4}|[ivxl]{1,6})"
                    + "|.{2,120}?\\.{8,}|.{2,120}?\\.{3}\\d{1,3}"
                    + "|(?:\\d{1,4}|[ivxl]{1,6}) .{2,120}?(?:\\.{6,}|(?:\\. ){5,}\\.?)");

    /** Between the words of an entry and its number. */
    private static final List<String> FILLERS = List.of("...", ". . .", "……", "____", "   ");

    /** Of a whole table that has run into one paragraph. */
    private static final Pattern LEADER = Pattern.compile("\\.{8,}|\\.{5,} \\d");

    private static final int LEAST_LEADERS = 2;

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    /** What a program writes where a button stood, such as an arrow. */
    private static final Pattern ARROWS = Pattern.compile("^[\\s>›»→▶◀←‹«+×]+|[\\s>›»→▶◀←‹«+×]+$");

    private static final Remembered<Boolean> NAVIGATION = new Remembered<>(Navigation::leadsElsewhere);

    private Navigation() {}

    /** Tells whether a line is one of a table of contents, with dots before a page number. */
    public static boolean isEntryOfContents(String line) {
        if (FILLERS.stream().noneMatch(line::contains)) {
            return false;
        }
        return (line.length() <= LONGEST_NOTICE
                        && ENTRY_OF_CONTENTS.matcher(line).matches())
                || LEADER.matcher(line).results().limit(LEAST_LEADERS).count() == LEAST_LEADERS;
    }

    /** {@code Download the PDF | French version} */
    private static boolean isRowOfButtons(String line) {
        return line.length() <= LONGEST_TRAIL
                && line.indexOf('|') > 0
                && BAR.splitAsStream(line).allMatch(Navigation::is);
    }

    /** Tells whether a line is the name of a file to download, with its size; so end titles in some lists, too. */
    public static boolean isFile(String line) {
        return line.length() <= LONGEST_TRAIL
                && FILE_WITH_SIZE.matcher(Plain.of(line)).matches();
    }

    /** Tells whether a line is the way from the site's first page to this one. */
    static boolean isTrail(String line) {
        return line.length() <= LONGEST_TRAIL
                && BREADCRUMB.matcher(Plain.of(line)).matches();
    }

    /** Tells whether a line is the way to a page or a word of a menu, which stand above titles and not below. */
    public static boolean isAboveTitle(String line) {
        return isTrail(line) || WORD_OF_MENU.matcher(Plain.heading(line)).matches();
    }

    /** Tells whether a word of menus is something that reports have sections on. */
    public static boolean isSubject(String word) {
        return SUBJECT.matcher(Plain.heading(word)).matches();
    }

    /** Tells whether a line leads somewhere else, or speaks of the page and not of the report. */
    public static boolean is(String line) {
        return NAVIGATION.of(line);
    }

    private static boolean leadsElsewhere(String line) {
        if (line.length() > LONGEST_NOTICE) {
            return isEntryOfContents(line);
        }
        String plain = Plain.of(line);
        if (line.length() <= LONGEST_BUTTON) {
            String button = Plain.heading(
                    FILE.matcher(ARROWS.matcher(plain).replaceAll("")).replaceFirst(""));
            if (button.isEmpty()
                    || BUTTON.matcher(button).matches()
                    || ROW_OF_NETWORKS.matcher(button).matches()) {
                return true;
            }
        }
        return isTrail(line)
                || isRowOfButtons(line)
                || NOTICE_AT_START.matcher(plain).lookingAt()
                || NOTICE.isIn(plain)
                || isEntryOfContents(line);
    }
}
