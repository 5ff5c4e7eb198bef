package rapporteur.bench;

/** The least a program on the JVM does: what a cold start is compared with. */
final class Hello {

    private Hello() {}

    /** Says hello. */
    static void main() {
        IO.println("hello");
    }
}
