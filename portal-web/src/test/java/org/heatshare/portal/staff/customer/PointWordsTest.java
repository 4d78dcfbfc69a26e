package org.heatshare.portal.staff.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointWordsTest {

    @Test
    void saysWhyANameIsNotShown() {
        assertThat(PointWords.party(null, true)).isEqualTo("Protected identity");
        assertThat(PointWords.party(null, false)).isEqualTo("Erased");
    }

    @Test
    void marksAProtectedIdentityThatIsShown() {
        assertThat(PointWords.party("Anna Ek", true)).isEqualTo("Anna Ek (protected identity)");
        assertThat(PointWords.party("Anna Ek", false)).isEqualTo("Anna Ek");
    }
}
