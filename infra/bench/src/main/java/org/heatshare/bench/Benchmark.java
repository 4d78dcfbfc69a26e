package org.heatshare.bench;

import java.util.function.Consumer;

/** Something that can be measured by {@code ./heatshare bench NAME}. */
public interface Benchmark {
    String name();

    /** What is measured, against what, in one sentence. */
    String measures();

    /** Measures, giving each figure as soon as it is known. */
    void run(Consumer<Figure> figures) throws Exception;
}
