#!/usr/bin/python3
"""Makes golden.csv: surveys with the intersections of their Van Westendorp curves, worked out apart from the program.

Each curve is a function of the price in exact fractions, drawn through its share at every distinct answered price; two
curves are searched segment by segment for the prices at which they are equal. Run it and compare: make_surveys.py > golden.csv
"""

import random
from fractions import Fraction
from itertools import pairwise

QUESTIONS = 4
PAIRS = {"pmc": (0, 2), "pme": (1, 3), "opp": (0, 3), "idp": (1, 2)}
FALLING = (0, 1)
# Van Westendorp's own marginal points: against those who did not answer the other question so.
ORIGINAL = {"pmc_original": (0, ~1), "pme_original": (~2, 3)}


def share(answers, question, price):
    """The share that answered at or above the price where the curve falls, at or below where it rises; ~ for the rest."""
    if question < 0:
        return 1 - share(answers, ~question, price)
    count = sum(1 for row in answers if (row[question] >= price if question in FALLING else row[question] <= price))
    return Fraction(count, len(answers))


def crossing(answers, first, second):
    """All prices at which two curves are equal, as one interval; its midpoint."""
    prices = sorted({price for row in answers for price in row})
    points = [(price, share(answers, second, price) - share(answers, first, price)) for price in prices]
    equal = [price for price, gap in points if gap == 0]
    for (left, low), (right, high) in pairwise(points):
        if low < 0 < high:
            equal.append(left + (right - left) * -low / (high - low))
    if not equal:  # beyond the prices that were answered
        return prices[-1] if points[-1][1] < 0 else prices[0]
    return (min(equal) + max(equal)) / 2


def decimal(value):
    """To four decimals, half up."""
    units = (value * 10000 * 2 + 1) // 2
    return f"{units // 10000}.{units % 10000:04d}"


def random_survey(seed):
    """Respondents whose prices are whole, or in cents, and in order."""
    draw = random.Random(seed)
    count = draw.randint(1, 60)
    step = draw.choice([Fraction(1), Fraction(1, 2), Fraction(1, 100), Fraction(5)])
    return [sorted(step * draw.randint(1, 80) for _ in range(QUESTIONS)) for _ in range(count)]


def main():
    print("name;respondents;answers;pmc;pme;opp;idp;pmc_original;pme_original")
    surveys = {f"Random{seed}": random_survey(seed) for seed in range(1, 21)}
    for name, answers in surveys.items():
        rows = " ".join("/".join(str(decimal(price)) for price in row) for row in answers)
        points = ";".join(decimal(crossing(answers, *pair)) for pair in (PAIRS | ORIGINAL).values())
        print(f"{name};{len(answers)};{rows};{points}")


if __name__ == "__main__":
    main()
