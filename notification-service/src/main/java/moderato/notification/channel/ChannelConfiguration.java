package moderato.notification.channel;

import moderato.notification.NotificationSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
class ChannelConfiguration {
    @Bean
    EmailChannel email(JavaMailSenderImpl mail, NotificationSettings settings) {
        return new EmailChannel(mail, settings.alerts(), settings.publicUrl());
    }
}
