package moderato.rules.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file {@code look-alikes.txt}: what stands for a letter and Unicode's data do not tell. */
record LookAlikes(Map<Integer, Integer> letters, Map<Integer, Integer> turned) {
    private static final String FILE = "look-alikes.txt";

    static LookAlikes load() {
        try (@Nullable InputStream file = LookAlikes.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the file " + FILE + " is missing from moderation-rules");
            }
            LookAlikes read = new LookAlikes(new HashMap<>(), new HashMap<>());
            new String(file.readAllBytes(), UTF_8).lines().forEach(read::add);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + FILE + " cannot be read", e);
        }
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int[] characters = line.substring(2).codePoints().toArray();
        switch (line.charAt(0)) {
            case '=' -> alphabet(characters, letters);
            case '~' -> alphabet(characters, turned);
            default -> {
                for (int character : characters) {
                    read(letters, character, line.charAt(0) - 'a');
                }
            }
        }
    }

    private static void alphabet(int[] characters, Map<Integer, Integer> readings) {
        if (characters.length != 26) {
            throw new IllegalStateException(FILE + ": an alphabet of " + characters.length + " letters");
        }
        for (int letter = 0; letter < 26; letter++) {
            read(readings, characters[letter], letter);
        }
    }

    private static void read(Map<Integer, Integer> readings, int character, int letter) {
        readings.merge(character, 1 << letter, (a, b) -> a | b);
    }

    int letters(int codePoint) {
        return letters.getOrDefault(codePoint, 0);
    }
}
