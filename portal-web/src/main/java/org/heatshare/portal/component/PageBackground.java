package org.heatshare.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.communication.PushConnection;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs on a few threads of its own, so that slow reads hold up neither pages nor the server's request threads. */
@ApplicationScoped
class PageBackground implements Background {

    private static final int THREADS = 8;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "page-background");
        thread.setDaemon(true);
        return thread;
    });

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    @Override
    public <T> void load(HasComponents slot, Supplier<T> read, Function<T, Component> show) {
        UI ui = UI.getCurrent();
        slot.removeAll();
        slot.add(skeleton());
        threads.execute(() -> {
            Supplier<Component> result = attempt(read, show);
            reach(ui, () -> {
                slot.removeAll();
                slot.add(result.get());
            });
        });
    }

    private static <T> Supplier<Component> attempt(Supplier<T> read, Function<T, Component> show) {
        try {
            T value = read.get();
            return () -> shown(value, show);
        } catch (RuntimeException e) {
            String id = Failure.log(e);
            return () -> Failure.notice(id);
        }
    }

    private static <T> Component shown(T value, Function<T, Component> show) {
        try {
            return show.apply(value);
        } catch (RuntimeException e) {
            return Failure.notice(Failure.log(e));
        }
    }

    @Override
    public <T> void repeat(Component whileAttached, Duration every, Supplier<T> read, Consumer<T> show) {
        UI ui = UI.getCurrent();
        threads.execute(() -> refresh(ui, read, show));
        Future<?> repetition = threads.scheduleWithFixedDelay(
                () -> refreshIfSeen(ui, read, show), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        whileAttached.addDetachListener(event -> repetition.cancel(false));
    }

    /**
     * Of a browser that went away without a word the page stays for a quarter of an hour; nothing is read for it. One that
     * comes back has news with the next turn.
     */
    private static <T> void refreshIfSeen(UI ui, Supplier<T> read, Consumer<T> show) {
        PushConnection connection = ui.getInternals().getPushConnection();
        if (connection != null && connection.isConnected()) {
            refresh(ui, read, show);
        }
    }

    private static <T> void refresh(UI ui, Supplier<T> read, Consumer<T> show) {
        try {
            T value = read.get();
            reach(ui, () -> show.accept(value));
        } catch (RuntimeException e) {
            // The page keeps what it showed last, with its time; the next turn may succeed.
            Failure.log(e);
        }
    }

    private static void reach(UI ui, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException left) {
            // The reader has gone on to another page, which no longer needs this.
        }
    }

    private static Component skeleton() {
        Div skeleton = new Div();
        skeleton.addClassName("hs-skeleton");
        skeleton.getElement().setAttribute("aria-busy", "true");
        return skeleton;
    }
}
