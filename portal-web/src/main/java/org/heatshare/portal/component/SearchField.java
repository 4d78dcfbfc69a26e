package org.heatshare.portal.component;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A page's search: the "/" key goes to it, and it searches while one types. */
public final class SearchField extends TextField {

    private static final int PAUSE_MS = 300;

    public SearchField(String label, Consumer<String> search) {
        super(label);
        Icon sign = VaadinIcon.SEARCH.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        setPrefixComponent(sign);
        setClearButtonVisible(true);
        setWidth("min(100%, 360px)");
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MS);
        getElement().setAttribute("data-search", "");
        addValueChangeListener(change -> search.accept(change.getValue()));
    }
}
