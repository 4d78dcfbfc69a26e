package org.heatshare.portal.staff.meter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InfoWordsTest {

    @Test
    void saysEachFaultInWords() {
        assertThat(InfoWords.of("KAM", 0b10010))
                .containsExactly("battery is low", "return sensor above its range or disconnected");
        assertThat(InfoWords.of("KAM", 0)).isEmpty();
    }

    @Test
    void hasWordsForEveryBitThatMeansSomething() {
        assertThat(InfoWords.of("KAM", 0xFFFF_FFFFL))
                .hasSize(32)
                .filteredOn(words -> words.startsWith("reserved"))
                .hasSize(2);
    }

    @Test
    void leavesCodesOfOtherMakesAsNumbers() {
        assertThat(InfoWords.of("LUG", 4)).singleElement().asString().contains("4");
    }
}
