package moderato.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file with what a JVM would otherwise work out anew at every start: its classes, read, checked and linked (ahead-of-time
 * cache, JEP 483 and 514). A program that starts with one is the same program, only sooner.
 *
 * @param file where it lies; beside it what it was made from
 * @param command what it is made for
 */
public record AotCache(Path file, JavaCommand command) {

    /** The command, with the cache if there is one that fits. */
    public List<String> line() {
        return isCurrent() ? command.with("-XX:AOTCache=" + file).line() : command.line();
    }

    /**
     * What makes the cache: the same JVM with other arguments, which must end by itself. Without the optimising compiler,
     * so that the cache holds no profile: with one, the next start would spend its two cores on compiling at once what it
     * names (seen: 14.4 s for the whole stack instead of 10.0).
     */
    public List<String> lineOfTraining(String mainClass, List<String> arguments, String... flags) {
        JavaCommand training = new JavaCommand(command.flags(), command.classPath(), mainClass, arguments);
        return training.with(flags)
                .with("-XX:TieredStopAtLevel=1", "-XX:AOTCacheOutput=" + fresh())
                .line();
    }

    /** Whether it was made for this very command; the JVM would notice too, and then do without. */
    public boolean isCurrent() {
        try {
            return Files.exists(file)
                    && Files.exists(stamp())
                    && Files.readString(stamp()).equals(madeFrom());
        } catch (IOException e) {
            return false;
        }
    }

    /** Classes in folders cannot be kept, so there is no cache for a program that is run from its build folder. */
    public boolean isPossible() {
        return classPath().stream().allMatch(Files::isRegularFile);
    }

    /** Takes over what a training run left; false when it left nothing that can be kept. */
    public boolean accept() {
        try {
            Files.deleteIfExists(stamp());
            Files.move(fresh(), file, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(stamp(), madeFrom());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path fresh() {
        return file.resolveSibling(file.getFileName() + ".fresh");
    }

    private Path stamp() {
        return file.resolveSibling(file.getFileName() + ".from");
    }

    private List<Path> classPath() {
        return Pattern.compile(":")
                .splitAsStream(command.classPath())
                .map(Path::of)
                .toList();
    }

    private String madeFrom() throws IOException {
        StringBuilder from = new StringBuilder(Runtime.version() + "\n" + String.join(" ", command.line()));
        for (Path jar : classPath()) {
            BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
            from.append('\n').append(attributes.size()).append(' ').append(attributes.lastModifiedTime());
        }
        return from.toString();
    }
}
