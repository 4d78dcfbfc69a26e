package org.heatshare.bench.crash;

import java.util.List;

/**
 * What can be chosen.
 *
 * @param rounds how often something is killed
 * @param seed start of what is random: who is killed, and when
 * @param homes of the simulated town whose meters are polled meanwhile
 */
record CrashOptions(int rounds, long seed, int homes) {

    /** @throws IllegalArgumentException naming the option that does not fit */
    static CrashOptions of(List<String> words) {
        int rounds = 20;
        long seed = 1;
        int homes = 40;
        for (int i = 0; i < words.size(); i += 2) {
            String option = words.get(i);
            if (i + 1 == words.size() || !words.get(i + 1).matches("[1-9]\\d{0,8}")) {
                throw new IllegalArgumentException(option + " needs a whole number from 1 on");
            }
            int value = Integer.parseInt(words.get(i + 1));
            switch (option) {
                case "--rounds" -> rounds = value;
                case "--seed" -> seed = value;
                case "--homes" -> homes = value;
                default ->
                    throw new IllegalArgumentException(
                            "'" + option + "' is no option; there are --rounds, --seed and --homes");
            }
        }
        return new CrashOptions(rounds, seed, homes);
    }
}
