package org.heatshare.portal.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Turns chart data into the drawing library's options. Colours stay names of custom properties. */
final class ChartOptions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PER_CENT_MAX = 100;
    private static final int PER_CENT_STEP = 25;

    private ChartOptions() {}

    static String of(ChartData data) {
        ObjectNode options = JSON.objectNode();
        options.putObject("textStyle").put("fontFamily", "var(--hs-font)");
        options.set("grid", grid());
        options.set("xAxis", xAxis(data));
        options.set("yAxis", yAxis(data));
        options.set("tooltip", tooltip());
        ArrayNode series = options.putArray("series");
        data.series().forEach(one -> series.add(series(one)));
        return options.toString();
    }

    static String format(ChartData data, Locale locale) {
        return JSON.objectNode()
                .put("locale", locale.toLanguageTag())
                .put("digits", data.digits())
                .put("unit", data.unit())
                .toString();
    }

    private static ObjectNode grid() {
        return JSON.objectNode()
                .put("left", 4)
                .put("right", 12)
                .put("top", 32)
                .put("bottom", 10)
                .put("containLabel", true);
    }

    private static ObjectNode xAxis(ChartData data) {
        boolean bars = data.series().stream().anyMatch(ChartOptions::isBar);
        ObjectNode axis = JSON.objectNode().put("type", "category").put("boundaryGap", bars);
        ArrayNode labels = axis.putArray("data");
        data.labels().forEach(labels::add);
        axis.putObject("axisLine").putObject("lineStyle").put("color", "var(--hs-line-strong)");
        axis.putObject("axisTick").put("show", false);
        axis.putObject("axisLabel").put("color", "var(--hs-ink-soft)").put("hideOverlap", true);
        return axis;
    }

    private static ObjectNode yAxis(ChartData data) {
        ObjectNode axis = JSON.objectNode().put("type", "value").put("name", data.unit());
        axis.put("scale", data.series().stream().allMatch(one -> one.shape() == Series.Shape.LINE));
        axis.putObject("nameTextStyle").put("color", "var(--hs-ink-soft)").put("align", "left");
        axis.putObject("axisLabel").put("color", "var(--hs-ink-soft)");
        axis.putObject("splitLine").putObject("lineStyle").put("color", "var(--hs-line)");
        axis.put("splitNumber", 4);
        if (data.unit().equals("%")) {
            axis.put("max", PER_CENT_MAX).put("interval", PER_CENT_STEP);
        }
        return axis;
    }

    private static ObjectNode tooltip() {
        ObjectNode tooltip = JSON.objectNode()
                .put("trigger", "axis")
                .put("confine", true)
                .put("backgroundColor", "var(--hs-paper)")
                .put("borderColor", "var(--hs-line-strong)");
        tooltip.putObject("textStyle").put("color", "var(--hs-ink)").put("fontSize", 13);
        tooltip.putObject("axisPointer")
                .put("type", "line")
                .putObject("lineStyle")
                .put("color", "var(--hs-line-strong)");
        return tooltip;
    }

    private static ObjectNode series(Series one) {
        ObjectNode series = JSON.objectNode().put("name", one.name()).put("type", isBar(one) ? "bar" : "line");
        ArrayNode values = series.putArray("data");
        one.values().forEach(values::add);
        series.put("color", one.ink().css());
        series.putObject("emphasis").put("disabled", true);
        switch (one.shape()) {
            case BAR -> bar(series);
            case STACKED_BAR -> bar(series).put("stack", "all");
            case STACKED_AREA -> area(series, one);
            case LINE -> line(series);
        }
        if (one.ink() == Ink.ESTIMATED) {
            hatch(series);
        }
        return series;
    }

    private static boolean isBar(Series one) {
        return one.shape() == Series.Shape.BAR || one.shape() == Series.Shape.STACKED_BAR;
    }

    private static ObjectNode bar(ObjectNode series) {
        series.put("barMaxWidth", 28).put("barGap", "10%");
        series.putObject("itemStyle")
                .putArray("borderRadius")
                .add(2)
                .add(2)
                .add(0)
                .add(0);
        return series;
    }

    private static void area(ObjectNode series, Series one) {
        series.put("stack", "all").put("symbol", "none");
        series.putObject("lineStyle").put("width", 0);
        series.putObject("areaStyle").put("opacity", one.ink() == Ink.MINER_HEAT ? 0.9 : 0.75);
    }

    private static void line(ObjectNode series) {
        series.put("symbol", "none").put("connectNulls", false);
        series.putObject("lineStyle").put("width", 2);
    }

    private static void hatch(ObjectNode series) {
        ObjectNode decal = series.withObject("/itemStyle").putObject("decal");
        decal.put("symbol", "rect").put("color", "var(--hs-paper)").put("rotation", -0.785);
        decal.putArray("dashArrayX").add(1).add(0);
        decal.putArray("dashArrayY").add(2).add(4);
    }
}
