# One file for the three services: docker build --build-arg SERVICE=comment-intake .
# Builds with nothing but Docker. Where no package registry can be reached from within a build:
#   mvn package -DskipTests && docker build --build-arg JARS=host --build-arg SERVICE=comment-intake .

FROM eclipse-temurin:25-jdk AS build
ARG JARS=build
WORKDIR /source
COPY . .
# All three at once, so that the three images share this layer.
RUN if [ "$JARS" = build ]; then \
      apt-get update -q && apt-get install -q -y --no-install-recommends maven && \
      mvn -B -ntp -pl comment-intake,moderation-worker,notification-service -am \
        -Dmaven.test.skip=true -Dspotless.check.skip=true clean package; \
    fi
ARG SERVICE
RUN cp "$SERVICE"/target/"$SERVICE"-*[0-9T].jar /service.jar && \
    java -Djarmode=tools -jar /service.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin moderato && \
    mkdir /state && chown moderato /state
WORKDIR /service
# What changes least comes first.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER 10001
ENV MANAGEMENT_SERVER_PORT=9080 \
    MODERATO_STATE_DIR=/state
EXPOSE 9080
# Alive, not ready: what waits for Kafka or its database must not be restarted for it. bash, since there may be no curl.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$MANAGEMENT_SERVER_PORT && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", \
  "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8", "-jar", "service.jar"]
