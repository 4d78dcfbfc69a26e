package org.heatshare.billing.invoicing;

/** Is told how far a draft or a release has come. Called often and from several threads; must return at once. */
@FunctionalInterface
public interface RunProgress {

    /** Tells nobody. */
    RunProgress SILENT = (stage, done, total) -> {};

    /** What is being done. */
    enum Stage {
        READING,
        PRICING,
        SPLITTING_CREDIT,
        ISSUING,
        BOOKING
    }

    void report(Stage stage, int done, int total);
}
