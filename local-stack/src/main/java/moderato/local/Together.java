package moderato.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The same for several parts at a time; the first failure is everyone's, at once. */
final class Together {
    private Together() {}

    static <T> void all(List<T> subjects, Consumer<T> action) {
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("part-", 0).factory());
        CompletionService<Void> done = new ExecutorCompletionService<>(threads);
        List<Future<Void>> running = new ArrayList<>();
        for (T subject : subjects) {
            running.add(done.submit(() -> action.accept(subject), null));
        }
        try {
            for (int i = 0; i < subjects.size(); i++) {
                done.take().get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while parts were starting or stopping", e);
        } finally {
            running.forEach(each -> each.cancel(true));
            threads.shutdown();
        }
    }
}
