package moderato.notification.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import moderato.contracts.JsonForm;
import moderato.contracts.MalformedEventException;
import moderato.contracts.SiteDocument;
import moderato.contracts.SiteSettings;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.document.Node;
import moderato.rules.document.Yaml;
import moderato.rules.site.SitePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** At the start, publishes each file of a folder whose site has no document yet. One that is wrong is left out. */
final class SiteSeeds implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SiteSeeds.class);
    private static final Pattern FILE = Pattern.compile("([a-z0-9-]{1,63})\\.ya?ml");
    private static final String BY = "seed";

    private final String folder;
    private final SiteDocuments documents;
    private final InstantSource clock;

    SiteSeeds(String folder, SiteDocuments documents, InstantSource clock) {
        this.folder = folder;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!folder.isEmpty()) {
            files().forEach(this::seed);
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            LOG.error("The folder of moderato.sites.seed cannot be read: {}", folder);
            return List.of();
        }
    }

    private void seed(Path file) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            LOG.warn("{} is not named after a site ([a-z0-9-]{1,63}.yaml), and is left out", file);
            return;
        }
        String site = name.group(1);
        if (documents.has(site)) {
            return; // without reading it: to make the rules for that would be most of a restart's work
        }
        try {
            SiteDocument document = document(site, file);
            if (documents.addFirst(document)) {
                LOG.info("Seeded site {} from {}", document.site(), file);
            }
        } catch (InvalidDocumentException e) {
            LOG.error("{} is no document of a site, and is left out", file);
            e.problems().forEach(problem -> LOG.error("{}, {}", file, problem));
        } catch (IOException | IllegalArgumentException | MalformedEventException e) {
            LOG.error("{} is no document of a site, and is left out: {}", file, e.getMessage());
        }
    }

    private SiteDocument document(String site, Path file) throws IOException {
        if (Files.size(file) > Yaml.LONGEST) {
            throw new IllegalArgumentException("longer than 256 KB");
        }
        String source = Files.readString(file);
        Node.Entries read = Yaml.read(source);
        SitePolicy.of(read);
        SiteDocument document = new SiteDocument(
                site, 1, BY, clock.instant().truncatedTo(ChronoUnit.MILLIS), source, JsonForm.tree(read.data()));
        SiteSettings.of(document);
        return document;
    }
}
