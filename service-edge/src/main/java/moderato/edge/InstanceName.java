package moderato.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The name of this process within its consumer groups, see {@link EdgeSettings#instance()}. */
public record InstanceName(String value) {
    static InstanceName of(EdgeSettings settings, String managementPort) {
        if (!settings.instance().isEmpty()) {
            return new InstanceName(settings.instance());
        }
        try {
            String host = InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9._-]", "-");
            return new InstanceName(host + "-" + managementPort);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("This host has no name: set moderato.instance", e);
        }
    }
}
