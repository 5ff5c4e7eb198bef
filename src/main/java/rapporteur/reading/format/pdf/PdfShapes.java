package rapporteur.reading.format.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Follows how a page is drawn, and keeps the small shapes on it that are about as wide as high. */
final class PdfShapes {

    /**
     * A shape. Lengths are points, from the page's upper left corner.
     *
     * @param left where it begins
     * @param right where it ends
     * @param top its upper edge
     * @param bottom its lower edge
     */
    record Shape(float left, float right, float top, float bottom) {

        float width() {
            return right - left;
        }

        float middle() {
            return (top + bottom) / 2;
        }
    }

    private static final float SMALLEST = 1;
    private static final float LARGEST = 12;

    /** The longer side of a shape, in times the shorter. */
    private static final float LONGEST = 1.25f;

    /** A page with more is a map or a chart. */
    private static final int MOST = 300;

    /** The numbers at the end of an operator's that are its points. */
    private static final int COORDINATES_OF_CURVE = 6;

    private final List<Shape> shapes = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float low = Float.MAX_VALUE;
    private float high = -Float.MAX_VALUE;
    private int parts;

    /**
     * Takes an operator of a page's drawing.
     *
     * @param matrix what brings them to their place on the page
     * @param page the edges of the page
     */
    void draw(String name, List<COSBase> operands, Matrix matrix, PDRectangle page) {
        switch (name) {
            case "m" -> {
                parts++;
                addPoints(operands, 2, matrix);
            }
            case "l" -> addPoints(operands, 2, matrix);
            case "c", "v", "y" -> addPoints(operands, COORDINATES_OF_CURVE, matrix);
            case "re" -> {
                parts++;
                addRectangle(operands, matrix);
            }
            case "f", "F", "f*", "b", "b*", "B", "B*", "s", "S" -> close(page);
            case "n" -> forget();
            default -> {}
        }
    }

    /** Takes the area that a shading fills: slides have balls for bullets. */
    void shade(Rectangle2D area, PDRectangle page) {
        parts = 1;
        add(new Point2D.Float((float) area.getMinX(), (float) area.getMinY()));
        add(new Point2D.Float((float) area.getMaxX(), (float) area.getMaxY()));
        close(page);
    }

    private void addPoints(List<COSBase> operands, int most, Matrix matrix) {
        for (int i = 0; i + 1 < Math.min(most, operands.size()); i += 2) {
            if (operands.get(i) instanceof COSNumber x && operands.get(i + 1) instanceof COSNumber y) {
                add(matrix.transformPoint(x.floatValue(), y.floatValue()));
            }
        }
    }

    private void addRectangle(List<COSBase> operands, Matrix matrix) {
        if (operands.size() == 4
                && operands.get(0) instanceof COSNumber x
                && operands.get(1) instanceof COSNumber y
                && operands.get(2) instanceof COSNumber width
                && operands.get(3) instanceof COSNumber height) {
            add(matrix.transformPoint(x.floatValue(), y.floatValue()));
            add(matrix.transformPoint(x.floatValue() + width.floatValue(), y.floatValue() + height.floatValue()));
        }
    }

    private void add(Point2D.Float point) {
        left = Math.min(left, point.x);
        right = Math.max(right, point.x);
        low = Math.min(low, point.y);
        high = Math.max(high, point.y);
    }

    private void close(PDRectangle page) {
        float width = right - left;
        float height = high - low;
        if (parts == 1
                && Math.min(width, height) >= SMALLEST
                && Math.max(width, height) <= LARGEST
                && Math.max(width, height) <= LONGEST * Math.min(width, height)
                && shapes.size() <= MOST) {
            shapes.add(new Shape(
                    left - page.getLowerLeftX(),
                    right - page.getLowerLeftX(),
                    page.getUpperRightY() - high,
                    page.getUpperRightY() - low));
        }
        forget();
    }

    private void forget() {
        left = Float.MAX_VALUE;
        right = -Float.MAX_VALUE;
        low = Float.MAX_VALUE;
        high = -Float.MAX_VALUE;
        parts = 0;
    }

    /** Returns the shapes drawn since this was asked last; none where they are so many that they are a picture. */
    List<Shape> take() {
        List<Shape> taken = shapes.size() > MOST ? List.of() : List.copyOf(shapes);
        shapes.clear();
        forget();
        return taken;
    }
}
