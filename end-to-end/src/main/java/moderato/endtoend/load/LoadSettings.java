package moderato.endtoend.load;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to offer, and where.
 *
 * @param rate comments a second
 * @param seconds of the measured part
 * @param warmup seconds at a growing rate before it, not counted: a JVM that just started is several times slower
 * @param burst seconds without pacing after it, 0 for none
 * @param held of a hundred comments, how many hold a word that the rules hold
 */
record LoadSettings(URI intake, String bootstrap, String site, int rate, int seconds, int warmup, int burst, int held) {

    static final String USAGE = """
            end-to-end/load [--rate 1000] [--seconds 20] [--warmup 20] [--burst 5] [--held 2]
                            [--site probe] [--intake http://localhost:8080] [--bootstrap localhost:9092]
            Offers comments to a running stack (./run) at a fixed rate and says what became of each.""";

    private static final Map<String, String> DEFAULTS = Map.of(
            "--rate", "1000",
            "--seconds", "20",
            "--warmup", "20",
            "--burst", "5",
            "--held", "2",
            "--site", "probe",
            "--intake", "http://localhost:8080",
            "--bootstrap", "localhost:9092");

    LoadSettings {
        if (rate < 1 || seconds < 1 || warmup < 0 || burst < 0 || held < 0 || held > 100) {
            throw new IllegalArgumentException("--rate and --seconds must be 1 or more, --held 0 to 100");
        }
    }

    static LoadSettings of(List<String> arguments) {
        Map<String, String> values = new HashMap<>(DEFAULTS);
        for (int i = 0; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size() || values.put(arguments.get(i), arguments.get(i + 1)) == null) {
                throw new IllegalArgumentException("unknown, or without a value: " + arguments.get(i));
            }
        }
        return new LoadSettings(
                URI.create(text(values, "--intake")),
                text(values, "--bootstrap"),
                text(values, "--site"),
                number(values, "--rate"),
                number(values, "--seconds"),
                number(values, "--warmup"),
                number(values, "--burst"),
                number(values, "--held"));
    }

    private static String text(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    private static int number(Map<String, String> values, String name) {
        try {
            return Integer.parseInt(text(values, name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number", e);
        }
    }
}
