package moderato.edge.topic;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Waits for Kafka as long as it takes, sees to the topics, and then starts what polls: so a service can be started
 * before its broker. Runs beside the start of the rest.
 */
public final class TopicsAtStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TopicsAtStart.class);
    private static final long PAUSE_MILLIS = 200;

    private final Topics topics;
    private final List<OnTopicsReady> waiting;
    private final ApplicationContext context;
    private volatile boolean ready;
    private volatile Thread thread = new Thread(this::run, "topics");

    /** @param waiting told once, in this order, when the topics are there */
    public TopicsAtStart(Topics topics, List<OnTopicsReady> waiting, ApplicationContext context) {
        this.topics = topics;
        this.waiting = List.copyOf(waiting);
        this.context = context;
    }

    /** Whether all topics are there and what polls was started. */
    boolean ready() {
        return ready;
    }

    @Override
    public void start() {
        thread = new Thread(this::run, "topics");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            awaitTopics();
            waiting.forEach(OnTopicsReady::topicsReady);
            ready = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TopicsDifferException e) {
            LOG.error(e.getMessage());
            stopTheService();
        } catch (RuntimeException e) {
            LOG.error("What waited for the topics could not be started", e);
            stopTheService();
        }
    }

    private void awaitTopics() throws InterruptedException {
        String lastSaid = "";
        while (true) {
            try {
                topics.ensure();
                return;
            } catch (ExecutionException | TimeoutException e) {
                String cause = String.valueOf(e.getCause() == null ? e : e.getCause());
                if (!cause.equals(lastSaid)) {
                    LOG.warn("Waiting for Kafka and its topics: {}", cause);
                    lastSaid = cause;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private void stopTheService() {
        // From a thread of its own: closing the context stops this bean, which would wait for this thread.
        new Thread(() -> System.exit(SpringApplication.exit(context, () -> 1)), "exit").start();
    }

    @Override
    public void stop() {
        thread.interrupt();
        ready = false;
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive() || ready;
    }
}
