package moderato.local.smtp;

import java.io.IOException;
import java.nio.file.Path;

/** The mail catcher as a JVM of its own: {@code MailCatcherProcess <folder> <SMTP port> <web port>}. */
public final class MailCatcherProcess {
    private MailCatcherProcess() {}

    public static void main(String[] arguments) throws IOException {
        MailCatcher catcher = MailCatcher.start(Integer.parseInt(arguments[1]), Path.of(arguments[0]));
        MailPage page = MailPage.start(catcher, Integer.parseInt(arguments[2]));
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            page.close();
                            catcher.close();
                        },
                        "catcher-stop"));
    }
}
