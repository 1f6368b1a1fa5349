package moderato.local;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import moderato.local.part.Part;

/** Waits for something of the whole stack, as long as all its parts live. */
final class Await {
    private final Stack stack;
    private final Supplier<String> lastAnswer;
    private final Duration limit;
    private final long deadline;

    Await(Stack stack, Duration limit, Supplier<String> lastAnswer) {
        this.stack = stack;
        this.lastAnswer = lastAnswer;
        this.limit = limit;
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    void holds(String what, Question<Boolean> question) {
        this.<Boolean>present(what, () -> Optional.of(question.ask()).filter(Boolean::booleanValue));
    }

    <T> T present(String what, Question<Optional<T>> question) {
        while (true) {
            Optional<T> answer = ask(question);
            if (answer.isPresent()) {
                return answer.get();
            }
            Optional<Part> fallen = stack.fallen();
            if (fallen.isPresent()) {
                throw fallen.get()
                        .failed("ended by itself with exit code " + fallen.get().exitCode());
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStartException("All parts are up, but within " + limit.toSeconds()
                        + " s it did not come to this: " + what + ". comment-intake says: " + lastAnswer.get()
                        + ". The logs are in "
                        + stack.logs() + ".");
            }
            pause();
        }
    }

    private static <T> Optional<T> ask(Question<Optional<T>> question) {
        try {
            return question.ask();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the stack", e);
        }
    }

    @FunctionalInterface
    interface Question<T> {
        T ask() throws Exception;
    }
}
