package org.heatshare.portal.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.function.IntConsumer;

/** The drawn half of a {@link Chart}. It is hidden from screen readers, which get the table. */
@Tag("heat-chart")
@NpmPackage(value = "echarts", version = "5.6.0")
@JsModule("./heatshare/heat-chart.ts")
final class HeatChart extends Component implements HasSize {

    HeatChart() {
        getElement().setAttribute("aria-hidden", "true");
    }

    void show(String options, String format) {
        getElement().callJsFunction("show", options, format);
    }

    /** Tells which place on the x axis was clicked. */
    void onSelect(IntConsumer listener) {
        getElement()
                .addEventListener(
                        "point-select",
                        event -> listener.accept((int) event.getEventData().getNumber("event.detail.index")))
                .addEventData("event.detail.index");
    }
}
