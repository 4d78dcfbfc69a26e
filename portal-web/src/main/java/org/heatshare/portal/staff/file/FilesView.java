package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.file.delivery.Feed;
import org.heatshare.integration.file.delivery.FeedFolders;
import org.heatshare.integration.file.delivery.Feeds;
import org.heatshare.integration.file.delivery.FileDeliveries;
import org.heatshare.integration.file.delivery.FileDelivery;
import org.heatshare.integration.file.delivery.FileQuery;
import org.heatshare.integration.file.delivery.FileQuery.Show;
import org.heatshare.integration.file.delivery.FileQuery.Sort;
import org.heatshare.integration.file.sftp.FileServerState;
import org.heatshare.integration.file.sftp.FileServerStates;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.staff.list.ListAddress;
import org.heatshare.portal.staff.list.ListPage;
import org.heatshare.portal.staff.list.RowList;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Feeds and files. Search, filter and order of the files stand in the address. */
@Route(value = FilesView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "files.title", icon = VaadinIcon.FILE_TABLE, order = 65)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class FilesView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/files";
    static final ListPage<Show, Sort> PAGE = new ListPage<>(PATH, Show.ALL, Sort.BEGUN, false);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final int RUNNING_MAX = 20;

    private final transient TenantId tenant;
    private final transient Feeds feeds;
    private final transient FileDeliveries files;
    private final transient Optional<FeedFolders> folders;
    private final transient FileServerStates states;
    private final transient Background background;
    private final transient Formats formats;
    private final boolean mayAct;
    private final UnderWay underWay;
    private final ServerPanel servers;
    private final Div content = new Div();
    private final Div choice = new Div();
    private transient Optional<RowList<FileDelivery, Show, Sort>> list = Optional.empty();
    private transient ListAddress<Show, Sort> address = PAGE.usual();
    private transient Found known = new Found(List.of(), Map.of());

    private record Found(List<Feed> feeds, Map<Show, Integer> counts) {}

    private record Turn(UnderWay.Now now, List<FileServerState> servers, Found found) {}

    @Inject
    FilesView(
            CurrentUser user,
            TenantRegistry tenants,
            Feeds feeds,
            FileDeliveries files,
            Optional<FeedFolders> folders,
            FileServerStates states,
            Background background) {
        super("files.title");
        this.tenant = user.tenant();
        this.feeds = feeds;
        this.files = files;
        this.folders = folders;
        this.states = states;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        this.mayAct = user.get().hasAnyOf(Role.STAFF_METERING, Role.STAFF_ADMIN);
        this.underWay = new UnderWay(formats);
        content.addClassName("hs-page");
        servers = new ServerPanel(formats);
        add(underWay, content, servers);
        background.repeat(underWay, EVERY, this::turn, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PAGE.at(event.getLocation().getQueryParameters());
        background.load(content, () -> new Found(feeds.findAll(tenant), files.counts(tenant)), found -> {
            know(found);
            return body(found);
        });
    }

    private void answer(Found found) {
        answer(Texts.of(
                "files.answer",
                found.feeds().size(),
                found.counts().getOrDefault(Show.DONE, 0),
                found.counts().getOrDefault(Show.REFUSED, 0),
                found.counts().getOrDefault(Show.WITH_REFUSED_ROWS, 0)));
    }

    private Component[] actions(Found found) {
        if (!mayAct) {
            return new Component[0];
        }
        Button upload = new Button(
                Texts.of("files.upload"),
                click -> folders.ifPresent(where -> new UploadDialog(where, tenant, found.feeds()).open()));
        upload.setEnabled(folders.isPresent() && !found.feeds().isEmpty());
        upload.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {choice, create(), upload};
    }

    private static Anchor create() {
        Anchor create = new Anchor(FeedView.NEW, Texts.of("feeds.new"));
        create.addClassName("hs-link");
        return create;
    }

    private Component body(Found found) {
        if (found.feeds().isEmpty() && found.counts().getOrDefault(Show.ALL, 0) == 0) {
            EmptyState nothing =
                    new EmptyState(VaadinIcon.FILE_TABLE, Texts.of("feeds.none"), Texts.of("feeds.none.why"));
            if (mayAct) {
                nothing.add(create());
            }
            return nothing;
        }
        List<String> names = found.feeds().stream().map(Feed::name).toList();
        RowList<FileDelivery, Show, Sort> made =
                new RowList<>(new FileGrid(formats), words(), address, rows(), this::moved);
        made.beside(new FeedChoice(names, address.group(), name -> made.move(now -> now.narrowedTo(name))));
        list = Optional.of(made);
        String folder = Texts.of(folders.isPresent() ? "feeds.folder" : "feeds.no-folder");
        Card card = new Card(Texts.of("feeds.title"), new Paragraph(folder));
        card.add(FeedTable.of(found.feeds(), tenant.slug(), mayAct, formats));
        Div body = new Div(choice, made, card);
        body.addClassName("hs-page");
        return body;
    }

    private Turn turn() {
        UnderWay.Now now = new UnderWay.Now(
                files.find(tenant, new FileQuery("", "", Show.RUNNING, Sort.BEGUN, true), 0, RUNNING_MAX),
                folders.stream()
                        .flatMap(where ->
                                feeds.findAll(tenant).stream().flatMap(feed -> where.waiting(tenant, feed).stream()))
                        .toList());
        return new Turn(now, states.find(tenant), new Found(feeds.findAll(tenant), files.counts(tenant)));
    }

    private void show(Turn turn) {
        underWay.show(turn.now());
        servers.show(turn.servers());
        list.filter(shown -> !turn.found().equals(known)).ifPresent(shown -> {
            // A file has come or has ended.
            know(turn.found());
            shown.fill();
        });
    }

    private void know(Found found) {
        known = found;
        answer(found);
        choose(found.counts());
        actions(actions(found));
    }

    private static RowList.Words words() {
        return new RowList.Words(
                Texts.of("files.search"),
                new EmptyState(VaadinIcon.FILE_O, Texts.of("files.none"), Texts.of("files.none.why")));
    }

    private RowList.Rows<FileDelivery, Show, Sort> rows() {
        return new RowList.Rows<>(
                asked -> files.count(tenant, query(asked)),
                (asked, offset, limit) -> files.find(tenant, query(asked), offset, limit));
    }

    private static FileQuery query(ListAddress<Show, Sort> asked) {
        return new FileQuery(asked.search(), asked.group(), asked.show(), asked.sort(), asked.ascending());
    }

    private void moved(ListAddress<Show, Sort> next) {
        address = next;
        choose(known.counts());
    }

    private void choose(Map<Show, Integer> counts) {
        choice.removeAll();
        choice.add(address.filters("files.show", show -> counts.getOrDefault(show, 0), formats));
    }
}
