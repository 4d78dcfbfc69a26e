package org.heatshare.portal.staff.meter;

import java.time.Instant;
import org.heatshare.integration.metering.lookup.MeterDetail;
import org.heatshare.integration.metering.lookup.MeterRow;
import org.heatshare.portal.text.Age;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** The sentence at the head of a meter's page: how it stands and since when. */
final class MeterAnswer {

    private MeterAnswer() {}

    static String of(MeterDetail detail, Formats formats) {
        MeterRow now = detail.now();
        return switch (now.condition()) {
            case NOT_INSTALLED -> Texts.of("meter.answer.not-installed");
            case NEVER_READ -> Texts.of("meter.answer.never-read");
            case SILENT -> Texts.of("meter.answer.silent", age(now.lastSeenAt()), dateTime(now.lastSeenAt(), formats));
            case INFO_CODE ->
                Texts.of(
                        "meter.answer.info-code",
                        age(now.lastReadAt()),
                        String.join(", ", InfoWords.of(detail.meter().manufacturer(), now.infoCode())));
            case READING -> Texts.of("meter.answer.reading", age(now.lastReadAt()));
        };
    }

    private static String age(@Nullable Instant then) {
        return then == null ? Texts.of("age.never") : Age.of(then);
    }

    private static String dateTime(@Nullable Instant then, Formats formats) {
        return then == null ? "–" : formats.dateTime(then);
    }
}
