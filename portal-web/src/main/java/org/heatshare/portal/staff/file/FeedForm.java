package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.heatshare.integration.file.csv.CsvTemplate;
import org.heatshare.integration.file.mapping.Sample;
import org.heatshare.integration.file.mapping.SampleTable;
import org.heatshare.integration.file.mapping.TemplateDraft;
import org.heatshare.integration.file.mscons.MsconsTemplate;
import org.heatshare.integration.file.row.FileTemplate;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** A feed's name and template; each change is told, so that the preview follows. */
final class FeedForm extends Div {

    private static final int NAME_LETTERS_MAX = 60;

    private final transient Runnable changed;
    private final TextField name = new TextField(Texts.of("feed.name"));
    private final Select<Format> format = new Select<>();
    private final LayoutFields layout = new LayoutFields(this::relayed);
    private final MeterFields meter = new MeterFields(this::edited);
    private final TimeFields time = new TimeFields(this::edited);
    private final IntervalFields interval = new IntervalFields(this::edited);
    private final ValueFields values = new ValueFields(this::edited);
    private final MsconsFields mscons;
    private final Div ofRows = new Div();
    private final Card ofMessages;
    private transient @Nullable Sample sample;
    private boolean filling;

    /** In which format the files of a feed come. */
    enum Format {
        CSV,
        MSCONS
    }

    /** @param usualOffset standard time of the municipality, such as {@code +01:00} */
    FeedForm(String usualOffset, Runnable changed) {
        this.changed = changed;
        this.mscons = new MsconsFields(usualOffset, this::edited);
        this.ofMessages = new Card(Texts.of("feed.mscons"), new Paragraph(Texts.of("feed.mscons.help")), mscons);
        addClassName("hs-page");
        name.setMaxLength(NAME_LETTERS_MAX);
        name.setWidth("min(100%, 360px)");
        name.setHelperText(Texts.of("feed.name.help"));
        name.setErrorMessage(Texts.of("feed.name.wrong"));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> edited());
        format.setLabel(Texts.of("feed.format"));
        format.setItems(Format.values());
        format.setItemLabelGenerator(one -> Texts.of("feed.format." + Texts.code(one)));
        format.addValueChangeListener(change -> {
            ofRows.setVisible(format.getValue() == Format.CSV);
            ofMessages.setVisible(format.getValue() == Format.MSCONS);
            edited();
        });
        ofRows.addClassName("hs-page");
        ofRows.add(
                new Card(Texts.of("feed.layout"), layout),
                new Card(Texts.of("feed.meter"), meter),
                new Card(Texts.of("feed.time"), time),
                new Card(Texts.of("feed.values"), interval, values));
        format.setValue(Format.CSV);
        Div head = Columns.row(name, format);
        head.addClassName("hs-fields");
        add(head, ofRows, ofMessages);
    }

    /** The feed is there already; its name stays. */
    void named(String given) {
        name.setValue(given);
        name.setReadOnly(true);
    }

    void nameTaken() {
        name.setInvalid(true);
        name.setErrorMessage(Texts.of("feed.name.taken"));
        name.focus();
    }

    void fill(FileTemplate template) {
        if (template instanceof MsconsTemplate messages) {
            filling = true;
            format.setValue(Format.MSCONS);
            mscons.fill(messages);
            filling = false;
        } else if (template instanceof CsvTemplate rows) {
            fill(TemplateDraft.of(rows));
        }
    }

    /** Files are messages; what is agreed on with their sender stays as it stands. */
    void ofMessages() {
        filling = true;
        format.setValue(Format.MSCONS);
        filling = false;
    }

    void fill(TemplateDraft draft) {
        filling = true;
        format.setValue(Format.CSV);
        layout.fill(draft);
        columns();
        meter.fill(draft.meter());
        time.fill(draft);
        interval.fill(draft.interval());
        values.fill(draft.values());
        filling = false;
    }

    /** The columns to choose from are those of the sample from now on. */
    void sample(Sample chosen) {
        sample = chosen;
        columns();
    }

    private void relayed() {
        if (!filling) {
            columns();
            edited();
        }
    }

    private void columns() {
        if (sample != null) {
            SampleTable table = SampleTable.of(sample, layout.encoding(), layout.delimiter(), layout.headerRows());
            meter.columns(table);
            time.columns(table);
            values.columns(table);
        }
    }

    private void edited() {
        if (!filling) {
            changed.run();
        }
    }

    /** The template as entered; empty while something is missing, which the fields then show. */
    Optional<FileTemplate> template() {
        boolean named = FileTemplate.isName(name.getValue().strip());
        name.setErrorMessage(Texts.of("feed.name.wrong"));
        name.setInvalid(!named);
        return named ? template(name.getValue().strip()) : Optional.empty();
    }

    /** The same for trying it out, whatever the feed will be called. */
    Optional<FileTemplate> unnamed() {
        return template("preview");
    }

    private Optional<FileTemplate> template(String called) {
        if (format.getValue() == Format.MSCONS) {
            return mscons.fits() ? Optional.of(mscons.template(called)) : Optional.empty();
        }
        var numbers = layout.numbers();
        boolean fits = layout.fits()
                & meter.fits()
                & time.fits(interval.datesAlone())
                & values.fits(interval.interval() != null);
        return fits
                ? Optional.of(new CsvTemplate(
                        called,
                        layout.encoding(),
                        layout.delimiter(),
                        layout.headerRows(),
                        numbers,
                        meter.meter(),
                        time.time(),
                        interval.interval(),
                        values.values()))
                : Optional.empty();
    }
}
