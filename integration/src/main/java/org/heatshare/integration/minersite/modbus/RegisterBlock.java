package org.heatshare.integration.minersite.modbus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Neighbouring registers that one request reads together. */
record RegisterBlock(Register.Area area, int address, int words, List<Register> registers) {
    /** A request may ask for 125; a gap of a few costs less than a request more. */
    private static final int WORDS_MAX = 120;

    private static final int GAP_MAX = 8;

    static List<RegisterBlock> of(RegisterMap map) {
        List<Register> sorted = new ArrayList<>(map.registers());
        sorted.sort(Comparator.comparing(Register::area).thenComparingInt(Register::address));
        List<RegisterBlock> blocks = new ArrayList<>();
        List<Register> together = new ArrayList<>();
        for (Register register : sorted) {
            if (!together.isEmpty() && !fits(together, register)) {
                blocks.add(block(together));
                together = new ArrayList<>();
            }
            together.add(register);
        }
        blocks.add(block(together));
        return blocks;
    }

    private static boolean fits(List<Register> together, Register next) {
        Register first = together.get(0);
        int end = together.stream().mapToInt(Register::end).max().orElseThrow();
        return first.area() == next.area()
                && next.address() - end <= GAP_MAX
                && next.end() - first.address() <= WORDS_MAX;
    }

    private static RegisterBlock block(List<Register> together) {
        Register first = together.get(0);
        int end = together.stream().mapToInt(Register::end).max().orElseThrow();
        return new RegisterBlock(first.area(), first.address(), end - first.address(), List.copyOf(together));
    }
}
