package moderato.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The documents that the sites of the local stack start with; the file name is the site's id. */
final class SiteSeeds {
    private static final List<String> SITES = List.of("demo", "probe");

    private SiteSeeds() {}

    static void write(Path folder, int intakePort) {
        try {
            Files.createDirectories(folder);
            for (String site : SITES) {
                Files.writeString(folder.resolve(site + ".yaml"), template(site).replace("@PORT@", "" + intakePort));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The site documents cannot be written to " + folder, e);
        }
    }

    private static String template(String site) throws IOException {
        try (InputStream in = SiteSeeds.class.getResourceAsStream("/moderato/local/sites/" + site + ".yaml")) {
            if (in == null) {
                throw new IOException("No document for site " + site + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
