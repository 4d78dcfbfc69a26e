package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.heatshare.integration.file.delivery.FileDelivery;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** A file in words. */
final class FileWords {
    /** Of files that feeds read. */
    static final List<String> ENDINGS = List.of(".csv", ".txt", ".edi");

    private static final double BYTES_PER_KB = 1e3;
    private static final double BYTES_PER_MB = 1e6;

    private FileWords() {}

    /** Where a file stands; done with refused rows is told apart from done. */
    static Component state(FileDelivery file) {
        boolean refusedRows = file.counts().quarantined() > 0;
        return switch (file.state()) {
            case RUNNING -> new Badge(Tone.NEUTRAL, Texts.of("file.state.running"));
            case DONE ->
                refusedRows
                        ? new Badge(Tone.WARNING, Texts.of("file.state.done-with-refused"))
                        : new Badge(Tone.GOOD, Texts.of("file.state.done"));
            case REFUSED -> new Badge(Tone.BAD, Texts.of("file.state.refused"));
        };
    }

    static String size(long bytes, Formats formats) {
        return bytes < BYTES_PER_MB
                ? formats.quantity(bytes / BYTES_PER_KB, bytes < 10 * BYTES_PER_KB ? 1 : 0, "kB")
                : formats.quantity(bytes / BYTES_PER_MB, 1, "MB");
    }
}
