package moderato.notification.account;

import java.time.Duration;
import java.time.InstantSource;
import moderato.notification.NotificationSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the first editor, when there is none, from the environment. */
final class FirstEditor implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstEditor.class);
    private static final String NAME = "editor";
    private static final Duration TOKEN_LIFE = Duration.ofDays(365);
    private static final int SHORTEST_TOKEN = 32;

    private final NotificationSettings.FirstEditor settings;
    private final Accounts accounts;
    private final Passwords passwords;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    FirstEditor(
            NotificationSettings.FirstEditor settings,
            Accounts accounts,
            Passwords passwords,
            TransactionTemplate transactions,
            InstantSource clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        if (settings.password().isEmpty()) {
            LOG.warn("There is no editor yet: set moderato.editor.password to make the first one");
            return;
        }
        if (!settings.token().isEmpty() && settings.token().length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException(
                    "moderato.editor.token must be at least " + SHORTEST_TOKEN + " random characters");
        }
        String hash = passwords.hash(settings.password());
        transactions.executeWithoutResult(transaction -> make(hash));
    }

    private void make(String hash) {
        if (accounts.add(NAME, hash)) {
            if (!settings.token().isEmpty()) {
                accounts.addToken(settings.token(), NAME, clock.instant().plus(TOKEN_LIFE));
            }
            LOG.info("Made the first editor, {}", NAME);
        }
    }
}
