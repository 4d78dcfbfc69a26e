package org.heatshare.bench.decode;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.bench.Benchmark;
import org.heatshare.bench.Figure;

/**
 * Frames decoded a second on one thread, ours and jMBus's in turns, so that both meet the same machine; the median turn
 * counts. Then ten million frames with ours, and the heap that is left after them.
 */
public final class DecodeBenchmark implements Benchmark {
    private static final int WARM_UP_TURNS = 10;
    private static final int TURNS = 21;
    /** Times that a turn goes through all frames. */
    private static final int ROUNDS = 100;

    private static final int MEMORY_FRAMES = 10_000_000;
    private static final double MEGABYTE = 1024.0 * 1024.0;

    private final Decoding decoding = new Decoding();

    @Override
    public String name() {
        return "decode";
    }

    @Override
    public String measures() {
        return "wired frames decoded a second on one core, over jMBus; wireless ones; heap after ten million frames";
    }

    @Override
    public void run(Consumer<Figure> figures) {
        var frames = new MadeFrames();
        double[] ours = new double[TURNS];
        double[] theirs = new double[TURNS];
        for (int turn = -WARM_UP_TURNS; turn < TURNS; turn++) {
            double own = perSecond(() -> decoding.ours(frames.wired()));
            double other = perSecond(() -> decoding.jmbus(frames.wired()));
            if (turn >= 0) {
                ours[turn] = own;
                theirs[turn] = other;
            }
        }
        figures.accept(Figure.ratio("decode.wired", median(ours), median(theirs), "frames/s", ">= 1.5"));
        figures.accept(Figure.plain("decode.wireless", median(frames.wireless()), "frames/s", null));
        figures.accept(Figure.plain("decode.wireless-encrypted", median(frames.encrypted()), "frames/s", null));
        memory(frames, figures);
    }

    private double median(List<byte[]> frames) {
        double[] turns = new double[TURNS];
        for (int turn = -WARM_UP_TURNS; turn < TURNS; turn++) {
            double perSecond = perSecond(() -> decoding.ours(frames));
            if (turn >= 0) {
                turns[turn] = perSecond;
            }
        }
        return median(turns);
    }

    private void memory(MadeFrames frames, Consumer<Figure> figures) {
        double before = heapAfterCollection();
        List<List<byte[]>> kinds = List.of(frames.wired(), frames.wireless(), frames.encrypted());
        for (int done = 0; done < MEMORY_FRAMES; done += MadeFrames.COUNT) {
            decoding.ours(kinds.get(done / MadeFrames.COUNT % kinds.size()));
        }
        double after = heapAfterCollection();
        figures.accept(Figure.ratio("decode.heap-after-ten-million", after, before, "MiB", "<= 1.05"));
        if (Double.isNaN(decoding.sum())) {
            throw new IllegalStateException("nothing was decoded");
        }
    }

    private static double perSecond(Runnable work) {
        long began = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            work.run();
        }
        return 1e9 * ROUNDS * MadeFrames.COUNT / (System.nanoTime() - began);
    }

    private static double median(double[] turns) {
        double[] sorted = turns.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double heapAfterCollection() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
