package org.heatshare.portal.staff.webhook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.integration.webhook.DeliveryQuery.Sort;
import org.heatshare.integration.webhook.WebhookDelivery;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowAction;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Deliveries as rows, each with what became of it. */
final class DeliveryGrid extends RowGrid<WebhookDelivery, Sort> {

    private final transient Formats formats;
    private final transient Consumer<WebhookDelivery> show;

    DeliveryGrid(Consumer<WebhookDelivery> show, Formats formats) {
        super(Texts.of("deliveries.title"), "deliveries.column.");
        this.show = show;
        this.formats = formats;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        Column<WebhookDelivery> created =
                column(Sort.CREATED, delivery -> new Span(formats.dateTime(delivery.createdAt())));
        column(Sort.EVENT, delivery -> new Span(Texts.of(delivery.event())));
        column(Sort.STATE, WebhookWords::state).setWidth("150px").setFlexGrow(0);
        Column<WebhookDelivery> answer = column(Sort.ANSWER, delivery -> new Span(WebhookWords.answer(delivery)));
        Column<WebhookDelivery> tries = column(Sort.TRIES, delivery -> new Span(formats.count(delivery.tries())))
                .setWidth("90px")
                .setFlexGrow(0);
        Column<WebhookDelivery> next =
                column(Sort.NEXT, delivery -> new Span(WebhookWords.next(delivery, this.formats)));
        addColumn(new ComponentRenderer<>(this::actions))
                .setHeader(Texts.of("deliveries.actions"))
                .setWidth("110px")
                .setFlexGrow(0);
        WideOnly.columns(this, List.of(created, answer, tries, next));
    }

    private Component actions(WebhookDelivery delivery) {
        String which = Texts.of(delivery.event()) + ", " + formats.dateTime(delivery.createdAt());
        return new RowAction(
                Texts.of("delivery.show"), Texts.of("delivery.show.of", which), () -> show.accept(delivery));
    }
}
