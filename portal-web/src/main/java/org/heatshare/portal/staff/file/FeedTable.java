package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heatshare.integration.file.delivery.Feed;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The feeds, each with its folder and, for those who may change it, the way to its template. */
final class FeedTable {

    private FeedTable() {}

    static Component of(List<Feed> feeds, String municipality, boolean mayChange, Formats formats) {
        TableOf table = new TableOf(Texts.of("feeds.title"))
                .column(Texts.of("files.column.feed"))
                .column(Texts.of("feeds.column.folder"))
                .column(Texts.of("feeds.column.changed"));
        for (Feed feed : feeds) {
            Component name = mayChange
                    ? Elsewhere.link(feed.name(), FeedView.PATH, feed.name())
                    : new Anchor(FilesView.PAGE.usual().narrowedTo(feed.name()).toString(), feed.name());
            table.row(name, new Span(municipality + "/" + feed.name()), new Span(formats.dateTime(feed.changedAt())));
        }
        return table.wide();
    }
}
