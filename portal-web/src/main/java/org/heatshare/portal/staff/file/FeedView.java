package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.file.delivery.Feed;
import org.heatshare.integration.file.delivery.FeedExistsException;
import org.heatshare.integration.file.delivery.Feeds;
import org.heatshare.integration.file.mapping.Sample;
import org.heatshare.integration.file.mapping.TemplateGuess;
import org.heatshare.integration.file.row.FileTemplate;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.FileUpload;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Makes or changes a feed: a sample proposes the template, and each change shows at once what its rows come to. */
@Route(value = FeedView.PATH + "/:feed", layout = Frame.class)
@RouteAlias(value = FeedView.NEW, layout = Frame.class)
@AllowedRoles({Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class FeedView extends PageView implements BeforeEnterObserver {

    static final String PATH = FilesView.PATH + "/feed";
    static final String NEW = FilesView.PATH + "/new";

    private final transient TenantId tenant;
    private final transient ZoneId zone;
    private final transient Feeds feeds;
    private final String actor;
    private final FeedForm form;
    private final PreviewPanel preview;
    private final Div content = new Div();
    private transient Optional<Feed> saved = Optional.empty();
    private transient @Nullable Sample sample;

    @Inject
    FeedView(CurrentUser user, TenantRegistry tenants, Feeds feeds) {
        super("feed.new.title");
        this.tenant = user.tenant();
        this.zone = tenants.get(tenant).zone();
        this.feeds = feeds;
        this.actor = user.subject();
        this.form =
                new FeedForm(zone.getRules().getStandardOffset(Instant.now()).getId(), this::edited);
        this.preview = new PreviewPanel(Formats.of(tenants.get(tenant)));
        content.addClassName("hs-page");
        actions(new Anchor(FilesView.PATH, Texts.of("file.to-all")));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> name = event.getRouteParameters().get("feed");
        saved = name.flatMap(one -> feeds.find(tenant, one));
        content.removeAll();
        if (name.isPresent() && saved.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.SEARCH, Texts.of("feed.unknown", name.get()), Texts.of("feed.unknown.why")));
            return;
        }
        saved.ifPresentOrElse(this::open, () -> form.fill(TemplateGuess.of(Sample.of(new byte[0]), zone)));
        Button save = new Button(Texts.of("feed.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.add(sampleCard(), form, preview, Columns.row(save, new Anchor(FilesView.PATH, Texts.of("cancel"))));
    }

    private void open(Feed feed) {
        title(Texts.of("feed.title", feed.name()));
        form.named(feed.name());
        form.fill(feed.template());
    }

    private Card sampleCard() {
        FileUpload upload = new FileUpload(Texts.of("feed.sample.choose"), FileWords.ENDINGS, (name, bytes) -> {
            Sample chosen = Sample.of(bytes.readNBytes(Sample.BYTES_MAX + 1));
            return () -> use(chosen);
        });
        return new Card(Texts.of("feed.sample"), new Paragraph(Texts.of("feed.sample.help")), upload);
    }

    /** A new feed takes what the sample proposes; of a saved one the sample only shows what its rows come to. */
    private void use(Sample chosen) {
        sample = chosen;
        form.sample(chosen);
        if (saved.isEmpty() && chosen.isInterchange()) {
            form.ofMessages();
        } else if (saved.isEmpty()) {
            form.fill(TemplateGuess.of(chosen, zone));
        }
        edited();
    }

    private void edited() {
        Sample chosen = sample;
        if (chosen == null) {
            return;
        }
        form.unnamed().ifPresentOrElse(template -> preview.show(chosen, template), preview::incomplete);
    }

    private void save() {
        Optional<FileTemplate> template = form.template();
        if (template.isEmpty()) {
            Toast.show(Tone.WARNING, Texts.of("feed.incomplete"));
            return;
        }
        try {
            if (saved.isPresent()) {
                feeds.change(tenant, template.get(), actor);
            } else {
                feeds.create(tenant, template.get(), actor);
            }
        } catch (FeedExistsException e) {
            form.nameTaken();
            return;
        }
        Toast.show(Tone.GOOD, Texts.of("feed.saved", template.get().name()));
        getUI().ifPresent(ui -> ui.navigate(FilesView.PATH));
    }
}
