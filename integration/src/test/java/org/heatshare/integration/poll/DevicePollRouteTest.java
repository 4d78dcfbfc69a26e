package org.heatshare.integration.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.integration.poll.Eventually.waitFor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DevicePollRouteTest {
    private record Device(String key) implements PollTarget {}

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final List<PollResult> results = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile List<Device> devices = List.of(new Device("quick"), new Device("dead"), new Device("broken"));

    @BeforeEach
    void startRoute() throws Exception {
        context.addComponent(DevicePollComponent.SCHEME, new DevicePollComponent(context));
        context.getRegistry().bind("devices", (TargetSource) () -> devices);
        context.getRegistry().bind("question", (Probe) this::ask);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("device-poll:test?targets=#devices&probe=#question&interval=200&firstWithin=20&refresh=100&batchDelay=50")
                        .process(exchange -> results.addAll(exchange.getIn().getBody(List.class)));
            }
        });
        context.start();
    }

    @AfterEach
    void stopRoute() {
        context.stop();
    }

    @Test
    void asksAgainAndAgainAndLetsADeadOneDelayNobody() {
        waitFor("three rounds", () -> asked.stream().filter("quick"::equals).count() >= 3);

        assertThat(asked).filteredOn("dead"::equals).hasSize(1);
    }

    @Test
    void passesOnAnswersAndFailures() {
        waitFor("both results", () -> results.size() >= 2);

        assertThat(results)
                .anySatisfy(result -> assertThat(result)
                        .isInstanceOfSatisfying(
                                PollResult.Answered.class,
                                answered -> assertThat(answered.answer()).isEqualTo("QUICK")));
        assertThat(results)
                .anySatisfy(result -> assertThat(result)
                        .isInstanceOfSatisfying(
                                PollResult.Failed.class,
                                failed -> assertThat(failed.cause()).hasMessage("broken")));
    }

    @Test
    void takesUpADeviceThatIsAddedLater() {
        devices = List.of(new Device("later"));

        waitFor("the new device is asked", () -> asked.contains("later"));
    }

    private CompletableFuture<?> ask(PollTarget target) {
        asked.add(target.key());
        return switch (target.key()) {
            case "dead" -> new CompletableFuture<>();
            case "broken" -> throw new IllegalStateException("broken");
            default -> CompletableFuture.completedFuture("QUICK");
        };
    }
}
