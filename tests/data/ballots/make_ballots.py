#!/usr/bin/python3
"""Makes elections.csv: 1,000 random elections with their Borda points and Kendall's W, worked out apart from the program.

Points are counted pair by pair: on each ballot an option gets one point for every option it beats and half a point for
every one it ties with. W is taken from the variance of the rank sums against the greatest that ballots with such ties
can have, in exact fractions. Run it and compare: make_ballots.py > elections.csv
"""

import random
from collections import Counter
from fractions import Fraction


def random_ballot(draw, options, ties):
    """Ranks as people give them: options that tie share a rank and leave out as many after it."""
    levels = [draw.randint(1, options) for _ in range(options)] if ties else draw.sample(range(options), options)
    return [1 + sum(1 for other in levels if other < level) for level in levels]


def points(ballots, option):
    """Twice the points, to stay whole."""
    total = 0
    for ranks in ballots:
        for other, rank in enumerate(ranks):
            if other != option:
                total += 2 * (ranks[option] < rank) + (ranks[option] == rank)
    return total


def mean_rank(ranks, option):
    """The mean of the places that the options sharing this rank take up."""
    taken = [ranks[option] + i for i in range(ranks.count(ranks[option]))]
    return Fraction(sum(taken), len(taken))


def agreement(ballots):
    """W, or nothing when all ballots tie everything."""
    count, options = len(ballots), len(ballots[0])
    sums = [sum(mean_rank(ranks, option) for ranks in ballots) for option in range(options)]
    mean = sum(sums) / options
    spread = sum((each - mean) ** 2 for each in sums)
    untied = Fraction(options**3 - options, 12)
    own = [untied - sum(Fraction(t**3 - t, 12) for t in Counter(ranks).values()) for ranks in ballots]
    greatest = count * sum(own)
    return spread / greatest if greatest else None


def main():
    print("ties;ballots;twice_points;agreement")
    for seed in range(1, 1001):
        draw = random.Random(seed)
        ties = seed % 2 == 0
        options = draw.randint(2, 6)
        ballots = [random_ballot(draw, options, ties) for _ in range(draw.randint(1, 9))]
        ranks = " ".join("/".join(map(str, ballot)) for ballot in ballots)
        twice = "/".join(str(points(ballots, option)) for option in range(options))
        share = agreement(ballots)
        fraction = "none" if share is None else f"{share.numerator}/{share.denominator}"
        print(f"{'shared' if ties else 'refused'};{ranks};{twice};{fraction}")


if __name__ == "__main__":
    main()
