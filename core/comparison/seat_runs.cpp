#include "comparison/seat_runs.h"

#include <algorithm>
#include <numeric>

#include "money/quotient.h"

namespace seatwise {

namespace {

/// The difference of two totals, and that of which it is a part.
struct Difference
{
    Money amount;
    Money before;
};

/// What a difference does over a stretch: after each `period` of seats it has risen by `rise`, whatever is rounded.
struct Course
{
    SeatCount period = 1;
    Money rise;
    Money riseBefore; ///< that of the total before
};

Direction directionOf(Money least, Money most)
{
    if (least.isZero() && most.isZero())
        return Direction::same;
    const Wide balance = Wide{least.units()} + most.units();
    if (!least.isNegative() || (most > Money{} && balance > 0))
        return Direction::more;
    return most > Money{} && balance == 0 ? Direction::same : Direction::less;
}

/// A run whose seats are taken one after another, or some of them that hold its extremes.
class RunSoFar
{
public:
    RunSoFar(SeatCount from, SeatCount step)
        : from_(from)
        , step_(step)
    {
    }

    void take(SeatCount seats, const Difference& here)
    {
        SeatInterval& all = run_.interval;
        const SeatCount steps = (seats - from_) / step_;
        if (steps == 0) {
            run_.first = all.least = all.most = here.amount;
        } else if (!run_.each) {
            run_.each = Money::fromUnits((here.amount - run_.first).units() / steps);
        }
        all.to = all.lookedAt = seats;
        all.least = std::min(all.least, here.amount);
        all.most = std::max(all.most, here.amount);
        run_.last = here.amount;
        run_.isEven &= here.amount.units() == Wide{run_.each.value_or(Money{}).units()} * steps + run_.first.units();
        if (here.before.isZero())
            return;
        const Quotient share = ratio(here.amount, here.before);
        if (!leastShare_ || share < *leastShare_)
            leastShare_ = share;
        if (!mostShare_ || *mostShare_ < share)
            mostShare_ = share;
    }

    [[nodiscard]] Direction direction() const { return directionOf(run_.interval.least, run_.interval.most); }

    [[nodiscard]] SeatRun ended() const
    {
        SeatRun run = run_;
        run.interval.from = from_;
        run.interval.direction = direction();
        run.interval.leastPercent = inHundredths(leastShare_);
        run.interval.mostPercent = inHundredths(mostShare_);
        return run;
    }

private:
    /// To the hundredth of a percent.
    [[nodiscard]] static std::optional<Percent> inHundredths(const std::optional<Quotient>& share)
    {
        return share ? nearest(*share * 100, Percent::step(2), Rounding::half_up) : std::nullopt;
    }

    SeatCount from_;
    SeatCount step_;
    SeatRun run_;
    std::optional<Quotient> leastShare_;
    std::optional<Quotient> mostShare_;
};

class RunFinder
{
public:
    RunFinder(const PlanTotals& before, const PlanTotals& after, const CommonSeats& seats)
        : before_(before)
        , after_(after)
        , seats_(seats)
    {
    }

    std::vector<SeatRun> runs()
    {
        if (const auto course = findCourse())
            addByCourse(*course);
        else
            addTurns(seats_.first, seats_.last, seats_.last - seats_.first + seats_.step);
        return std::move(runs_);
    }

private:
    [[nodiscard]] Difference at(SeatCount seats) const
    {
        Money before;
        Money after;
        static_cast<void>(before_.find(before, seats)); // every total fits
        static_cast<void>(after_.find(after, seats));
        return {after - before, before};
    }

    /// Nothing where the stretch is too short to gain by it, or has none.
    [[nodiscard]] std::optional<Course> findCourse() const
    {
        const auto& [from, to, step] = seats_;
        const auto before = before_.period(from, to, step);
        const auto after = after_.period(from, to, step);
        if (!before || !after || *after / std::gcd(*before, *after) > (to - from) / *before)
            return std::nullopt;
        Course course{std::lcm(*before, *after), {}, {}};
        if ((to - from) / course.period < 2)
            return std::nullopt;
        const Difference first = at(from);
        const Difference next = at(from + course.period);
        course.rise = next.amount - first.amount;
        course.riseBefore = next.before - first.before;
        return isKept(course) ? std::optional(course) : std::nullopt;
    }

    /// Whether the last period is what the first one and the course say.
    [[nodiscard]] bool isKept(const Course& course) const
    {
        const auto rises = [](Money from, Money to, Money rise, SeatCount times) {
            return to.units() == Wide{rise.units()} * times + from.units();
        };
        for (SeatCount seats = seats_.first; seats < seats_.first + course.period; seats += seats_.step) {
            const SeatCount times = (seats_.last - seats) / course.period;
            const Difference first = at(seats);
            const Difference last = at(seats + times * course.period);
            if (!rises(first.amount, last.amount, course.rise, times) ||
                !rises(first.before, last.before, course.riseBefore, times))
                return false;
        }
        return true;
    }

