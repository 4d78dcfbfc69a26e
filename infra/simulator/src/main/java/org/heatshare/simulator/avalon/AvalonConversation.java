package org.heatshare.simulator.avalon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.heatshare.simulator.net.Answers;
import org.heatshare.simulator.net.Conversation;

/** Takes one command, answers it and closes, as the firmware does. NUL, a line's end or a closing brace ends a command. */
final class AvalonConversation implements Conversation {

    private final AvalonMiner miner;
    private boolean asked;

    AvalonConversation(AvalonMiner miner) {
        this.miner = miner;
    }

    @Override
    public void received(ByteBuffer bytes, Answers answers) {
        int length = commandLength(bytes);
        if (asked) {
            bytes.position(bytes.limit());
            return;
        }
        if (length < 0) {
            return;
        }
        asked = true;
        byte[] command = new byte[length];
        bytes.get(command);
        bytes.position(bytes.limit());
        if (!miner.isSilent()) {
            answers.send(miner.answer(new String(command, StandardCharsets.UTF_8)), miner.slowness());
            answers.close();
        }
    }

    /** -1 while the command is not complete. */
    private static int commandLength(ByteBuffer bytes) {
        int depth = 0;
        for (int index = 0; index < bytes.remaining(); index++) {
            byte next = bytes.get(bytes.position() + index);
            if (next == 0 || next == '\n') {
                return index;
            }
            depth += next == '{' ? 1 : next == '}' ? -1 : 0;
            if (next == '}' && depth <= 0) {
                return index + 1;
            }
        }
        return -1;
    }
}
