package org.heatshare.portal.staff.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.alarm.AlarmEvent;
import org.heatshare.portal.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlarmWordsTest {

    @ParameterizedTest
    @EnumSource(AlarmCause.class)
    void everyCauseSaysWhatItIsWhatItMeansAndWhatHelps(AlarmCause cause) {
        assertThat(Texts.has("alarm.cause." + Texts.code(cause))).isTrue();
        assertThat(Texts.has("alarm.meaning." + Texts.code(cause))).isTrue();
        assertThat(Texts.has("alarm.remedy." + Texts.code(cause))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(AlarmEvent.Kind.class)
    void everyEventHasItsWords(AlarmEvent.Kind kind) {
        assertThat(Texts.has("alarm.event." + Texts.code(kind))).isTrue();
    }
}
