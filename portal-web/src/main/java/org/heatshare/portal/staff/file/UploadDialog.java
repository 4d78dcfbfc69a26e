package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.delivery.Feed;
import org.heatshare.integration.file.delivery.FeedFolders;
import org.heatshare.portal.component.FileUpload;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** Chooses the feed whose template reads the file, and takes the file into its folder. */
final class UploadDialog extends Dialog {

    UploadDialog(FeedFolders folders, TenantId tenant, List<Feed> feeds) {
        setHeaderTitle(Texts.of("files.upload.title"));
        Select<Feed> feed = new Select<>();
        feed.setLabel(Texts.of("files.column.feed"));
        feed.setItems(feeds);
        feed.setItemLabelGenerator(Feed::name);
        feed.setValue(feeds.get(0));
        feed.setWidthFull();
        FileUpload upload = new FileUpload(Texts.of("files.upload.choose"), FileWords.ENDINGS, (name, content) -> {
            folders.put(tenant, feed.getValue(), name, content);
            return () -> Toast.show(Tone.GOOD, Texts.of("files.upload.taken", name));
        });
        setWidth("min(520px, 100%)");
        add(feed, upload, new Paragraph(Texts.of("files.upload.once")));
        getFooter().add(new Button(Texts.of("close"), click -> close()));
    }
}
