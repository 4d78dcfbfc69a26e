package org.heatshare.integration.file.mapping;

import java.util.List;
import org.heatshare.integration.file.csv.CellSource;
import org.heatshare.integration.file.csv.CsvTemplate;
import org.heatshare.integration.file.csv.IntervalStyle;
import org.heatshare.integration.file.csv.NumberStyle;
import org.heatshare.integration.file.csv.TextEncoding;
import org.heatshare.integration.file.csv.ValueColumn;
import org.jspecify.annotations.Nullable;

/**
 * A template in the making: what is not known yet is empty.
 *
 * @param meter neither column nor fixed text where it is not known
 * @param interval absent where rows tell registers, which is what is proposed
 * @param timePattern empty where no known one fits
 */
public record TemplateDraft(
        TextEncoding encoding,
        String delimiter,
        int headerRows,
        NumberStyle numbers,
        CellSource meter,
        String timeColumn,
        String timeOfDayColumn,
        String timePattern,
        String zone,
        @Nullable IntervalStyle interval,
        List<ValueColumn> values) {

    public TemplateDraft {
        values = List.copyOf(values);
    }

    public static TemplateDraft of(CsvTemplate template) {
        return new TemplateDraft(
                template.encoding(),
                template.delimiter(),
                template.headerRows(),
                template.numbers(),
                template.meter(),
                template.time().column(),
                template.time().timeOfDayColumn(),
                template.time().pattern(),
                template.time().zone(),
                template.interval(),
                template.values());
    }
}
