package org.heatshare.simulator.mbus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heatshare.simulator.live.LiveTown;
import org.heatshare.simulator.net.Answers;
import org.heatshare.simulator.net.Conversation;
import org.heatshare.simulator.town.Gateway;

/**
 * One M-Bus line with its meters. The converter is transparent: every TCP connection is the same line, and whatever a
 * master left selected stays selected. Not thread-safe: the device thread alone speaks to it.
 */
public final class MbusLine {

    private static final int NETWORK_LAYER = 0xFD;
    private static final int ALL_ANSWER = 0xFE;
    private static final int ALL_SILENT = 0xFF;
    private static final int SELECT = 0x52;

    private final List<LineMeter> meters = new ArrayList<>();
    private List<LineMeter> selected = List.of();

    public MbusLine(Gateway gateway, LiveTown town) {
        town.town().meters().stream()
                .filter(meter -> meter.gateway().equals(gateway))
                .forEach(meter -> meters.add(new LineMeter(meter, town)));
    }

    /** A new connection to this line. */
    public Conversation connect() {
        return new MbusConversation(this);
    }

    void handle(LinkFrame frame, Answers answers) {
        if (frame.isInitialisation()) {
            initialise(frame.address(), answers);
        } else if (frame.sendsData()) {
            if (frame.address() == NETWORK_LAYER && frame.controlInformation() == SELECT) {
                select(frame, answers);
            } else {
                acknowledge(addressed(frame.address()), answers);
            }
        } else if (frame.asksForData()) {
            read(frame, answers);
        }
    }

    private void initialise(int address, Answers answers) {
        List<LineMeter> meant = addressed(address);
        meant.forEach(LineMeter::initialise);
        if (address == NETWORK_LAYER || address == ALL_SILENT) {
            selected = List.of();
        }
        if (address != ALL_SILENT) {
            acknowledge(meant, answers);
        }
    }

    private void select(LinkFrame frame, Answers answers) {
        if (frame.data().length < SecondaryAddress.LENGTH) {
            return;
        }
        selected = meters.stream()
                .filter(meter -> SecondaryAddress.matches(frame.data(), meter.serial()))
                .toList();
        selected.forEach(LineMeter::initialise);
        acknowledge(selected, answers);
    }

    private static void acknowledge(List<LineMeter> meters, Answers answers) {
        if (meters.stream().anyMatch(LineMeter::speaks)) {
            answers.send(new byte[] {LinkFrame.ACKNOWLEDGE});
        }
    }

    private void read(LinkFrame frame, Answers answers) {
        byte[] onTheLine = new byte[0];
        for (LineMeter meter : addressed(frame.address())) {
            byte[] answer = meter.answer(frame);
            if (answer != null) {
                onTheLine = onTheLine.length == 0 ? answer : TelegramWriter.collided(onTheLine, answer);
            }
        }
        if (onTheLine.length > 0 && frame.address() != ALL_SILENT) {
            answers.send(onTheLine);
        }
    }

    private List<LineMeter> addressed(int address) {
        return switch (address) {
            case NETWORK_LAYER -> selected;
            case ALL_ANSWER, ALL_SILENT -> meters;
            default -> only(address).toList();
        };
    }

    private Stream<LineMeter> only(int address) {
        return meters.stream().filter(meter -> meter.primaryAddress() == address);
    }
}
