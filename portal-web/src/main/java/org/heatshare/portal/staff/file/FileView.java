package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.file.delivery.Counts;
import org.heatshare.integration.file.delivery.FileDeliveries;
import org.heatshare.integration.file.delivery.FileDelivery;
import org.heatshare.integration.file.delivery.RowRefusal;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.FigureStrip;
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The report of one file: what became of its rows, and each refused row with what is wrong with it. */
@Route(value = FileView.PATH + "/:id", layout = Frame.class)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class FileView extends PageView implements BeforeEnterObserver {

    static final String PATH = FilesView.PATH + "/file";
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final transient TenantId tenant;
    private final transient FileDeliveries files;
    private final transient Background background;
    private final transient Formats formats;
    private final UnderWay underWay;
    private final Div content = new Div();
    private transient Optional<FileDelivery> shown = Optional.empty();
    private long id;

    @Inject
    FileView(CurrentUser user, TenantRegistry tenants, FileDeliveries files, Background background) {
        super("file.title");
        this.tenant = user.tenant();
        this.files = files;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        this.underWay = new UnderWay(formats);
        content.addClassName("hs-page");
        actions(new Anchor(FilesView.PATH, Texts.of("file.to-all")));
        add(underWay, content);
        background.repeat(underWay, EVERY, () -> files.find(tenant, id), this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
        load();
    }

    private void load() {
        background.load(content, () -> files.find(tenant, id).map(this::report), found -> {
            shown = found.map(Report::file);
            return found.map(this::show)
                    .orElseGet(() ->
                            new EmptyState(VaadinIcon.SEARCH, Texts.of("file.unknown"), Texts.of("file.unknown.why")));
        });
    }

    private record Report(FileDelivery file, List<RowRefusal> refusals) {}

    private Report report(FileDelivery file) {
        return new Report(file, files.refusals(tenant, file.id()));
    }

    /** While the file is being read, how far it is; the report anew when it has come further. */
    private void follow(Optional<FileDelivery> now) {
        underWay.show(new UnderWay.Now(
                now.filter(file -> file.state() == FileDelivery.State.RUNNING).stream()
                        .toList(),
                List.of()));
        if (shown.isPresent() && !now.equals(shown)) {
            shown = now;
            load();
        }
    }

    private Component show(Report report) {
        FileDelivery file = report.file();
        title(file.fileName());
        Counts counts = file.counts();
        answer(Texts.of("file.answer." + Texts.code(file.state()), counts.received(), counts.quarantined()));
        Div all = new Div(facts(file));
        all.addClassName("hs-page");
        String failure = file.failure();
        if (failure != null) {
            all.add(new Notice(Tone.BAD, Texts.of("file.refused"), failure), remedy(file));
        } else {
            all.add(figures(counts));
        }
        if (!report.refusals().isEmpty()) {
            all.add(new Card(Texts.of("file.rows"), new RefusedRows(file, report.refusals(), formats)));
        }
        return all;
    }

    private static Component remedy(FileDelivery file) {
        return new Notice(Tone.NEUTRAL, Texts.of("file.refused.remedy"), Texts.of("file.refused.how", file.feed()));
    }

    private Component facts(FileDelivery file) {
        Facts facts = new Facts()
                .fact(Texts.of("files.column.state"), FileWords.state(file))
                .fact(Texts.of("files.column.feed"), file.feed())
                .fact(Texts.of("file.size"), FileWords.size(file.sizeBytes(), formats))
                .fact(Texts.of("files.column.begun"), formats.dateTime(file.begunAt()));
        if (file.finishedAt() != null) {
            facts.fact(Texts.of("file.finished"), formats.dateTime(file.finishedAt()));
        }
        return facts;
    }

    private Component figures(Counts counts) {
        return new FigureStrip()
                .figure(Texts.of("file.received"), formats.count(counts.received()), Texts.of("file.received.means"))
                .figure(Texts.of("file.accepted"), formats.count(counts.accepted()), Texts.of("file.accepted.means"))
                .figure(
                        Texts.of("file.superseded"),
                        formats.count(counts.superseded()),
                        Texts.of("file.superseded.means"))
                .figure(Texts.of("file.duplicate"), formats.count(counts.duplicate()), Texts.of("file.duplicate.means"))
                .figure(
                        Texts.of("file.quarantined"),
                        formats.count(counts.quarantined()),
                        Texts.of("file.quarantined.means"));
    }
}
