package rapporteur.cli;

import java.util.List;

/** Tells the person one sentence of a fault, and keeps the rest for a developer. */
final class Faults implements Thread.UncaughtExceptionHandler {

    private final Host host;
    private final Thread main;

    /** Prepares to report; to be made on the thread the program ends with. */
    Faults(Host host) {
        this.host = host;
        this.main = Thread.currentThread();
    }

    /** Reports a fault. Only one of the main thread ends the program: a bot goes on where one of its threads ends. */
    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        int exitCode = report(fault);
        if (thread.equals(main)) {
            Runtime.getRuntime().halt(exitCode);
        }
    }

    /**
     * Reports a fault and returns the exit code for it. Where the process was told to end, as by the closing of its
     * terminal's window, what fails is only what was closed meanwhile, and nothing is said.
     */
    int report(Throwable fault) {
        if (isEnding()) {
            return ExitCode.FAULT;
        }
        String what = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        FaultLog log = FaultLog.of(host.environment());
        boolean kept = log.keep("a fault", fault);
        host.complain(List.of("a fault in Rapporteur itself (" + what.strip() + "). The details "
                + (kept ? "are in " : "could not be written to ") + log.file()));
        return ExitCode.FAULT;
    }

    private static boolean isEnding() {
        try {
            Runtime.getRuntime().removeShutdownHook(Thread.currentThread());
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }
}
