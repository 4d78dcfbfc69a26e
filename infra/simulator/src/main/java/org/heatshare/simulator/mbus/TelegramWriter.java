package org.heatshare.simulator.mbus;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.heatshare.simulator.live.MeterAnswer;
import org.heatshare.simulator.town.EnergyRegister;
import org.heatshare.simulator.town.ReadOut;

/**
 * A meter's answer as a long frame with the registers of a Kamstrup MULTICAL: energy, E8, E9, volume, temperatures, flow,
 * power, info code, date and time (type F), and energy and volume at the start of the month as storage 1.
 */
final class TelegramWriter {

    private static final int RSP_UD = 0x08;
    private static final int VARIABLE_DATA = 0x72;
    private static final int BYTES_4 = 0x04;
    private static final int BYTES_2 = 0x02;
    private static final int ERROR_VALUE = 0x30;
    private static final int STORAGE_1 = 0x40;
    private static final int TEMPORARY_ERROR = 0x10;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(128);
    private final int error;

    private TelegramWriter(boolean errorState) {
        error = errorState ? ERROR_VALUE : 0;
    }

    static byte[] frame(MeterAnswer answer, int address, int accessNumber) {
        byte[] secondary = SecondaryAddress.of(answer.serial());
        byte[] records = records(answer);
        int configuration = 0;
        if (answer.key() != null) {
            records = EncryptedRecords.of(records, answer.key(), secondary, accessNumber);
            configuration = EncryptedRecords.configuration(records);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream(128);
        content.write(RSP_UD);
        content.write(address);
        content.write(VARIABLE_DATA);
        content.writeBytes(secondary);
        content.write(accessNumber);
        content.write(answer.errorState() ? TEMPORARY_ERROR : 0);
        content.write(configuration);
        content.write(configuration >> 8);
        content.writeBytes(records);
        return framed(content.toByteArray(), answer.checksumBroken());
    }

    private static byte[] records(MeterAnswer answer) {
        TelegramWriter writer = new TelegramWriter(answer.errorState());
        writer.write(answer);
        return writer.out.toByteArray();
    }

    private void write(MeterAnswer answer) {
        ReadOut now = answer.readOut();
        int energy = energyVif(answer.register());
        value(BYTES_4, now.energySteps(), energy);
        value(BYTES_4, now.forwardM3c(), 0xFF, 0x07);
        value(BYTES_4, now.returnM3c(), 0xFF, 0x08);
        value(BYTES_4, now.volumeHundredthsM3(), 0x14);
        value(BYTES_2, now.supplyHundredthsC(), 0x59);
        value(BYTES_2, now.returnHundredthsC(), 0x5D);
        value(BYTES_4, now.powerHundredsW(), 0x2D);
        value(BYTES_4, now.flowLitresPerHour(), 0x3B);
        number(BYTES_4, now.infoCode(), 0xFF, 0x22);
        number(BYTES_4, typeF(answer.clock()), 0x6D);
        number(BYTES_4 | STORAGE_1, answer.monthStart().energySteps(), energy);
        number(BYTES_4 | STORAGE_1, answer.monthStart().volumeHundredthsM3(), 0x14);
        number(BYTES_2 | STORAGE_1, typeG(answer.clock().toLocalDate().withDayOfMonth(1)), 0x6C);
    }

    private static int energyVif(EnergyRegister register) {
        return switch (register) {
            case KWH, PLANT_KWH -> 0x06;
            case KWH_ONE_DECIMAL -> 0x05;
            case MWH_TWO_DECIMALS -> 0x07;
            case GJ_THREE_DECIMALS -> 0x0E;
        };
    }

    /** A measured value: zero and marked when the meter is in error. */
    private void value(int length, long value, int... vif) {
        number(length | error, error == 0 ? value : 0, vif);
    }

    private void number(int dif, long value, int... vif) {
        out.write(dif);
        for (int part : vif) {
            out.write(part);
        }
        for (int index = 0; index < (dif & 0x0F); index++) {
            out.write((int) (value >> 8 * index));
        }
    }

    private static long typeF(LocalDateTime time) {
        return time.getMinute() | time.getHour() << 8 | typeG(time.toLocalDate()) << 16;
    }

    private static long typeG(LocalDate day) {
        int year = day.getYear() % 100;
        return day.getDayOfMonth() | (year & 0x07) << 5 | day.getMonthValue() << 8 | (year & 0x78) << 9;
    }

    private static byte[] framed(byte[] content, boolean brokenChecksum) {
        byte[] frame = new byte[content.length + 6];
        frame[0] = 0x68;
        frame[1] = (byte) content.length;
        frame[2] = (byte) content.length;
        frame[3] = 0x68;
        System.arraycopy(content, 0, frame, 4, content.length);
        int sum = 0;
        for (byte part : content) {
            sum += part;
        }
        frame[frame.length - 2] = (byte) (brokenChecksum ? sum ^ 0x55 : sum);
        frame[frame.length - 1] = 0x16;
        return frame;
    }

    /** What two meters that speak at once leave on the line: a low bit of either wins. */
    static byte[] collided(byte[] one, byte[] other) {
        byte[] result = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int index = 0; index < result.length; index++) {
            int mine = index < one.length ? one[index] : 0xFF;
            int theirs = index < other.length ? other[index] : 0xFF;
            result[index] = (byte) (mine & theirs);
        }
        return result;
    }
}
