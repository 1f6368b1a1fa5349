package moderato.local.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A service of the repository's {@code docker-compose.yml}.
 *
 * @param environment what it is told; a variable of the caller's stands for itself, with a value long enough for a secret
 * @param ports that are published, as {@code host address:port:port in the container}
 */
public record ComposedService(Map<String, String> environment, List<String> ports) {
    private static final Path FILE = Path.of("..", "docker-compose.yml");

    public ComposedService {
        environment = Map.copyOf(environment);
        ports = List.copyOf(ports);
    }

    /** The service of that name, read from a module's folder. */
    public static ComposedService named(String name) {
        Object file;
        try {
            file = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<?, ?> service = map(map(map(file).get("services")).get(name));
        Map<String, String> environment = new HashMap<>();
        map(service.get("environment"))
                .forEach((variable, value) -> environment.put("" + variable, resolved("" + value)));
        List<String> ports = service.get("ports") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new ComposedService(environment, ports);
    }

    /**
     * The variables that are no setting of any of these {@code @ConfigurationProperties} types; fails when a value cannot
     * be bound.
     */
    public Set<String> unknownVariables(Class<?>... settings) {
        Binder binder = new Binder(List.of(ConfigurationPropertySource.from(
                new SystemEnvironmentPropertySource("systemEnvironment", new HashMap<>(environment)))));
        Set<String> known = new HashSet<>();
        BindHandler noting = new BindHandler() {
            @Override
            public Object onSuccess(
                    ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
                // Spring Boot takes both for the dash of a name.
                known.add(variable(name, ""));
                known.add(variable(name, "_"));
                return result;
            }
        };
        for (Class<?> type : settings) {
            binder.bind(type.getAnnotation(ConfigurationProperties.class).value(), Bindable.of(type), noting);
        }
        Set<String> unknown = new TreeSet<>(environment.keySet());
        unknown.removeAll(known);
        return unknown;
    }

    private static String variable(ConfigurationPropertyName name, String dash) {
        return name.toString().replace('.', '_').replace("-", dash).toUpperCase(Locale.ROOT);
    }

    private static String resolved(String value) {
        return value.replaceAll("\\$\\{([A-Z_]+)(:[^}]*)?}", "$1-which-is-of-the-callers-own");
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException(FILE + " is not as expected: " + value + " is no map");
    }
}
