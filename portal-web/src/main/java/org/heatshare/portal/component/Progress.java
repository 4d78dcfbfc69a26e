package org.heatshare.portal.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Work under way: what, how far, and in words how much is left. */
public final class Progress extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    public Progress(String what) {
        addClassName("hs-progress");
        words.addClassName("hs-note");
        bar.getElement().setAttribute("aria-label", what);
        add(new Span(what), bar, words);
    }

    /** @param share between 0 and 1 */
    public void at(double share, String left) {
        bar.setValue(Math.max(0, Math.min(1, share)));
        words.setText(left);
    }
}
