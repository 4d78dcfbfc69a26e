package org.heatshare.integration.partner;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.heatshare.db.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One call of a partner, with what its handler may know of it.
 *
 * @param bodyBytesMax that its body may have, unzipped
 */
record PartnerRequest(PartnerPrincipal partner, Message message, long bodyBytesMax) {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    TenantId tenant() {
        return partner.tenant();
    }

    /** A header, a query parameter or a part of the path: Camel keeps them side by side. */
    @Nullable
    String parameter(String name) {
        return message.getHeader(name, String.class);
    }

    /** The cursor of a series: the instant of the last value of the page before. */
    Optional<Instant> after() {
        String after = parameter("after");
        try {
            return Optional.ofNullable(after).map(Instant::parse);
        } catch (DateTimeParseException e) {
            throw new ProblemException(
                    Problem.badRequest("after", "after '" + after + "' must be the 'next' of the page before"));
        }
    }

    /** The media type of the body without its parameters, lower case. */
    String mediaType() {
        String type = message.getHeader(Exchange.CONTENT_TYPE, String.class);
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the answer is to tell what became of each item: RFC 7240. */
    boolean wantsVerdicts() {
        String prefer = parameter("Prefer");
        return prefer == null || !prefer.contains("return=minimal");
    }

    /**
     * The body, unzipped; told by its first bytes, because not every sender says so. Reading beyond the client's limit, or
     * what unzips to too many times its bytes, is a {@link ProblemException}.
     */
    InputStream body() throws IOException {
        InputStream body = message.getBody(InputStream.class);
        if (body == null) {
            return InputStream.nullInputStream();
        }
        BufferedInputStream buffered = new BufferedInputStream(body, 64 * 1024);
        buffered.mark(2);
        boolean zipped = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        return new LimitedBody(zipped ? UnzippedBody.of(buffered) : buffered, bodyBytesMax);
    }
}
