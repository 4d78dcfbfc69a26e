package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.Bytes;
import org.jspecify.annotations.Nullable;

/** Keeps the layouts of full telegrams for the compact ones that follow. */
public interface FormatMemory {
    /** Keeps nothing, so that no compact telegram can be read. */
    FormatMemory NONE = new FormatMemory() {
        @Override
        public @Nullable Bytes recall(FormatId id) {
            return null;
        }

        @Override
        public void remember(FormatId id, Bytes format) {}
    };

    /** The heads of the records, one after the other; null where no full telegram of this layout was seen. */
    @Nullable
    Bytes recall(FormatId id);

    /** Called for each full telegram; the same layout comes again and again. */
    void remember(FormatId id, Bytes format);
}
