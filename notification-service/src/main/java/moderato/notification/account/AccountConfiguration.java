package moderato.notification.account;

import java.time.InstantSource;
import moderato.notification.NotificationSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    @Bean
    Accounts accounts(JdbcClient database) {
        return new Accounts(database);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    AuthenticationProvider editorSignIn(Accounts accounts, Passwords passwords, InstantSource clock) {
        return new EditorSignIn(accounts, passwords, new SignInAttempts(clock));
    }

    @Bean
    SignedIn signedIn(Accounts accounts) {
        return new SignedIn(accounts);
    }

    @Bean
    ApiTokens apiTokens(Accounts accounts) {
        return new ApiTokens(accounts);
    }

    @Bean
    FirstEditor firstEditor(
            NotificationSettings settings,
            Accounts accounts,
            Passwords passwords,
            TransactionTemplate transactions,
            InstantSource clock) {
        return new FirstEditor(settings.editor(), accounts, passwords, transactions, clock);
    }
}
