package org.heatshare.integration.heatmeter.gateway;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.FrameReader;
import org.heatshare.integration.heatmeter.frame.FrameWriter;
import org.heatshare.integration.heatmeter.frame.LinkFrame;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;
import org.heatshare.integration.poll.Futures;

/**
 * Reads one meter: reset or select, then telegram after telegram while the meter has more. A damaged or missing answer
 * is asked for again with the same frame count bit, so that no telegram is skipped. Used once.
 */
final class MeterConversation {
    private static final int TELEGRAMS_MAX = 16;

    private final LinkChannel link;
    private final MeterTarget target;
    private final TelegramDecoder decoder;
    private final GatewaySettings settings;
    private final Clock clock;
    private final List<Telegram> telegrams = new ArrayList<>(1);
    private byte[] raw = {};
    /** What came last, whole or not: kept as the proof when it is refused. */
    private Bytes lastAnswer = Bytes.of(new byte[0]);

    MeterConversation(
            LinkChannel link, MeterTarget target, TelegramDecoder decoder, GatewaySettings settings, Clock clock) {
        this.link = link;
        this.target = target;
        this.decoder = decoder;
        this.settings = settings;
        this.clock = clock;
    }

    /** Never fails: what went wrong is in the answer. */
    CompletableFuture<MeterAnswer> read() {
        return open().thenCompose(opened -> nextTelegram(true)).handle((done, failure) -> {
            if (failure == null) {
                return new MeterAnswer.Received(target, clock.instant(), telegrams, Bytes.of(raw));
            }
            return failed(Futures.causeOf(failure));
        });
    }

    private MeterAnswer failed(Throwable cause) {
        MbusException reason = cause instanceof MbusException mbus
                ? mbus
                : new MbusException(MbusError.UNEXPECTED_FRAME, "The answer could not be read: " + cause);
        return lastAnswer.length() == 0
                ? new MeterAnswer.Silent(target, clock.instant(), reason)
                : new MeterAnswer.Refused(target, clock.instant(), reason, lastAnswer);
    }

    private CompletableFuture<LinkFrame> open() {
        byte[] request = target.address() instanceof MeterAddress.Primary primary
                ? FrameWriter.reset(primary.address())
                : FrameWriter.select(target.serialBcd(), 0xFFFF, 0xFF, 0xFF);
        return ask(request, settings.tries()).thenApply(frame -> {
            if (!(frame instanceof LinkFrame.Acknowledge)) {
                throw new MbusException(
                        MbusError.UNEXPECTED_FRAME,
                        "Meter %s answered %s where E5 was expected.".formatted(target.serial(), lastAnswer));
            }
            lastAnswer = Bytes.of(new byte[0]);
            return frame;
        });
    }

    private CompletableFuture<Void> nextTelegram(boolean frameCountBit) {
        int address =
                target.address() instanceof MeterAddress.Primary primary ? primary.address() : FrameWriter.SELECTED;
        return ask(FrameWriter.request(address, frameCountBit), settings.tries())
                .thenCompose(frame -> {
                    Telegram telegram = decoded(frame);
                    keep(telegram);
                    if (!telegram.moreFollows()) {
                        return CompletableFuture.completedFuture(null);
                    }
                    if (telegrams.size() == TELEGRAMS_MAX) {
                        throw new MbusException(
                                MbusError.TOO_MANY_TELEGRAMS,
                                "Meter %s has still more after %d telegrams."
                                        .formatted(target.serial(), TELEGRAMS_MAX));
                    }
                    return nextTelegram(!frameCountBit);
                });
    }

    private void keep(Telegram telegram) {
        telegrams.add(telegram);
        byte[] joined = new byte[raw.length + lastAnswer.length()];
        System.arraycopy(raw, 0, joined, 0, raw.length);
        System.arraycopy(lastAnswer.toArray(), 0, joined, raw.length, lastAnswer.length());
        raw = joined;
    }

    /** Who answered is known before anything is opened, so that a stranger is no question of keys. */
    private Telegram decoded(LinkFrame frame) {
        try {
            Telegram telegram = decoder.decode(frame);
            checkSender(telegram.header().meter());
            return telegram;
        } catch (MbusException refused) {
            if (refused.meter() != null) {
                checkSender(refused.meter());
            }
            throw refused;
        }
    }

    private void checkSender(MeterIdentity sender) {
        if (sender.idBcd() != target.serialBcd()) {
            throw new MbusException(
                    MbusError.WRONG_METER,
                    "Meter %s was asked, but %s answered; check the addresses on this gateway."
                            .formatted(target.serial(), sender.id()));
        }
    }

    private CompletableFuture<LinkFrame> ask(byte[] request, int triesLeft) {
        return link.ask(request).thenCompose(bytes -> {
            if (bytes.length() > 0) {
                lastAnswer = bytes;
            }
            try {
                return CompletableFuture.completedFuture(whole(bytes));
            } catch (MbusException damaged) {
                return triesLeft > 1 ? ask(request, triesLeft - 1) : CompletableFuture.failedFuture(damaged);
            }
        });
    }

    private LinkFrame whole(Bytes bytes) {
        if (bytes.length() == 0) {
            throw new MbusException(
                    MbusError.NO_ANSWER,
                    "Meter %s did not answer within %d ms in %d tries."
                            .formatted(target.serial(), settings.answerTimeout().toMillis(), settings.tries()));
        }
        return FrameReader.read(bytes);
    }
}
