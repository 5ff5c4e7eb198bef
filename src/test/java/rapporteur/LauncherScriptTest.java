package rapporteur;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs the real scripts {@code rapporteur}, on a small checkout and in a distribution, with a Maven and a JDK that only
 * note how they were called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherScriptTest {

    private static final String MAVEN = """
            #!/bin/sh
            echo called >>"$CHECKOUT/maven-calls"
            for arg; do case $arg in -Doutput.directory=*) out=${arg#*=} ;; esac; done
            grep -q broken "$CHECKOUT/src/main/java/A.java" && { echo 'A.java does not compile'; exit 1; }
            lib=$out/rapporteur-1/rapporteur-1/lib
            mkdir -p "$lib"
            cp "$CHECKOUT/src/main/java/A.java" "$lib/rapporteur.jar"
            echo 1 >"$lib/build"
            """;

    private static final String JAVA = """
            #!/bin/sh
            for arg; do
              case $arg in -XX:AOTCacheOutput=*) echo trained >"${arg#*=}" ;; esac
              printf '[%s]' "$arg"
            done
            echo
            cat
            """;

    private static final List<String> SYSTEM_TOOLS = List.of(
            "cat",
            "cp",
            "cut",
            "find",
            "grep",
            "ln",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sha256sum",
            "shasum",
            "sleep",
            "sort",
            "touch");

    @TempDir
    Path folder;

    private Path checkout;
    private Path tools;
    private Path systemTools;
    private Path jdk;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = folder.resolve("a check out");
        copy("rapporteur", checkout.resolve("rapporteur"));
        copy("src/main/launcher/launch.sh", checkout.resolve("src/main/launcher/launch.sh"));
        write(checkout.resolve("pom.xml"), "<project/>");
        edit("first");

        tools = folder.resolve("tools");
        systemTools = systemTools();
        executable(tools.resolve("mvn"), MAVEN);
        jdk = installJdk("jdk-25", "25.0.1");
    }

    @Test
    void buildsOnFirstUseOnlyAndHandsOverArgumentsAndInput() throws Exception {
        var first = run("/keypoints", "ask", "two words", "");
        var second = run("", "ask", "again");

        assertThat(first.exitCode).isZero();
        assertThat(first.out).endsWith("[ask][two words][]\n/keypoints");
        assertThat(second.out).endsWith("[ask][again]\n");
        assertThat(first.err + second.err).isEmpty();
        assertThat(mavenCalls()).isEqualTo(1);
    }

    @Test
    void startsTheJarWithTheCacheThatWasTrainedOnIt() throws Exception {
        var line = run("", "ask", "x").out;

        var lib = checkout.toRealPath() + "/target/run/";
        assertThat(line).containsPattern("\\[-XX:AOTCache=" + lib + "\\w+/lib/Test-25.0.1-1.aot]");
        assertThat(line).containsPattern("\\[-cp]\\[" + lib + "\\w+/lib/rapporteur.jar]");
        assertThat(line).contains("[-Drapporteur.home=" + checkout.toRealPath() + "]");
        assertThat(line).containsPattern("\\[-Drapporteur.lib=" + lib + "\\w+/lib]");
    }

    @Test
    void aNewerBuildPutOverAnOlderStartsItsOwnJarWithItsOwnCache() throws Exception {
        var installed = install();
        var lib = installed.resolve("lib");
        write(lib.resolve("rapporteur-1.jar"), "what an older version called its own");
        write(lib.resolve("Test-25.0.1.aot"), "what was trained on it");
        // no process has so high a number
        write(lib.resolve("Test-25.0.1-1.aot.2000000000"), "what another start was training when it was ended");
        write(lib.resolve("Test-25.0.1-1.aot.2000000000.config"), "what it had learned");
        var command =
                new String[] {"/bin/sh", installed.resolve("bin/rapporteur").toString(), "ask", "x"};

        write(lib.resolve("build"), "1\n");
        var first = finish(prepare(command).start(), "");
        write(lib.resolve("build"), "2\n");
        var second = finish(prepare(command).start(), "");

        assertThat(first.out)
                .contains("/lib/Test-25.0.1-1.aot]", "/lib/rapporteur.jar]")
                .endsWith("[ask][x]\n");
        assertThat(second.out)
                .contains("/lib/Test-25.0.1-2.aot]", "/lib/rapporteur.jar]")
                .endsWith("[ask][x]\n");
        assertThat(lib).isDirectoryNotContaining("glob:**-1.aot").isDirectoryContaining("glob:**-2.aot");
        assertThat(lib.resolve("Test-25.0.1.aot")).doesNotExist();
        assertThat(lib).isDirectoryNotContaining("glob:**.2000000000*");
    }

    @ParameterizedTest
    @CsvSource({"bin, rapporteur", "., bin/rapporteur", "lib, ../bin/rapporteur"})
    void theInstalledProgramStartsByARelativePath(String from, String script) throws Exception {
        var installed = install();
        write(installed.resolve("lib/build"), "1\n");
        var builder = prepare("/bin/sh", script, "ask", "x")
                .directory(installed.resolve(from).toFile());
        builder.environment().put("CDPATH", folder.toString());

        assertThat(finish(builder.start(), "").out)
                .contains("[-Drapporteur.home=" + installed.toRealPath() + "]")
                .endsWith("[ask][x]\n");
    }

    private Path install() throws IOException {
        var installed = folder.resolve("installed");
        copy("src/main/launcher/rapporteur", installed.resolve("bin/rapporteur"));
        copy("src/main/launcher/launch.sh", installed.resolve("lib/launch.sh"));
        Files.createDirectories(folder.resolve("bin"));
        return installed;
    }

    @Test
    void buildsAgainWhenSourcesWereEditedAddedOrRemoved() throws Exception {
        run("", "ask", "x");
        edit("second");
        run("", "ask", "x");
        write(checkout.resolve("src/main/java/B.java"), "added");
        run("", "ask", "x");
        Files.delete(checkout.resolve("src/main/java/B.java"));
        run("", "ask", "x");

        assertThat(mavenCalls()).isEqualTo(4);
    }

    @Test
    void keepsTheBuildWhenOnlyTimesChanged() throws Exception {
        run("", "ask", "x");
        edit("first");
        run("", "ask", "x");

        assertThat(mavenCalls()).isEqualTo(1);
    }

    @Test
    void buildsOnceWhenTwoStartTogether() throws Exception {
        var one = start("ask", "one");
        var two = start("ask", "two");

        assertThat(finish(one, "").out).endsWith("[one]\n");
        assertThat(finish(two, "").out).endsWith("[two]\n");
        assertThat(mavenCalls()).isEqualTo(1);
    }

    @Test
    void failedBuildEndsWithOneSentenceThatNamesTheLog() throws Exception {
        edit("broken");

        var run = run("", "ask", "x");

        assertThat(run.exitCode).isEqualTo(3);
        assertThat(run.out).isEmpty();
        assertThat(run.err).hasLineCount(1).contains("build failed", checkout.toRealPath() + "/target/build.log");
        assertThat(checkout.resolve("target/build.log")).content().contains("A.java does not compile");
        assertThat(checkout.resolve("target/run")).isEmptyDirectory();
    }

    @Test
    void aBuildThatCanNotBePutInPlaceEndsWithOneSentence() throws Exception {
        executable(tools.resolve("mv"), """
                #!/bin/sh
                case $1 in */rapporteur-1) [ -e "$CHECKOUT/full" ] || { >"$CHECKOUT/full"; exit 1; } ;; esac
                exec /bin/mv "$@"
                """);

        var run = run("", "ask", "x");

        assertThat(run.exitCode).isEqualTo(3);
        assertThat(run.err).hasLineCount(1).contains("can't write to", checkout.toRealPath() + "/target/run");
        assertThat(checkout.resolve("target/run")).isEmptyDirectory();
    }

    @Test
    void lockOfAKilledBuildIsTakenOver() throws Exception {
        var neverAProcess = Path.of("999999999");
        Files.createSymbolicLink(
                Files.createDirectories(checkout.resolve("target/run")).resolve("lock"), neverAProcess);

        assertThat(run("", "ask", "x").exitCode).isZero();
    }

    @Test
    void removesBuildsOfOlderSourcesUnlessAProcessRunsOnThem() throws Exception {
        run("", "ask", "x");
        edit("second");
        var bot = start("discord");
        awaitUser();
        edit("third");
        run("", "ask", "x");

        assertThat(builds()).hasSize(2);
        finish(bot, "");
    }

    @Test
    void keepsABuildThatAProcessOfAnotherUserRunsOn() throws Exception {
        run("", "ask", "x");
        var inUse = builds().getFirst();
        Files.writeString(inUse.resolve("users"), "1\n");
        edit("second");
        run("", "ask", "x");

        assertThat(inUse).exists();
    }

    @Test
    void withoutMavenSaysSoOnlyWhenItMustBuild() throws Exception {
        run("", "ask", "x");
        Files.delete(tools.resolve("mvn"));
        assertThat(run("", "ask", "x").exitCode).isZero();

        edit("second");
        var run = run("", "ask", "x");

        assertThat(run.exitCode).isEqualTo(3);
        assertThat(run.err).hasLineCount(1).contains("Maven");
    }

    @Test
    void passesOverAnOlderJavaHomeForANewerJavaOnThePath() throws Exception {
        var old = installJdk("jdk-17", "17.0.15");
        Files.createSymbolicLink(tools.resolve("javac"), jdk.resolve("bin/javac"));
        jdk = old;

        assertThat(run("", "ask", "x").out).contains("Test-25.0.1-1.aot");
    }

    @Test
    void worksThroughASymbolicLinkFromAnotherFolder() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), checkout.resolve("rapporteur"));
        var process =
                prepare(link.toString(), "ask", "x").directory(tools.toFile()).start();

        assertThat(finish(process, "").out).endsWith("[ask][x]\n");
        assertThat(mavenCalls()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ask elections, true",
        "--library shelf ask elections, true",
        "--version, true",
        "'', false",
        "--library shelf, false",
        "discord --check, false",
        "evaluate --corpus docs, false"
    })
    void onlyOneShotCommandsDoWithoutTheSecondCompiler(String arguments, boolean oneShot) throws Exception {
        var run = run(
                "",
                Stream.of(arguments.split(" ", -1)).filter(s -> !s.isEmpty()).toArray(String[]::new));

        assertThat(run.out.contains("[-XX:TieredStopAtLevel=1]")).isEqualTo(oneShot);
    }

    @Test
    void oneCollectorIsChosenByDefaultAndAnotherOneInItsPlace() throws Exception {
        assertThat(run("", "ask", "x").out).contains("[-XX:+UseSerialGC]");

        var builder = prepare(checkout.resolve("rapporteur").toString(), "ask", "x");
        builder.environment().put("RAPPORTEUR_JAVA_OPTIONS", "-Xmx9g -XX:+UseG1GC");

        assertThat(finish(builder.start(), "").out)
                .contains("[-Xmx9g][-XX:+UseG1GC]")
                .doesNotContain("[-XX:+UseSerialGC]");
    }

    @Test
    void hasAnEmptyInputWhereThereIsNone() throws Exception {
        var script = checkout.resolve("rapporteur").toString();

        var run =
                finish(prepare("/bin/sh", "-c", "exec \"$0\" ask x <&-", script).start(), "");

        assertThat(run.out).endsWith("[ask][x]\n");
        assertThat(run.err).isEmpty();
        assertThat(run.exitCode).isZero();
    }

    @Test
    void saysSoInAFolderThatWasRemoved() throws Exception {
        var removed = "mkdir \"$1\" && cd \"$1\" && rm -r \"$1\" && exec /bin/sh \"$0\" ask x";
        var script = checkout.resolve("rapporteur").toString();

        var run = finish(
                prepare(
                                "/bin/sh",
                                "-c",
                                removed,
                                script,
                                folder.resolve("removed").toString())
                        .start(),
                "");

        assertThat(run.exitCode).isEqualTo(3);
        assertThat(run.err).endsWith("rapporteur: the current folder was removed; go to another one.\n");
        assertThat(checkout.resolve("maven-calls")).doesNotExist();
    }

    @Test
    void aLocaleThatIsNotInstalledLosesNoAccentAndLeavesItsLanguage() throws Exception {
        var noted = "#!/bin/sh\necho \"$LC_ALL $RAPPORTEUR_LOCALE\" >>\"$CHECKOUT/locales\"\n";
        executable(jdk.resolve("bin/java"), noted);
        executable(tools.resolve("mvn"), noted + MAVEN.substring(MAVEN.indexOf('\n')));
        executable(tools.resolve("locale"), """
                #!/bin/sh
                case $LANG in fr_FR.*) echo "locale: Cannot set LC_ALL to default locale" >&2 ;; esac
                echo UTF-8
                """);

        for (var language : List.of("fr_FR.UTF-8", "de_DE.UTF-8", "C")) {
            edit(language);
            var builder = prepare(checkout.resolve("rapporteur").toString(), "ask", "x");
            builder.environment().put("LANG", language);
            finish(builder.start(), "");
        }

        var ofEach = Files.readAllLines(checkout.resolve("locales"));
        assertThat(ofEach.stream().distinct()).containsExactly("C.UTF-8 fr_FR.UTF-8", " ", "C.UTF-8 C");
        assertThat(mavenCalls()).isEqualTo(3);
    }

    private record Run(int exitCode, String out, String err) {}

    private Run run(String input, String... arguments) throws Exception {
        return finish(start(arguments), input);
    }

    private Process start(String... arguments) throws IOException {
        var command = Stream.concat(Stream.of(checkout.resolve("rapporteur").toString()), Stream.of(arguments));
        return prepare(command.toArray(String[]::new)).start();
    }

    private ProcessBuilder prepare(String... command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools + ":" + systemTools);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("CHECKOUT", checkout.toString());
        return builder;
    }

    private static Run finish(Process process, String input) throws Exception {
        try (var stdin = process.outputWriter()) {
            stdin.write(input);
        }
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }

    /** A folder of the system's tools that the script needs, with no Maven or Java beside them. */
    private Path systemTools() throws IOException {
        var shims = folder.resolve("system-tools");
        for (var tool : SYSTEM_TOOLS) {
            for (var bin : List.of("/bin", "/usr/bin")) {
                if (Files.exists(Path.of(bin, tool))) {
                    executable(shims.resolve(tool), "#!/bin/sh\nexec " + bin + "/" + tool + " \"$@\"\n");
                }
            }
        }
        return shims;
    }

    private Path installJdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        executable(home.resolve("bin/java"), JAVA);
        executable(home.resolve("bin/javac"), JAVA);
        write(home.resolve("release"), "IMPLEMENTOR_VERSION=\"Test-%1$s\"\nJAVA_VERSION=\"%1$s\"\n".formatted(version));
        return home;
    }

    private void edit(String content) throws IOException {
        write(checkout.resolve("src/main/java/A.java"), content);
    }

    private static void copy(String file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(Path.of(file), target, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void executable(Path file, String content) throws IOException {
        write(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private long mavenCalls() throws IOException {
        try (var lines = Files.lines(checkout.resolve("maven-calls"))) {
            return lines.count();
        }
    }

    /** Waits until a process has noted itself as a user of a build. */
    private void awaitUser() throws Exception {
        while (builds().stream().noneMatch(build -> Files.exists(build.resolve("users")))) {
            Thread.sleep(20);
        }
    }

    private List<Path> builds() throws IOException {
        try (var entries = Files.list(checkout.resolve("target/run"))) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("build."))
                    .toList();
        }
    }
}
