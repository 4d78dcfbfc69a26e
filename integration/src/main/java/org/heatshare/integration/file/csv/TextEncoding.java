package org.heatshare.integration.file.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.heatshare.integration.file.row.RowRefusedException;

/** How a file's bytes stand for letters. A byte order mark of UTF-8 is skipped with either. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    /** @throws RowRefusedException when the bytes are no text in this encoding: a letter is never replaced by another */
    String decode(byte[] bytes) throws RowRefusedException {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RowRefusedException(
                    RowRefusedException.Fault.ENCODING,
                    "the row is no text in " + charset.name() + "; choose the encoding in which the file was written");
        }
    }
}
