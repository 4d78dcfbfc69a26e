package org.heatshare.portal.staff.payment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.heatshare.billing.payment.BankFileOrigin;
import org.heatshare.billing.payment.BankFileOrigin.Source;
import org.heatshare.billing.payment.Payments;
import org.heatshare.billing.payment.TakenBankFile;
import org.heatshare.billing.payment.bankfile.BankFileException;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.portal.component.FileUpload;
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Takes banks' files, one after another, and says of each what came of it. */
final class BankFileDialog extends Dialog {

    private static final List<String> ENDINGS = List.of(".xml", ".txt", ".dat", ".bgmax", ".ocr");

    private final transient Payments payments;
    private final transient TenantId tenant;
    private final transient Formats formats;
    private final String subject;
    private final FileUpload upload = new FileUpload(Texts.of("payments.upload.choose"), ENDINGS, this::take);
    private final Div outcomes = new Div();
    private boolean taken;

    /** @param changed is run when the dialog closes and something was booked */
    BankFileDialog(Payments payments, TenantId tenant, String subject, Formats formats, Runnable changed) {
        this.payments = payments;
        this.tenant = tenant;
        this.subject = subject;
        this.formats = formats;
        setHeaderTitle(Texts.of("payments.upload.title"));
        setWidth("min(620px, 100%)");
        outcomes.addClassName("hs-page");
        outcomes.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(Texts.of("payments.upload.what")), upload, outcomes);
        getFooter().add(new Button(Texts.of("close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && taken) {
                changed.run();
            }
        });
    }

    private Runnable take(String name, InputStream content) throws IOException {
        try {
            Payments.Taken came = payments.take(tenant, content, new BankFileOrigin(name, Source.PORTAL, subject));
            return () -> say(outcome(name, came));
        } catch (BankFileException e) {
            return () -> say(
                    new Notice(Tone.BAD, Texts.of("payments.upload.refused", name), String.valueOf(e.getMessage())));
        }
    }

    /** Takes the place of the upload's own sign, which only says that the file arrived. */
    private void say(Notice outcome) {
        upload.clearFileList();
        outcomes.addComponentAsFirst(outcome);
    }

    private Notice outcome(String name, Payments.Taken came) {
        TakenBankFile file = came.file();
        taken |= !came.before();
        return came.before()
                ? new Notice(
                        Tone.NEUTRAL,
                        Texts.of("payments.upload.before", name),
                        Texts.of("payments.upload.before.when", formats.dateTime(file.takenAt()), file.name()))
                : new Notice(
                        file.unmatched() == 0 ? Tone.GOOD : Tone.WARNING,
                        Texts.of("payments.upload.taken", file.name()),
                        Texts.of(
                                "payments.upload.taken.what",
                                file.payments(),
                                formats.count(file.payments()),
                                formats.money(file.paidMinor()),
                                file.unmatched(),
                                formats.count(file.unmatched()),
                                file.known(),
                                formats.count(file.known())));
    }
}
