package org.heatshare.portal.staff.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A small button in a row. Its accessible name says which row, because every row has the same buttons. */
public final class RowAction extends Button {

    public RowAction(String words, String accessibleName, Runnable act) {
        super(words, click -> act.run());
        addThemeVariants(ButtonVariant.LUMO_SMALL);
        setAriaLabel(accessibleName);
    }
}
