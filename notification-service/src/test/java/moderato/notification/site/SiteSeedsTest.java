package moderato.notification.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import moderato.notification.RunningService;
import moderato.notification.outbox.Outbox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Seeds of sites")
@ExtendWith(OutputCaptureExtension.class)
class SiteSeedsTest extends RunningService {
    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    @TempDir
    private Path folder;

    @Test
    void arePublishedOnceAndTheWrongOnesLeftOut(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve(site + ".yaml"), "origins: [http://localhost:8080]\n");
        Files.writeString(
                folder.resolve("bad-" + site + ".yaml"), "mode: closd\nrules: [{id: links, outcome: hold it}]\n");
        Files.writeString(folder.resolve("Not_A_Site.yaml"), "origins: []\n");
        SiteSeeds seeds = new SiteSeeds(
                folder.toString(), new SiteDocuments(database, outbox, transactions), InstantSource.system());

        seeds.run(new DefaultApplicationArguments());
        Files.writeString(folder.resolve(site + ".yaml"), "origins: [http://localhost:9090]\n");
        seeds.run(new DefaultApplicationArguments());

        assertThat(database.sql("select source from site_document where site = ?")
                        .param(site)
                        .query(String.class)
                        .list())
                .containsExactly("origins: [http://localhost:8080]\n");
        assertThat(database.sql("select count(*) from site_document where site = ?")
                        .param("bad-" + site)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(output)
                .contains("bad-" + site
                        + ".yaml, line 1, column 7, mode: must be one of post-moderated, pre-moderated, closed.")
                .contains(
                        "bad-" + site + ".yaml, line 2, column 30, rules[0].outcome: must be reject, hold, approve or");
    }

    @Test
    void areNotReadForASiteThatHasADocument(CapturedOutput output) throws IOException {
        SiteSeeds seeds = new SiteSeeds(
                folder.toString(), new SiteDocuments(database, outbox, transactions), InstantSource.system());
        Files.writeString(folder.resolve(site + ".yaml"), "origins: [http://localhost:8080]\n");
        seeds.run(new DefaultApplicationArguments());

        Files.writeString(folder.resolve(site + ".yaml"), "mode: closd\n");
        seeds.run(new DefaultApplicationArguments());

        assertThat(output).contains("Seeded site " + site).doesNotContain("is no document of a site");
    }

    @Test
    void areStoredAsTheDataThatServicesRead() throws IOException {
        Files.writeString(folder.resolve(site + ".yaml"), "origins: [http://localhost:8080]\nmode: closed\n");

        new SiteSeeds(folder.toString(), new SiteDocuments(database, outbox, transactions), InstantSource.system())
                .run(new DefaultApplicationArguments());

        assertThat(database.sql("select document from site_document where site = ?")
                        .param(site)
                        .query(String.class)
                        .single())
                .isEqualTo("{\"origins\":[\"http://localhost:8080\"],\"mode\":\"closed\"}");
    }
}
