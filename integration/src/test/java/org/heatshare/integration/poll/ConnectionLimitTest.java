package org.heatshare.integration.poll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionLimitTest {
    private final ConnectionLimit limit = new ConnectionLimit(2);

    @Test
    void letsOthersWaitInTheOrderOfAsking() {
        var first = limit.acquire();
        limit.acquire();
        var third = limit.acquire();
        var fourth = limit.acquire();

        assertThat(third).isNotDone();
        first.join().close();

        assertThat(third).isDone();
        assertThat(fourth).isNotDone();
        assertThat(limit.taken()).isEqualTo(2);
    }

    @Test
    void takesAPermitBackOnce() {
        var permit = limit.acquire().join();
        permit.close();
        permit.close();

        assertThat(limit.taken()).isZero();
        assertThat(limit.takenMax()).isEqualTo(1);
    }

    @Test
    void givesNoPermitToOneWhoNoLongerWaits() {
        var first = limit.acquire().join();
        limit.acquire();
        limit.acquire().cancel(false);
        first.close();

        assertThat(limit.taken()).isEqualTo(1);
    }
}
