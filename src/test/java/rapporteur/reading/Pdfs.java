package rapporteur.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.util.Matrix;

/** Makes PDFs to read. */
final class Pdfs {

    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    static Pdfs make() {
        return new Pdfs();
    }

    Pdfs page() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sets lines below one another, the first at a distance from the upper edge, in points. */
    Pdfs lines(PDFont font, float size, float left, float top, List<String> lines) {
        float y = PDRectangle.A4.getHeight() - top;
        for (String line : lines) {
            line(font, size, left, y, line);
            y -= size * 1.2f;
        }
        return this;
    }

    Pdfs lines(PDFont font, float size, float left, float top, String lines) {
        return lines(font, size, left, top, List.of(lines.split("\n")));
    }

    /** Sets a line with more or less space than usual between its letters and its words, in points. */
    Pdfs spaced(PDFont font, float size, float left, float top, float letters, float words, String line) {
        try {
            page.setCharacterSpacing(letters);
            page.setWordSpacing(words);
            line(font, size, left, PDRectangle.A4.getHeight() - top, line);
            page.setCharacterSpacing(0);
            page.setWordSpacing(0);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Draws filled squares, and not letters, one below the other as lines are set. */
    Pdfs squares(float length, float left, float top, float pitch, int count) {
        try {
            for (int i = 0; i < count; i++) {
                page.addRect(left, PDRectangle.A4.getHeight() - top - i * pitch, length, length);
                page.fill();
            }
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Draws shaded areas as presentations have for bullets, one below the other as lines are set. */
    Pdfs shadedAreas(float length, float left, float top, float pitch, int count) {
        try {
            PDFormXObject area = new PDFormXObject(document);
            area.setBBox(new PDRectangle(length, length));
            area.setResources(new PDResources());
            COSName shading = area.getResources().add(new PDShadingType2(new COSDictionary()));
            try (OutputStream content = area.getContentStream().createOutputStream()) {
                content.write(("/" + shading.getName() + " sh").getBytes(StandardCharsets.US_ASCII));
            }
            for (int i = 0; i < count; i++) {
                page.saveGraphicsState();
                page.transform(Matrix.getTranslateInstance(left, PDRectangle.A4.getHeight() - top - i * pitch));
                page.drawForm(area);
                page.restoreGraphicsState();
            }
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns a font that has Hebrew letters too. */
    PDFont withHebrew() {
        try {
            return PDType0Font.load(
                    document,
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Draws what follows on the page in units that are so many points long. */
    Pdfs scaled(float points) {
        try {
            page.transform(Matrix.getScaleInstance(points, points));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns how long a text is in points. */
    static float width(PDFont font, float size, String text) {
        try {
            return font.getStringWidth(text) * size / 1000;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void line(PDFont font, float size, float x, float y, String text) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, y);
            page.showText(text);
            page.endText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Pdfs title(String title, String author) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        return this;
    }

    Pdfs encrypt(String userPassword) {
        try {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path save(Path file) {
        try (document) {
            if (page != null) {
                page.close();
            }
            document.save(file.toFile());
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
