package org.heatshare.integration.heatmeter.gateway;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.FrameReader;
import org.heatshare.integration.heatmeter.frame.FrameWriter;
import org.heatshare.integration.heatmeter.frame.LinkFrame;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;
import org.jspecify.annotations.Nullable;

/** A gateway's line as a scan uses it. */
final class ScanLine {

    /** Who answers alone, and with what. */
    record Speaker(MeterIdentity meter, @Nullable Telegram telegram, Bytes raw) {}

    private final LinkChannel link;
    private final ScanSettings settings;
    private final ScanListener listener;

    ScanLine(LinkChannel link, ScanSettings settings, ScanListener listener) {
        this.link = link;
        this.settings = settings;
        this.listener = listener;
    }

    void found(ScanFinding finding) {
        listener.found(finding);
    }

    /** Whether anybody answers, however many. */
    CompletableFuture<Boolean> answered(byte[] call) {
        return link.ask(call, settings.silence()).thenApply(bytes -> bytes.length() > 0);
    }

    /** The one meter that answers a request for its data; empty when none does, or several. */
    CompletableFuture<Optional<Speaker>> speaker(int address) {
        return speaker(FrameWriter.request(address, true), settings.tries());
    }

    private CompletableFuture<Optional<Speaker>> speaker(byte[] request, int triesLeft) {
        return link.ask(request).thenCompose(bytes -> {
            Optional<Speaker> speaker = bytes.length() == 0 ? Optional.empty() : speaker(bytes);
            return speaker.isPresent() || triesLeft <= 1
                    ? CompletableFuture.completedFuture(speaker)
                    : speaker(request, triesLeft - 1);
        });
    }

    private static Optional<Speaker> speaker(Bytes bytes) {
        try {
            LinkFrame frame = FrameReader.read(bytes);
            Telegram telegram = TelegramDecoder.PLAIN.decode(frame);
            return Optional.of(new Speaker(telegram.header().meter(), telegram, bytes));
        } catch (MbusException unreadable) {
            // Records that want a key, or that the decoder does not know, still have a readable header before them.
            return Optional.ofNullable(unreadable.meter()).map(meter -> new Speaker(meter, null, bytes));
        }
    }

    /**
     * The same meter, when it says the same once it is selected by its whole address. Answers that run into each other
     * can look like a meter, with a checksum that fits; nobody answers to the address of such a one.
     */
    CompletableFuture<Optional<Speaker>> confirmed(Optional<Speaker> heard) {
        if (heard.isEmpty() || heard.get().meter().manufacturerCode() == MeterIdentity.NO_MANUFACTURER) {
            return CompletableFuture.completedFuture(heard);
        }
        MeterIdentity meter = heard.get().meter();
        byte[] select = FrameWriter.select(meter.idBcd(), meter.manufacturerCode(), meter.version(), meter.medium());
        return whenAnswered(
                select,
                Optional.empty(),
                open -> open.speaker(FrameWriter.SELECTED)
                        .thenApply(again -> again.filter(one -> one.meter().equals(meter))));
    }

    /** Goes on when an address was answered to; otherwise there is nothing behind it. */
    <T> CompletableFuture<T> whenAnswered(byte[] call, T nobody, Function<ScanLine, CompletableFuture<T>> then) {
        return answered(call)
                .thenCompose(somebody -> somebody ? then.apply(this) : CompletableFuture.completedFuture(nobody));
    }
}
