package org.heatshare.portal.operator.settlement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;

/** A link to settlements as a file. They are read anew at each download, under the same check as the page. */
final class SettlementDownload {

    private SettlementDownload() {}

    static Anchor link(String words, String fileName, Supplier<List<OperatorSettlements.Owed>> read) {
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            byte[] csv = SettlementCsv.of(read.get());
            return new DownloadResponse(new ByteArrayInputStream(csv), fileName, "text/csv; charset=utf-8", csv.length);
        });
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, words);
        link.setRouterIgnore(true);
        return link;
    }
}
