package org.heatshare.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that a page must not wait for. Reading runs off the page's thread and must not touch components; showing runs
 * with the page locked. A failure is logged under an id, and a notice with that id takes the place of the content.
 */
public interface Background {

    /** Puts a skeleton into the slot, reads, then puts what is shown in its place. */
    <T> void load(HasComponents slot, Supplier<T> read, Function<T, Component> show);

    /** Reads again and again while the component is on the page, the first time at once. */
    <T> void repeat(Component whileAttached, Duration every, Supplier<T> read, Consumer<T> show);
}
