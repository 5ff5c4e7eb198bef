package rapporteur.bench.generated;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import rapporteur.search.Embedder;

/**
 * A model whose vectors of questions are made in earnest and whose vectors of passages are made up, for timing at sizes
 * a model would take hours for. A passage's vector is the sum of a random one for each of its words, so that texts with
 * words in common lie near one another, as they do for a model. What is found by them is worth nothing; how long
 * finding takes is.
 */
public final class GeneratedVectors implements Embedder {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");

    private final Embedder model;

    /** Makes up vectors as long as a model's. */
    public GeneratedVectors(Embedder model) {
        this.model = model;
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public String model() {
        return "generated";
    }

    @Override
    public float[] question(String text) {
        return model.question(text);
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return texts.parallelStream().map(this::passage).toList();
    }

    private float[] passage(String text) {
        float[] vector = new float[dimensions()];
        for (String word : BETWEEN_WORDS.split(text)) {
            add(word, vector);
        }
        return unit(vector);
    }

    private static void add(String word, float[] vector) {
        SplittableRandom signs = new SplittableRandom(word.hashCode());
        long bits = 0;
        for (int i = 0; i < vector.length; i++) {
            if (i % Long.SIZE == 0) {
                bits = signs.nextLong();
            }
            vector[i] += (bits >>> i & 1) == 0 ? -1 : 1;
        }
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        if (squares == 0) {
            vector[0] = 1;
            return vector;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
