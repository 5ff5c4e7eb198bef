package rapporteur.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** The memory objects in use take. */
final class Heap {

    private static final int COLLECTIONS = 3;
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private Heap() {}

    /** Returns the bytes of heap in use after what is no longer used has been collected. */
    static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            MEMORY.gc();
        }
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}
