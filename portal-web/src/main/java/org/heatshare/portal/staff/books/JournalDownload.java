package org.heatshare.portal.staff.books;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.heatshare.billing.ledger.Books;
import org.heatshare.billing.ledger.export.JournalCsv;
import org.heatshare.billing.ledger.export.JournalFile;
import org.heatshare.billing.ledger.export.SieFile;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.text.Texts;

/** Links to the entries of a period as files, which are written while they are read. */
final class JournalDownload {

    private final Books books;
    private final Tenant tenant;
    private final Clock clock;

    JournalDownload(Books books, Tenant tenant, Clock clock) {
        this.books = books;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** What a period can be taken away as: for the main ledger of a Swedish municipality as SIE, too. */
    Div links(BooksPeriod period) {
        Div links = Columns.row(csv(period));
        if (tenant.country().equals("SE")) {
            links.add(sie(period));
        }
        return links;
    }

    private Anchor csv(BooksPeriod period) {
        return link(
                Texts.of("books.csv"),
                period,
                "csv",
                "text/csv; charset=utf-8",
                out -> new JournalCsv(out, AccountWords::name));
    }

    private Anchor sie(BooksPeriod period) {
        return link(
                Texts.of("books.sie"),
                period,
                "si",
                "application/octet-stream",
                out -> new SieFile(
                        out,
                        tenant.name(),
                        LocalDate.ofInstant(clock.instant(), tenant.zone()),
                        tenant.zone(),
                        AccountWords::name));
    }

    private Anchor link(
            String words, BooksPeriod period, String ending, String type, Function<OutputStream, JournalFile> kind) {
        String name = "journal-" + tenant.id().slug() + "-" + period.code() + "." + ending;
        DownloadHandler handler = event -> {
            event.setFileName(name);
            event.setContentType(type);
            try (JournalFile file = kind.apply(event.getOutputStream())) {
                books.forEach(tenant.id(), period.from(), period.until(), file::add);
            }
        };
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, words);
        link.setRouterIgnore(true);
        return link;
    }
}
