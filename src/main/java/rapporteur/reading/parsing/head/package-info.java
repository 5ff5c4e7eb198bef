/**
 * What stands above a report's text: {@link rapporteur.reading.parsing.head.HeadReader} leads,
 * {@link rapporteur.reading.parsing.head.TitleFinder} finds the title, {@link rapporteur.reading.parsing.head.Imprint}
 * takes date, series, publisher and authors from the lines around it, and
 * {@link rapporteur.reading.parsing.head.LedeStart} tells where the lede begins.
 */
@NullMarked
package rapporteur.reading.parsing.head;

import org.jspecify.annotations.NullMarked;
