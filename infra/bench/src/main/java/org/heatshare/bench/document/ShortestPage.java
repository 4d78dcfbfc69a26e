package org.heatshare.bench.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.heatshare.billing.document.InvoicePdf;

/** A tagged page of one word, made by the same library with the same fonts. */
final class ShortestPage {
    private static final String PAGE = """
            <html lang="en"><head><title>Bill</title><meta name="description" content="Bill"/>
            <style>body { font-family: 'Sans' } b { font-weight: 700 }</style></head><body><p>Bill <b>1</b></p></body></html>""";

    private final byte[] regular = font("DejaVuSansCondensed.ttf");
    private final byte[] bold = font("DejaVuSansCondensed-Bold.ttf");

    byte[] make() {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> new ByteArrayInputStream(regular), "Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), "Sans", 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(PAGE, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static byte[] font(String name) {
        try (InputStream in = InvoicePdf.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the archive");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
