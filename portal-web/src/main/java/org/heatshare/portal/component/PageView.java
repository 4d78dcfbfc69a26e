package org.heatshare.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.heatshare.portal.text.Texts;

/**
 * A page: its title and actions, below them one sentence that answers what its reader came for, then the rest. The
 * constructor builds; what depends on the address comes with the navigation.
 */
public abstract class PageView extends Div implements HasDynamicTitle {

    private final H1 heading;
    private final Div actions = new Div();
    private final Paragraph answer = new Paragraph();

    /** @param titleKey the text that is both heading and window title */
    protected PageView(String titleKey) {
        heading = new H1(Texts.of(titleKey));
        addClassName("hs-page");
        actions.addClassName("hs-actions");
        Div header = new Div(heading, actions);
        header.addClassName("hs-page-header");
        answer.addClassName("hs-answer");
        answer.setVisible(false);
        add(header, answer);
    }

    /** What can be done with the whole page, such as choosing its period. */
    protected final void actions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    /** The sentence that the reader came for. */
    protected final void answer(String sentence) {
        answer.setText(sentence);
        answer.setVisible(true);
    }

    protected final void title(String title) {
        heading.setText(title);
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · Heatshare";
    }
}
