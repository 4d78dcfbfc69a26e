package org.heatshare.portal.staff.meter;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heatshare.integration.metering.lookup.MeterDetail;
import org.heatshare.integration.metering.lookup.MeterRow;
import org.heatshare.integration.quarantine.QuarantineItem;
import org.heatshare.portal.staff.quarantine.Causes;
import org.heatshare.portal.text.Age;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** The sentences at the head of a meter's page: how it stands and since when. */
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

    /**
     * What came of it after its last read-out and was refused.
     *
     * @param refused what of it waits in quarantine
     * @param lastReadAt absent when nothing of it was ever accepted
     */
    static Optional<String> refused(List<QuarantineItem> refused, @Nullable Instant lastReadAt) {
        return refused.stream()
                .max(Comparator.comparing(QuarantineItem::lastSeenAt))
                .filter(item -> lastReadAt == null || item.lastSeenAt().isAfter(lastReadAt))
                .map(item -> Texts.of("meter.answer.refused", Age.of(item.lastSeenAt()), Causes.title(item.reason())));
    }

    private static String age(@Nullable Instant then) {
        return then == null ? Texts.of("age.never") : Age.of(then);
    }

    private static String dateTime(@Nullable Instant then, Formats formats) {
        return then == null ? "–" : formats.dateTime(then);
    }
}
