package org.heatshare.portal.staff.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.heatshare.integration.validation.Check;
import org.heatshare.portal.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingWordsTest {

    @ParameterizedTest
    @EnumSource(Check.class)
    void everyCheckHasItsWords(Check check) {
        assertThat(Texts.has("finding.check." + Texts.code(check))).isTrue();
        assertThat(Texts.has("finding.measured." + Texts.code(check))).isTrue();
        assertThat(Texts.has("severity." + Texts.code(check.severity()))).isTrue();
    }
}
