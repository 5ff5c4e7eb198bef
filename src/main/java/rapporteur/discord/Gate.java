package rapporteur.discord;

import java.time.Duration;

/** Lets interactions in until it is closed, and knows when the last one is through. */
final class Gate {
    private int inside;
    private boolean closed;

    /** Lets one in, unless the gate is closed. Whoever is let in has to {@link #leave}. */
    synchronized boolean enter() {
        if (!closed) {
            inside++;
        }
        return !closed;
    }

    /** Lets one out. */
    synchronized void leave() {
        inside--;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Lets no more in, and waits for those inside. Returns how many are left inside when the time is over. */
    synchronized int close(Duration patience) throws InterruptedException {
        closed = true;
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis(); inside > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return inside;
    }
}
