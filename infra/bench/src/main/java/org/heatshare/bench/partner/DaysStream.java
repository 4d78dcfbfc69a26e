package org.heatshare.bench.partner;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.function.IntFunction;

/** Days one behind the other, each made when it is read. */
record DaysStream(int first, int days, IntFunction<byte[]> ofDay, HeapPeak heap) {

    InputStream open() {
        return new SequenceInputStream(new Enumeration<>() {
            private int day = first;

            @Override
            public boolean hasMoreElements() {
                return day < first + days;
            }

            @Override
            public InputStream nextElement() {
                heap.look();
                return new ByteArrayInputStream(ofDay.apply(day++));
            }
        });
    }
}
