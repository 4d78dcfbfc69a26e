package org.heatshare.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletResponse;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.text.Texts;

/** There is nothing at this address. */
@ParentLayout(Frame.class)
@Dependent
public class NotFoundView extends PageView implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        super("not-found.title");
        add(new EmptyState(
                VaadinIcon.SEARCH,
                Texts.of("not-found.what"),
                Texts.of("not-found.why"),
                new Anchor("/", Texts.of("to-first-page"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
