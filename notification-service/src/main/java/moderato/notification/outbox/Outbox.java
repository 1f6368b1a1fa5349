package moderato.notification.outbox;

import moderato.contracts.Event;
import moderato.contracts.JsonForm;
import moderato.contracts.Topic;
import moderato.edge.CloudEvents;
import moderato.notification.Routine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stores events within the transaction of what they tell of; they are sent once it is committed. */
public final class Outbox {
    private final JdbcClient database;
    private final Routine relay;

    Outbox(JdbcClient database, Routine relay) {
        this.database = database;
        this.relay = relay;
    }

    /** To be called within a transaction: the event leaves if and only if that is committed. */
    public <E extends Event> void add(Topic<? super E> topic, E event) {
        database.sql("insert into outbox (topic, type, event, trace_parent) values (?, ?, ?, ?)")
                .params(topic.name(), Topic.typeOf(event), JsonForm.writeText(event), CloudEvents.newTraceParent())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                relay.wake();
            }
        });
    }
}
