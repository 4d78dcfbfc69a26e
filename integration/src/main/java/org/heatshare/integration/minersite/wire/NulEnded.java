package org.heatshare.integration.minersite.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.TooLongFrameException;
import java.util.List;

/** Cuts out an answer that ends with NUL or with the connection. */
final class NulEnded extends ByteToMessageDecoder {
    private final int lengthMax;

    NulEnded(int lengthMax) {
        this.lengthMax = lengthMax;
    }

    @Override
    protected void decode(ChannelHandlerContext channel, ByteBuf bytes, List<Object> out) {
        int length = bytes.bytesBefore((byte) 0);
        if (length > lengthMax || length < 0 && bytes.readableBytes() > lengthMax) {
            bytes.skipBytes(bytes.readableBytes());
            throw new TooLongFrameException("it is longer than %d bytes".formatted(lengthMax));
        }
        if (length >= 0) {
            out.add(bytes.readRetainedSlice(length));
            bytes.skipBytes(bytes.readableBytes());
        }
    }

    @Override
    protected void decodeLast(ChannelHandlerContext channel, ByteBuf bytes, List<Object> out) {
        if (bytes.isReadable()) {
            decode(channel, bytes, out);
        }
        if (bytes.isReadable()) {
            out.add(bytes.readRetainedSlice(bytes.readableBytes()));
        }
    }
}
