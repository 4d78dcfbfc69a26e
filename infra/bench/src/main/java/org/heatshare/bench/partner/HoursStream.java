package org.heatshare.bench.partner;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.function.IntFunction;
import org.heatshare.bench.HeapPeak;

/**
 * Hours one behind the other, each made when it is read, so that the body itself takes no memory. The heap is looked at
 * before every other hour. What waits to be judged rises and falls with each portion of lines; an hour's lines are no part of
 * a portion, so that even a short body is looked at at all heights of that.
 */
record HoursStream(int hours, IntFunction<byte[]> ofHour, HeapPeak heap) {
    private static final int HOURS_A_LOOK = 2;

    InputStream open() {
        return new SequenceInputStream(new Enumeration<>() {
            private int hour;

            @Override
            public boolean hasMoreElements() {
                return hour < hours;
            }

            @Override
            public InputStream nextElement() {
                if (hour % HOURS_A_LOOK == 0) {
                    heap.look();
                }
                return new ByteArrayInputStream(ofHour.apply(hour++));
            }
        });
    }
}
