package moderato.endtoend.load;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ProducerFactory;

/** comment-intake with a producer that acknowledges at once and keeps nothing: what its endpoint costs by itself. */
@Configuration(proxyBeanMethods = false)
public class IntakeWithoutKafka {
    public static void main(String[] arguments) throws ClassNotFoundException {
        new SpringApplication(Class.forName("moderato.intake.CommentIntake"), IntakeWithoutKafka.class).run(arguments);
    }

    @Bean
    // Spring Boot's template asks for one of objects, which only this type fits too.
    ProducerFactory<?, ?> acknowledgingAtOnce() {
        Producer<?, ?> producer = (Producer<?, ?>) Proxy.newProxyInstance(
                IntakeWithoutKafka.class.getClassLoader(),
                new Class<?>[] {Producer.class},
                (self, method, arguments) -> answer(method.getName(), arguments));
        @SuppressWarnings("unchecked")
        Producer<byte[], byte[]> typed = (Producer<byte[], byte[]>) producer;
        ProducerFactory<byte[], byte[]> factory = () -> typed;
        return factory;
    }

    // What a proxied method returns has no better type.
    @SuppressWarnings("FutureReturnValueIgnored")
    private static @Nullable Object answer(String method, @Nullable Object @Nullable [] arguments) {
        if (arguments == null || !(arguments[0] instanceof ProducerRecord<?, ?> record)) {
            return method.equals("partitionsFor") ? List.of() : null;
        }
        RecordMetadata stored = new RecordMetadata(new TopicPartition(record.topic(), 0), 0, 0, 0, 0, 0);
        if (arguments.length > 1 && arguments[1] instanceof Callback callback) {
            callback.onCompletion(stored, null);
        }
        return CompletableFuture.completedFuture(stored);
    }
}
