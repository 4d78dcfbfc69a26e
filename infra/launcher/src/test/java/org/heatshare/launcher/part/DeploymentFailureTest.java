package org.heatshare.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeploymentFailureTest {
    @Test
    void findsTheReasonAmongPayarasLines() {
        String log = """
                [SEVERE] [timeMillis: 1] [levelValue: 1000] Exception while loading the app
                [SEVERE] [timeMillis: 2] [levelValue: 1000] [[
                  Exception while loading the app : CDI deployment failure:WELD-001408: Unsatisfied dependencies
                org.jboss.weld.exceptions.DeploymentException
                """;

        assertThat(DeploymentFailure.in(log)).contains("CDI deployment failure:WELD-001408: Unsatisfied dependencies");
    }

    @Test
    void aCleanLogHasNone() {
        assertThat(DeploymentFailure.in("portal-web was successfully deployed in 9,000 milliseconds."))
                .isEmpty();
        assertThat(DeploymentFailure.in(Path.of("absent.log"))).isEmpty();
    }
}
