package moderato.notification.site;

import java.time.ZoneOffset;
import moderato.contracts.SiteDocument;
import moderato.contracts.Topic;
import moderato.notification.outbox.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The documents of sites. Each is stored together with its event. */
final class SiteDocuments {
    private final JdbcClient database;
    private final Outbox outbox;
    private final TransactionTemplate transactions;

    SiteDocuments(JdbcClient database, Outbox outbox, TransactionTemplate transactions) {
        this.database = database;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    boolean has(String site) {
        return database.sql("select exists (select from site_document where site = :site)")
                .param("site", site)
                .query(Boolean.class)
                .single();
    }

    /** Publishes the first document of a site, unless it has one. */
    boolean addFirst(SiteDocument document) {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            boolean added = database.sql("""
                                    insert into site_document
                                        (site, version, published_by, published_at, source, document)
                                    select :site, :version, :by, :at, :source, :document
                                    where not exists (select from site_document where site = :site)
                                    on conflict do nothing
                                    """)
                            .param("site", document.site())
                            .param("version", document.version())
                            .param("by", document.by())
                            .param("at", document.at().atOffset(ZoneOffset.UTC))
                            .param("source", document.source())
                            .param("document", document.document().toString())
                            .update()
                    == 1;
            if (added) {
                outbox.add(Topic.SITES, document);
            }
            return added;
        }));
    }
}
