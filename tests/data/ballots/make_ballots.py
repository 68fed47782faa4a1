#!/usr/bin/python3
"""Makes elections.csv: 1,000 random elections with their Borda points and Kendall's W, worked out apart from the program.

Points are counted pair by pair: on each ballot an option gets one point for every option it beats. W is taken from the
variance of the rank sums against the greatest that so many ballots can have, in exact fractions. Run it and compare: make_ballots.py > elections.csv
"""

import random
from fractions import Fraction


def random_ballot(draw, options):
    return draw.sample(range(1, options + 1), options)


def points(ballots, option):
    return sum(ranks[option] < rank for ranks in ballots for rank in ranks)


def agreement(ballots):
    """W."""
    count, options = len(ballots), len(ballots[0])
    sums = [Fraction(sum(ranks[option] for ranks in ballots)) for option in range(options)]
    mean = sum(sums) / options
    spread = sum((each - mean) ** 2 for each in sums)
    return spread / (count**2 * Fraction(options**3 - options, 12))


def main():
    print("ballots;points;agreement")
    for seed in range(1, 1001):
        draw = random.Random(seed)
        options = draw.randint(2, 6)
        ballots = [random_ballot(draw, options) for _ in range(draw.randint(1, 9))]
        ranks = " ".join("/".join(map(str, ballot)) for ballot in ballots)
        won = "/".join(str(points(ballots, option)) for option in range(options))
        share = agreement(ballots)
        print(f"{ranks};{won};{share.numerator}/{share.denominator}")


if __name__ == "__main__":
    main()
