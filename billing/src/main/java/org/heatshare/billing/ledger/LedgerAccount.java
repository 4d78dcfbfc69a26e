package org.heatshare.billing.ledger;

/**
 * The accounts that heat billing books on. Their names in the books stay; charts of accounts by country map from these
 * codes.
 */
public enum LedgerAccount {
    RECEIVABLES("1510", Kind.ASSET, "Customers' receivables"),
    BANK("1930", Kind.ASSET, "Bank"),
    UNMATCHED_PAYMENTS("2420", Kind.LIABILITY, "Payments that pay no invoice yet"),
    OPERATOR_PAYABLES("2440", Kind.LIABILITY, "Payable to heat operators"),
    OUTPUT_VAT("2610", Kind.LIABILITY, "Output value added tax"),
    HOMES_CREDIT("2890", Kind.LIABILITY, "Heat credit owed to homes"),
    MUNICIPALITY_SHARE("2895", Kind.LIABILITY, "Municipality's share of the heat credit"),
    FIXED_REVENUE("3010", Kind.REVENUE, "Fixed fees"),
    ENERGY_REVENUE("3020", Kind.REVENUE, "Heat energy"),
    CAPACITY_REVENUE("3030", Kind.REVENUE, "Capacity"),
    HEAT_PURCHASES("4010", Kind.EXPENSE, "Heat bought from operators"),
    HEAT_CREDIT("4020", Kind.EXPENSE, "Heat credit shared");

    /** What an account stands for; it decides which side of a balance it belongs to. */
    public enum Kind {
        ASSET,
        LIABILITY,
        REVENUE,
        EXPENSE
    }

    private final String code;
    private final Kind kind;
    private final String title;

    LedgerAccount(String code, Kind kind, String title) {
        this.code = code;
        this.kind = kind;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** The account with a code as it stands in the books. */
    public static LedgerAccount ofCode(String code) {
        for (LedgerAccount account : values()) {
            if (account.code.equals(code)) {
                return account;
            }
        }
        throw new IllegalArgumentException("there is no ledger account " + code);
    }
}
