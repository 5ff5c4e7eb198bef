package rapporteur.cli;

import java.util.List;

/** Tells the person one sentence of a fault, and keeps the rest for a developer. */
final class Faults implements Thread.UncaughtExceptionHandler {

    private final Host host;

    Faults(Host host) {
        this.host = host;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        Runtime.getRuntime().halt(report(fault));
    }

    /** Reports a fault and returns the exit code for it. */
    int report(Throwable fault) {
        String what = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        FaultLog log = FaultLog.of(host.environment());
        boolean kept = log.keep("a fault", fault);
        host.complain(List.of("a fault in Rapporteur itself (" + what.strip() + "). The details "
                + (kept ? "are in " : "could not be written to ") + log.file()));
        return ExitCode.FAULT;
    }
}
