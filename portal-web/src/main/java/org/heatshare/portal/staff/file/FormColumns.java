package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import java.util.List;

/** How many fields of the template stand side by side: the preview shall stay in sight. */
final class FormColumns {

    static final List<ResponsiveStep> STEPS =
            List.of(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2), new ResponsiveStep("860px", 4));

    private FormColumns() {}
}
