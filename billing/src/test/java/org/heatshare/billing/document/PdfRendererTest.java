package org.heatshare.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heatshare.billing.proof.CreditStatement;
import org.heatshare.billing.proof.MatchedHours;
import org.heatshare.billing.proof.Scheme;
import org.heatshare.billing.proof.Sums;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfRendererTest {

    private static final List<CreditStatement> STATEMENTS = List.of(new CreditStatement(
            Scheme.HYBRID.code(),
            "norrvik",
            "NV-1",
            "2026-10-01",
            "2026-11-01",
            "SEK",
            12,
            "0123456789abcdef".repeat(4),
            new Sums(9_620, 9_620, 1_700_000, 31, 0),
            new CreditStatement.Pool(
                    0,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    true,
                    0,
                    MatchedHours.NONE)));

    private final PdfRenderer renderer = new PdfRenderer();

    @BeforeAll
    static void checker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en", "fi", "no", "sv"})
    void passesTheReferenceCheckerOfPdfUa(String language) throws Exception {
        byte[] pdf = renderer.render(InvoicePage.of(Invoices.october(language, "Anna Åström"), STATEMENTS));
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(() -> result.getFailedChecks().keySet().toString())
                    .isTrue();
        }
    }

    @Test
    void isTaggedAndNamesItsLanguageAndTitle() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(renderer.render(InvoicePage.of(Invoices.october("sv", "Anna Åström"), STATEMENTS)))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Faktura 2026-000001");
        }
    }

    @Test
    void saysWhatToPayAndHowItCameAbout() throws IOException {
        String text = text("sv", "Anna Åström");
        assertThat(text)
                .contains("1 135,68 kr")
                .contains("3 december 2026")
                .contains("202600000158")
                .contains("1,7 MWh à 366,00 kr per MWh")
                .contains("31/365")
                .contains("12 000 kWh till 13 700 kWh")
                .contains("-96,20 kr")
                .contains("enligt avtal NV-1")
                .contains("0123456789abcdef".repeat(4))
                .contains("I normalt väder hade du använt 1 643 kWh, och 1 927 kWh ett år tidigare.")
                .contains("Graddagar under 17 °C: 390,4, ett år tidigare 333,9, under ett normalår 371.");
        assertThat(text("en", "Anna Åström")).contains("Your heat from October 1, 2026 to October 31, 2026 cost");
    }

    @Test
    void aNameCannotBecomeMarkup() throws IOException {
        assertThat(text("sv", "<b>Anna</b> & ${title} \u0001")).contains("<b>Anna</b> & ${title}");
    }

    @Test
    void anErasedNameIsSaidToBeErased() throws IOException {
        assertThat(text("sv", null)).contains("(namnet är raderat)");
    }

    private String text(String language, String name) throws IOException {
        byte[] pdf = renderer.render(InvoicePage.of(Invoices.october(language, name), STATEMENTS));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("[\\s\u00a0\u202f]+", " ")
                    .replace('−', '-');
        }
    }
}
