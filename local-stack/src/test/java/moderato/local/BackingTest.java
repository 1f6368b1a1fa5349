package moderato.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Backing.class)
class BackingTest {

    @Test
    void brokerTakesTopics() throws Exception {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Backing.kafka()))) {
            admin.createTopics(List.of(new NewTopic("backing-test", 4, (short) -1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains("backing-test");
        }
    }

    @Test
    void databaseIsMadeAndKeepsWhatItCommits() throws Exception {
        String url = Backing.freshDatabase("backing");
        assertThat(setting(url, "fsync")).isEqualTo("on");
        assertThat(setting(url, "synchronous_commit")).isEqualTo("on");
        assertThat(setting(url, "full_page_writes")).isEqualTo("on");
        assertThat(Backing.freshDatabase("backing")).isNotEqualTo(url);
    }

    private static String setting(String url, String name) throws Exception {
        try (var connection = DriverManager.getConnection(url, Backing.username(), Backing.password());
                var rows = connection.createStatement().executeQuery("SHOW " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
