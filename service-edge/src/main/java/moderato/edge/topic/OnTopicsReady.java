package moderato.edge.topic;

/** What waits for the topics before it begins to poll. */
@FunctionalInterface
public interface OnTopicsReady {
    /** All topics are there; called once, from a thread of its own. */
    void topicsReady();
}
