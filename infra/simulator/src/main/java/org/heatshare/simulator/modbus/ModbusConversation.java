package org.heatshare.simulator.modbus;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.heatshare.simulator.net.Answers;
import org.heatshare.simulator.net.Conversation;

/** Modbus TCP: reads of input and holding registers are answered, everything else with an exception code. */
final class ModbusConversation implements Conversation {

    private static final int HEADER = 7;
    private static final int LONGEST_UNIT = 254;
    private static final int READ_HOLDING = 3;
    private static final int READ_INPUT = 4;
    private static final int MOST_REGISTERS = 125;
    private static final int ILLEGAL_FUNCTION = 1;
    private static final int ILLEGAL_ADDRESS = 2;
    private static final int ILLEGAL_VALUE = 3;

    private final Supplier<short[]> registers;

    ModbusConversation(Supplier<short[]> registers) {
        this.registers = registers;
    }

    @Override
    public void received(ByteBuffer bytes, Answers answers) {
        while (bytes.remaining() >= HEADER + 1) {
            int start = bytes.position();
            int length = bytes.getShort(start + 4) & 0xFFFF;
            if (bytes.getShort(start + 2) != 0 || length < 2 || length > LONGEST_UNIT) {
                bytes.position(bytes.limit());
                answers.close();
                return;
            }
            if (bytes.remaining() < HEADER - 1 + length) {
                return;
            }
            byte[] request = new byte[length - 1];
            bytes.get(start + HEADER, request);
            byte[] answer = answer(request);
            answers.send(ByteBuffer.allocate(HEADER + answer.length)
                    .putShort(bytes.getShort(start))
                    .putShort((short) 0)
                    .putShort((short) (answer.length + 1))
                    .put(bytes.get(start + 6))
                    .put(answer)
                    .array());
            bytes.position(start + HEADER - 1 + length);
        }
    }

    private byte[] answer(byte[] request) {
        int function = request[0] & 0xFF;
        if (function != READ_HOLDING && function != READ_INPUT) {
            return exception(function, ILLEGAL_FUNCTION);
        }
        if (request.length != 5) {
            return exception(function, ILLEGAL_VALUE);
        }
        ByteBuffer fields = ByteBuffer.wrap(request);
        int address = fields.getShort(1) & 0xFFFF;
        int count = fields.getShort(3) & 0xFFFF;
        if (count < 1 || count > MOST_REGISTERS) {
            return exception(function, ILLEGAL_VALUE);
        }
        short[] all = registers.get();
        if (address + count > all.length) {
            return exception(function, ILLEGAL_ADDRESS);
        }
        ByteBuffer answer =
                ByteBuffer.allocate(2 + 2 * count).put((byte) function).put((byte) (2 * count));
        for (int index = address; index < address + count; index++) {
            answer.putShort(all[index]);
        }
        return answer.array();
    }

    private static byte[] exception(int function, int code) {
        return new byte[] {(byte) (function | 0x80), (byte) code};
    }
}
