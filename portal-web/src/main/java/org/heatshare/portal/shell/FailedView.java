package org.heatshare.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletResponse;
import org.heatshare.portal.component.Failure;
import org.heatshare.portal.component.PageView;

/** A page that could not be built. */
@ParentLayout(Frame.class)
@Dependent
public class FailedView extends PageView implements HasErrorParameter<Exception> {

    FailedView() {
        super("failure.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        add(Failure.notice(Failure.log(parameter.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
