package moderato.worker.streams;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** Ends the process with exit code 1, from a thread of its own: it waits for the one that asks for it. */
record ProcessExit(ApplicationContext context) implements Runnable {
    @Override
    public void run() {
        new Thread(() -> System.exit(SpringApplication.exit(context, () -> 1)), "exit").start();
    }
}
