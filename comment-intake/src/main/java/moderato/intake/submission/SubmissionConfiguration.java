package moderato.intake.submission;

import java.time.InstantSource;
import moderato.intake.IntakeMeters;
import moderato.intake.identity.Addresses;
import moderato.intake.identity.CommentIds;
import moderato.intake.identity.TrustedProxies;
import moderato.intake.site.Sites;
import moderato.intake.thread.Threads;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;

@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {
    @Bean
    SubmissionLog submissionLog(
            KafkaOperations<byte[], byte[]> kafka, @Value("${spring.application.name}") String service) {
        return new SubmissionLog(kafka, service);
    }

    @Bean
    DurabilityPromise durabilityPromise(Admin admin) {
        return new DurabilityPromise(admin);
    }

    @Bean
    Submissions submissions(
            Sites sites,
            Threads threads,
            CommentIds ids,
            Addresses addresses,
            TrustedProxies proxies,
            SubmissionLog log,
            InstantSource clock,
            IntakeMeters meters) {
        return new Submissions(sites, threads, ids, addresses, proxies, log, clock, meters);
    }

    @Bean
    CommentStatuses commentStatuses(Threads threads, CommentIds ids) {
        return new CommentStatuses(threads, ids);
    }

    @Bean
    SubmissionController submissionController(Submissions submissions, CommentStatuses statuses) {
        return new SubmissionController(submissions, statuses);
    }

    @Bean
    FormController formController(Submissions submissions) {
        return new FormController(submissions);
    }
}
