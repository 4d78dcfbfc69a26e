package org.heatshare.portal.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.heatshare.portal.text.Texts;

/** Takes files from the browser, by choosing or dropping them. */
public final class FileUpload extends Upload {

    /** Runs off the page's thread, with the page unlocked. */
    @FunctionalInterface
    public interface Taker {
        /** @return what the page then does, with the page locked */
        Runnable take(String fileName, InputStream content) throws IOException;
    }

    /** @param endings of the names of files that are taken, such as {@code .csv} */
    public FileUpload(String label, List<String> endings, Taker taker) {
        setAcceptedFileTypes(endings.toArray(String[]::new));
        Button choose = new Button(label);
        setUploadButton(choose);
        setDropLabel(new Span(Texts.of("file.upload.drop")));
        setI18n(words(endings));
        getElement().setAttribute("aria-label", label);
        setUploadHandler(event -> {
            UI ui = event.getUI();
            Runnable show;
            try (InputStream in = event.getInputStream()) {
                show = taker.take(event.getFileName(), in);
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException | RuntimeException e) {
                String id = Failure.log(e);
                show = () -> Toast.show(Tone.BAD, Texts.of("file.upload.failed", id));
            }
            ui.access(show::run);
        });
        addFileRejectedListener(
                rejected -> Toast.show(Tone.WARNING, Texts.of("file.upload.rejected", rejected.getErrorMessage())));
    }

    private static UploadI18N words(List<String> endings) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.of("file.upload.one"))
                        .setIncorrectFileType(Texts.of("file.upload.kinds", String.join(", ", endings))))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.of("file.upload.connecting"))
                                .setStalled(Texts.of("file.upload.stalled"))
                                .setProcessing(Texts.of("file.upload.processing"))
                                .setHeld(Texts.of("file.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.of("file.upload.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.of("file.upload.unreachable"))
                                .setUnexpectedServerError(Texts.of("file.upload.unreachable"))
                                .setForbidden(Texts.of("file.upload.unreachable"))))
                .setUnits(List.of("B", "kB", "MB", "GB"), 1000);
    }
}
