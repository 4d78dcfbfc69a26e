package org.heatshare.integration.minersite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.heatshare.integration.poll.StubServer;

/** A real TCP peer that answers each command as its test says: in small pieces, as a slow network would. */
public final class StubMiner implements AutoCloseable {
    /** What stands before it is sent; then nothing more comes, and the connection stays open. */
    public static final String SILENCE = "<silence>";

    private static final int LENGTH_BYTES = 4;

    private final StubServer server;
    private final boolean lengthFirst;
    private final UnaryOperator<String> answers;
    private volatile boolean atFirstByte;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public StubMiner(UnaryOperator<String> answers) throws IOException {
        this(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), false, answers);
    }

    private StubMiner(InetSocketAddress address, boolean lengthFirst, UnaryOperator<String> answers)
            throws IOException {
        this.lengthFirst = lengthFirst;
        this.answers = answers;
        this.server = new StubServer(address, this::serve);
    }

    /** On a loopback address of its own, so that its other ports can be taken, too. */
    public StubMiner(String host, UnaryOperator<String> answers) throws IOException {
        this(new InetSocketAddress(host, 0), false, answers);
    }

    /** Answers as soon as a question begins, whatever it is. */
    public static StubMiner atFirstByte(String answer) throws IOException {
        var miner = new StubMiner(request -> answer);
        miner.atFirstByte = true;
        return miner;
    }

    /** Before each question and answer stands its length. */
    public static StubMiner lengthFirst(InetSocketAddress address, UnaryOperator<String> answers) throws IOException {
        return new StubMiner(address, true, answers);
    }

    /** A miner that hashes. */
    public static StubMiner mining() throws IOException {
        return new StubMiner(
                request -> "{'STATUS':[{'STATUS':'S'}],'STATS':[{'MM ID0:Summary':\"'STATS':{SYSTEMSTATU[Work: In Work,"
                        + " Hash Board: 4] ITemp[41] HBOTemp[58] PS[0 1 2 3 4 5 8542] GHSspd[480123.45] SoftOFF[0]}\"}],'id':1}\0");
    }

    public InetSocketAddress address() {
        return server.address();
    }

    public MinerEndpoint endpoint() {
        return MinerEndpoint.of(address());
    }

    public List<String> requests() {
        return requests;
    }

    private void serve(InputStream in, OutputStream out) throws IOException {
        String request = lengthFirst ? readLengthFirst(in) : readNulEnded(in);
        requests.add(request);
        String answer = answers.apply(request);
        boolean silent = answer.endsWith(SILENCE);
        send(out, silent ? answer.substring(0, answer.length() - SILENCE.length()) : answer, silent);
        if (silent) {
            in.readAllBytes();
        }
    }

    private void send(OutputStream out, String answer, boolean half) throws IOException {
        byte[] text = answer.getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        if (lengthFirst) {
            bytes.write(ByteBuffer.allocate(LENGTH_BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(half ? text.length + 1 : text.length)
                    .array());
        }
        bytes.write(text);
        byte[] all = bytes.toByteArray();
        int piece = Math.max(50, all.length / 100);
        for (int i = 0; i < all.length; i += piece) {
            out.write(all, i, Math.min(piece, all.length - i));
            out.flush();
        }
    }

    private String readNulEnded(InputStream in) throws IOException {
        var request = new StringBuilder();
        for (int character = in.read(); character > 0; character = atFirstByte ? 0 : in.read()) {
            request.append((char) character);
        }
        return request.toString();
    }

    private static String readLengthFirst(InputStream in) throws IOException {
        int length = ByteBuffer.wrap(in.readNBytes(LENGTH_BYTES))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