    void addByCourse(const Course& course)
    {
        const auto& [from, to, step] = seats_;
        const SeatInterval start = run(from, from + course.period - step, course.period).interval;
        if (course.rise.isZero()) {
            const bool isMixed = directionOf(start.least, start.least) != directionOf(start.most, start.most);
            if (isMixed)
                addTurns(from, to, course.period);
            else
                add(run(from, to, course.period));
            runs_.back().goesOn = runs_.size() == 1;
            return;
        }
        // Periods that lie on the side that the difference leaves, some in which it turns, and those on the other side.
        const bool falls = course.rise.isNegative();
        const std::int64_t low = falls ? -start.most.units() : start.least.units();
        const std::int64_t high = falls ? -start.least.units() : start.most.units();
        const std::int64_t rise = falls ? -course.rise.units() : course.rise.units();
        const SeatCount periods = (to - from) / course.period + 1;
        const SeatCount leaving = high < 0 ? std::min((-high - 1) / rise + 1, periods) : 0;
        const SeatCount settled = low > 0 ? 0 : std::min(-low / rise + 1, periods);
        const SeatCount turnsFrom = std::min(from + leaving * course.period, to + step);
        const SeatCount settledFrom = std::min(from + settled * course.period, to + step);
        if (turnsFrom > from)
            add(run(from, turnsFrom - step, course.period));
        if (settledFrom > turnsFrom)
            addTurns(turnsFrom, settledFrom - step, course.period);
        if (settledFrom <= to) {
            add(run(settledFrom, to, course.period));
            runs_.back().goesOn = true;
        }
    }

    /// Each run of one direction, or all as one where there are too many.
    void addTurns(SeatCount from, SeatCount to, SeatCount period)
    {
        std::vector<SeatRun> found;
        RunSoFar turn(from, seats_.step);
        for (SeatCount seats = from; seats <= to; seats += seats_.step) {
            const Difference here = at(seats);
            if (seats > from && directionOf(here.amount, here.amount) != turn.direction()) {
                found.push_back(turn.ended());
                if (found.size() == std::size_t{maxTurns})
                    return add(run(from, to, period));
                turn = RunSoFar(seats, seats_.step);
            }
            turn.take(seats, here);
        }
        found.push_back(turn.ended());
        for (const SeatRun& each : found)
            add(each);
    }

    void add(const SeatRun& run)
    {
        if (!runs_.empty() && runs_.back().interval.direction == run.interval.direction)
            runs_.back() = joined(runs_.back(), run);
        else
            runs_.push_back(run);
    }

    /// The run from some seats to others. Its extremes are in its first period or its last: from one to the next a
    /// difference rises or falls evenly, and so its share of an amount that does so too rises or falls. Of nothing
    /// there is no share.
    [[nodiscard]] SeatRun run(SeatCount from, SeatCount to, SeatCount period) const
    {
        RunSoFar taken(from, seats_.step);
        const SeatCount periods = at(from).before.isZero() ? 2 : 1;
        const SeatCount beginning = std::min(to, from + periods * period - seats_.step);
        for (SeatCount seats = from; seats <= beginning; seats += seats_.step)
            taken.take(seats, at(seats));
        for (SeatCount seats = std::max(beginning, to - period) + seats_.step; seats <= to; seats += seats_.step)
            taken.take(seats, at(seats));
        return taken.ended();
    }

    const PlanTotals& before_;
    const PlanTotals& after_;
    CommonSeats seats_;
    std::vector<SeatRun> runs_;
};

template<class Value>
std::optional<Value> lesser(const std::optional<Value>& a, const std::optional<Value>& b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

template<class Value>
std::optional<Value> greater(const std::optional<Value>& a, const std::optional<Value>& b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

} // namespace

std::optional<CommonSeats> commonSeats(const SeatRange& a, const SeatRange& b, SeatCount most) noexcept
{
    const SeatRange& wide = a.step < b.step ? b : a;
    const SeatRange& narrow = a.step < b.step ? a : b;
    const SeatCount lowest = std::max({wide.min, narrow.min, SeatCount{0}});
    SeatCount first = wide.min + (lowest - wide.min + wide.step - 1) / wide.step * wide.step;
    for (SeatCount tried = 0; tried < narrow.step && first <= most && (first - narrow.min) % narrow.step != 0; ++tried)
        first += wide.step;
    if (first > most || (first - narrow.min) % narrow.step != 0)
        return std::nullopt;
    const SeatCount times = narrow.step / std::gcd(wide.step, narrow.step);
    const SeatCount step = times > (most - first) / wide.step ? most - first + 1 : wide.step * times;
    return CommonSeats{first, first + (most - first) / step * step, step};
}

std::vector<SeatRun> runsOf(const PlanTotals& before, const PlanTotals& after, const CommonSeats& stretch)
{
    return RunFinder(before, after, stretch).runs();
}

bool isOneCourse(const SeatRun& run, const SeatRun& next) noexcept
{
    if (run.interval.direction != next.interval.direction)
        return false;
    if (run.interval.direction == Direction::same && run.isEven && next.isEven)
        return true;
    const Money between = next.first - run.last;
    return run.isEven && next.isEven && run.each.value_or(between) == between &&
           next.each.value_or(between) == between && (run.each || next.each || between.isZero());
}

SeatRun joined(SeatRun run, const SeatRun& next)
{
    run.isEven = isOneCourse(run, next);
    run.each = run.isEven ? std::optional(next.first - run.last) : std::nullopt;
    run.last = next.last;
    run.goesOn = next.goesOn;
    SeatInterval& all = run.interval;
    all.to = next.interval.to;
    all.lookedAt = next.interval.lookedAt;
    all.least = std::min(all.least, next.interval.least);
    all.most = std::max(all.most, next.interval.most);
    all.leastPercent = lesser(all.leastPercent, next.interval.leastPercent);
    all.mostPercent = greater(all.mostPercent, next.interval.mostPercent);
    return run;
}

} // namespace seatwise
