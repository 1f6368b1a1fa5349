package moderato.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command line of a part that is a JVM: deaf to the terminal's INT, and ending with its starter. */
public record JavaCommand(List<String> flags, String classPath, String mainClass, List<String> arguments) {
    private static final List<String> ALWAYS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8");

    /** The same with more flags. */
    JavaCommand with(String... more) {
        return new JavaCommand(
                Stream.concat(flags.stream(), Stream.of(more)).toList(), classPath, mainClass, arguments);
    }

    public List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(ALWAYS);
        line.addAll(flags);
        line.addAll(List.of("-cp", classPath, Watched.class.getName(), mainClass));
        line.addAll(arguments);
        return OwnSession.of(line);
    }

    /** For the mains of this module: its jar with what the build noted beside it, or else what this JVM runs with. */
    public static String ownClassPath() {
        Path noted = here().resolveSibling("local-stack.classpath");
        try {
            return Files.isRegularFile(here()) && Files.isRegularFile(noted)
                    ? here() + ":" + Files.readString(noted).strip()
                    : System.getProperty("java.class.path");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar or folder that holds this module's classes and nothing else. */
    public static Path here() {
        try {
            return Path.of(Watched.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
