package org.heatshare.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletResponse;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.text.Texts;

/** Says plainly that a page exists but is not for the reader's roles, and whom to ask. */
@ParentLayout(Frame.class)
@Dependent
public class RefusedView extends PageView implements HasErrorParameter<AccessDeniedException> {

    RefusedView() {
        super("refused.title");
        add(new EmptyState(
                VaadinIcon.LOCK,
                Texts.of("refused.what"),
                Texts.of("refused.why"),
                new Anchor("/", Texts.of("to-first-page"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
