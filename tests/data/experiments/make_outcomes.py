#!/usr/bin/python3
"""Makes outcomes.csv: what four customers bring under each revenue model, worked out apart from the program.

The prices of the shipped SessionTrack book and the assumptions of the experiment are written out here; amounts are exact
fractions, rounded once to the cent, half up. Random numbers are those of SplitMix64 by place, as the headers of the
program say. Run it and compare: make_outcomes.py > outcomes.csv
"""

from fractions import Fraction
from math import ceil, floor

MASK = (1 << 64) - 1
INCREMENT = 0x9E3779B97F4A7C15
MODELS = ("subscription", "consumption", "hybrid", "performance", "dynamic")
SETTINGS = [(1, 6, 20), (7, 24, 5), (123456789, 1, 50)]  # seed, months, runs

FREE, PRO, ENTERPRISE = (Fraction(0), 1), (Fraction("29.99"), 10), (Fraction("199.99"), 10**9)
CUSTOMERS = [(1, 100), (3, 240), (50, 4900), (1, 900)]  # users, insights a month


def mixed(bits):
    bits = ((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & MASK
    return bits ^ (bits >> 31)


def draw(seed, stream, place):
    start = mixed((mixed(seed) + (stream + 1) * INCREMENT) & MASK)
    return mixed((start + (place + 1) * INCREMENT) & MASK)


def around(bits, spread):
    """From -spread to +spread, all equally likely."""
    return (bits & 0xFFFFFFFF) * (2 * spread + 1) // 2**32 - spread


def nearest(value):
    """Half up; no value here is below zero except where half away from zero is meant."""
    return floor(value + Fraction(1, 2)) if value >= 0 else -floor(-value + Fraction(1, 2))


def credits(plan, insights):
    """The credit price of insights in dollars, before rounding."""
    if plan is not ENTERPRISE:
        return insights * Fraction("0.10")
    tiers = [(1000, Fraction("0.10")), (10000, Fraction("0.08")), (10**12, Fraction("0.06"))]
    amount, start = Fraction(0), 0
    for end, rate in tiers:
        amount += max(0, min(insights, end) - start) * rate
        start = end
    return amount


def plan_of(users, insights):
    plans = [plan for plan in (FREE, PRO, ENTERPRISE) if users <= plan[1]]
    return min(plans, key=lambda plan: plan[0] + credits(plan, insights))


def cents(dollars):
    return nearest(dollars * 100)


def month(customer, number, seed, place):
    """Cents by model in a month."""
    users, insights = customer
    plan = plan_of(users, insights)
    swing = around(draw(seed, MASK, place), 100)
    step = nearest(Fraction(swing * 4, 100))
    bits = draw(seed, number, place)
    used = nearest(Fraction(insights * (1000 + swing) * (1000 + around(bits, 300)), 10**6))
    outcomes = nearest(Fraction(used * (600 + around(bits >> 32, 200)), 1000))
    fee, meter = cents(plan[0]), credits(plan, used)
    return (
        fee + cents(meter),
        cents(2 * meter),
        fee + cents(credits(plan, max(0, used - 100)) * Fraction(3, 2)),
        cents(outcomes * Fraction(1, 4)),
        fee + cents(meter * (1 + Fraction(step, 20))),
    )


def decimal(value):
    return f"{value // 100}.{value % 100:02d}"


def main():
    print("seed,months,runs,model,revenue_mean,p5,p50,p95,pay_more,pay_less")
    for seed, months, runs in SETTINGS:
        paid = [[0] * len(MODELS) for _ in CUSTOMERS]
        revenue = [[0] * len(MODELS) for _ in range(runs)]
        for run in range(runs):
            for number, customer in enumerate(CUSTOMERS):
                for place in range(run * months, (run + 1) * months):
                    for model, amount in enumerate(month(customer, number, seed, place)):
                        paid[number][model] += amount
                        revenue[run][model] += amount
        for model, name in enumerate(MODELS):
            ordered = sorted(sums[model] for sums in revenue)
            ranks = [decimal(ordered[ceil(Fraction(percent * runs, 100)) - 1]) for percent in (5, 50, 95)]
            mean = decimal(nearest(Fraction(sum(ordered), runs)))
            more = sum(1 for sums in paid if sums[model] > sums[0])
            less = sum(1 for sums in paid if sums[model] < sums[0])
            print(",".join(map(str, (seed, months, runs, name, mean, *ranks, more, less))))


if __name__ == "__main__":
    main()
