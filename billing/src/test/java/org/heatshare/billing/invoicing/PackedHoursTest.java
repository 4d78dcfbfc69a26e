package org.heatshare.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.heatshare.billing.testing.Cases;
import org.junit.jupiter.api.Test;

class PackedHoursTest {

    @Test
    void givesBackWhatWasPacked() {
        Cases.forAll(random -> {
            int[] hours = random.ints(random.nextInt(750), 0, Integer.MAX_VALUE)
                    .map(hour -> hour >>> random.nextInt(31))
                    .toArray();
            assertThat(PackedHours.unpack(PackedHours.pack(hours)))
                    .containsExactlyElementsOf(Arrays.stream(hours).boxed().toList());
        });
    }

    @Test
    void takesTwoBytesForTheHourOfAHome() {
        assertThat(PackedHours.pack(new int[] {0, 127, 128, 16_383})).hasSize(6);
        assertThat(PackedHours.unpack(PackedHours.pack(new int[] {Integer.MAX_VALUE})))
                .containsExactly(Integer.MAX_VALUE);
    }
}
