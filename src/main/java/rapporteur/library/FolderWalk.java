package rapporteur.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.ReportFiles;
import rapporteur.text.Reasons;

/**
 * One walk through a library's folder and its sub-folders. Links are followed where they stay inside the folder, after
 * everything else, and only to what was not met yet: so a file is listed once, and a loop of links ends.
 */
final class FolderWalk {

    /** A folder or file by the path it was met on, and by the path without links. */
    private record Met(Path path, Path real) {}

    private final Path root;
    private final Deque<Met> folders = new ArrayDeque<>();
    private final Deque<Path> links = new ArrayDeque<>();
    private final Set<Path> metFolders = new HashSet<>();
    private final Set<Path> metFiles = new HashSet<>();

    private final TreeMap<String, ReportFile> files = new TreeMap<>();
    private final List<RefusedFile> refused = new ArrayList<>();
    private final Set<String> closed = new HashSet<>();
    private final List<String> warnings = new ArrayList<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    /**
     * Lists a folder.
     *
     * @throws UnreadableLibraryException if the folder is missing, is no folder or can't be opened
     */
    static FolderListing through(Path folder) throws UnreadableLibraryException {
        try {
            Path root = folder.toRealPath();
            FolderWalk walk = new FolderWalk(root);
            walk.open(new Met(root, root));
            walk.walk();
            return new FolderListing(walk.files, walk.refused, walk.closed, walk.warnings);
        } catch (NoSuchFileException missing) {
            throw new UnreadableLibraryException(
                    "There is no folder \"" + folder + "\" to read reports from; name one that exists.", missing);
        } catch (NotDirectoryException file) {
            throw new UnreadableLibraryException(
                    "\"" + folder + "\" is a file, and a library is a folder of reports; name the folder it is in.",
                    file);
        } catch (IOException failure) {
            throw new UnreadableLibraryException(
                    "The folder \"" + folder + "\" can't be opened: " + Reasons.of(failure) + ".", failure);
        }
    }

    private void walk() {
        while (true) {
            if (!folders.isEmpty()) {
                openOrRefuse(folders.remove());
            } else if (!links.isEmpty()) {
                follow(links.remove());
            } else {
                return;
            }
        }
    }

    private void openOrRefuse(Met folder) {
        try {
            open(folder);
        } catch (NoSuchFileException | NotDirectoryException gone) {
            // removed since it was listed: no longer a part of the library
            metFolders.remove(folder.real());
        } catch (IOException failure) {
            String name = name(folder.path());
            closed.add(name);
            refused.add(
                    new RefusedFile(name, "The sub-folder " + name + " can't be opened: " + Reasons.of(failure) + "."));
        }
    }

    private void open(Met folder) throws IOException {
        if (!metFolders.add(folder.real())) {
            return;
        }
        Map<String, Entry> entries = entries(folder.path());
        Set<String> sidecars = new HashSet<>();
        entries.forEach((name, entry) -> {
            Path path = entry.path();
            BasicFileAttributes attributes = entry.attributes();
            if (Names.isIgnored(name, entries.keySet())) {
                return;
            }
            if (attributes.isSymbolicLink()) {
                links.add(path);
            } else if (attributes.isDirectory()) {
                folders.add(new Met(path, folder.real().resolve(name)));
            } else {
                Entry beside = entries.get(ReportFiles.name(ReportFiles.sidecar(path)));
                take(
                        new Met(path, folder.real().resolve(name)),
                        attributes,
                        beside == null ? null : beside.attributes());
            }
            if (ReportFiles.isReport(path)) {
                sidecars.add(ReportFiles.name(ReportFiles.sidecar(path)));
            }
        });
        warnOfSidecarsWithoutReport(folder.path(), entries.keySet(), sidecars);
    }

    /**
     * What a folder holds.
     *
     * @param path where it is, as the system has it: a name that is no text in the system's encoding, put together anew
     *     from what is shown of it, would lead nowhere
     * @param attributes what it is
     */
    private record Entry(Path path, BasicFileAttributes attributes) {}

    /** Returns what a folder holds, in the order of the names. */
    private Map<String, Entry> entries(Path folder) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                Optional<BasicFileAttributes> attributes = attributes(entry);
                if (attributes.isPresent()
                        && entries.putIfAbsent(ReportFiles.name(entry), new Entry(entry, attributes.get())) != null) {
                    refuse(entry, "has a name that reads like another's in its folder; rename one of them");
                }
            }
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        return entries;
    }

    private void follow(Path link) {
        try {
            Path real = link.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
            if (attributes.isDirectory() && real.startsWith(root)) {
                folders.add(new Met(link, real));
            } else if (real.startsWith(root)) {
                BasicFileAttributes beside =
                        attributes(ReportFiles.sidecar(link)).orElse(null);
                take(new Met(link, real), attributes, beside);
            } else if (attributes.isDirectory() || ReportFiles.isReport(link)) {
                refuse(link, "is a link to a place outside the library; put a copy there instead");
            }
        } catch (IOException broken) {
            refuse(link, "is a link that can't be followed, " + Reasons.of(broken) + "; mend or remove it");
        }
    }

    private void take(Met file, BasicFileAttributes attributes, @Nullable BasicFileAttributes beside) {
        if (!ReportFiles.isReport(file.path())) {
            if (Names.isOtherDocument(file.path())) {
                refuse(file.path(), "is of a kind that isn't read; save it as PDF, HTML, Markdown or plain text");
            }
        } else if (!attributes.isRegularFile()) {
            refuse(file.path(), "is no ordinary file; put a copy there instead");
        } else if (beside != null && beside.isSymbolicLink() && !isInside(ReportFiles.sidecar(file.path()))) {
            refuse(
                    file.path(),
                    "has a sidecar that is a link to a place outside the library; put a copy there instead");
        } else if (metFiles.add(file.real())) {
            String name = name(file.path());
            Stamp sidecar = beside == null ? null : sidecarStamp(file.path(), beside);
            files.put(name, new ReportFile(file.path(), name, Stamp.of(attributes), sidecar));
        }
    }

    private static @Nullable Stamp sidecarStamp(Path file, BasicFileAttributes beside) {
        return beside.isSymbolicLink() ? Stamp.of(ReportFiles.sidecar(file)) : Stamp.of(beside);
    }

    private boolean isInside(Path sidecar) {
        try {
            return sidecar.toRealPath().startsWith(root);
        } catch (IOException leadsNowhere) {
            return true;
        }
    }

    private void warnOfSidecarsWithoutReport(Path folder, Set<String> names, Set<String> sidecars) {
        for (String name : names) {
            if (Names.isSidecar(name) && !sidecars.contains(name)) {
                warnings.add(name(folder.resolve(name))
                        + " corrects no report: give it the name of the report beside it, with .conf at the end.");
            }
        }
    }

    private void refuse(Path path, String what) {
        refused.add(new RefusedFile(name(path), ReportFiles.name(path) + " " + what + "."));
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }
}
