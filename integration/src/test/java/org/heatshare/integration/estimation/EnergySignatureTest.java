package org.heatshare.integration.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.estimation.EnergySignature.Point;
import org.junit.jupiter.api.Test;

class EnergySignatureTest {
    @Test
    void findsTheLineThatABuildingFollows() {
        List<Point> points = new ArrayList<>();
        for (int hour = 0; hour < 400; hour++) {
            double outdoorC = -15 + hour % 40;
            points.add(new Point(outdoorC, Math.round(400 + 120 * Math.max(0, 15 - outdoorC))));
        }
        EnergySignature signature = EnergySignature.fit(points).orElseThrow();
        assertThat(signature.balanceC()).isEqualTo(15);
        assertThat(signature.baseWh()).isCloseTo(400, within(1.0));
        assertThat(signature.slopeWhPerK()).isCloseTo(120, within(0.1));
        assertThat(signature.at(-10)).isCloseTo(3_400, within(2.0));
        assertThat(signature.at(25)).isCloseTo(400, within(1.0));
    }

    @Test
    void aFewDaysTellNothing() {
        assertThat(EnergySignature.fit(List.of(new Point(3, 1_000), new Point(-3, 2_000))))
                .isEmpty();
    }
}
