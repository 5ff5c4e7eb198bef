/**
 * The text layer of PDFs, which holds letters at places on a page and nothing else for sure.
 * {@link rapporteur.reading.format.pdf.PdfPage} leads: letters become
 * {@linkplain rapporteur.reading.format.pdf.PdfLines lines}, lines are sorted into
 * {@linkplain rapporteur.reading.format.pdf.PdfColumns columns}, {@linkplain rapporteur.reading.format.pdf.PdfFurniture
 * what repeats on each page} is left out, and the rest becomes {@linkplain rapporteur.reading.format.pdf.PdfBlocks
 * blocks}. The parser is bounded in memory and time by {@link rapporteur.reading.format.pdf.GuardedPdfParser}.
 */
@NullMarked
package rapporteur.reading.format.pdf;

import org.jspecify.annotations.NullMarked;
