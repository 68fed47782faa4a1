#include "documents/quote_curve.h"

#include <algorithm>
#include <cmath>

#include "calculator/model/drawn.h"
#include "calculator/model/plot.h"
#include "charges/amount.h"
#include "charts/money_ticks.h"
#include "pricing/curve.h"
#include "pricing/offered_plan.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int samples = 200;
constexpr int maxPrices = 4; ///< labelled
constexpr double air = 0.08; ///< above and below the curve

std::vector<QPointF> pointsOf(const Selection& selection, const Price& price, const PriceBook& book, const Plan& plan)
{
    std::vector<QPointF> drawable;
    const auto offered = offeredOn(book, plan, selection);
    const SeatCount most = seatsInYear(selection, yearsOfRamp(selection));
    const auto points = offered ? sampledCurve(book, *offered, 1, axisEnd(most), samples)
                                : Result<std::vector<CurvePoint>>(tl::make_unexpected(offered.error()));
    if (!points)
        return drawable;
    for (const CurvePoint& point : *points)
        if (!point.perSeat.isZero())
            drawable.emplace_back(static_cast<double>(point.seats), drawn(point.perSeat) / months(price.billing()));
    return drawable;
}

Axis seatAxis(const std::vector<QPointF>& points, const std::vector<SeatCount>& starts, const QLocale& locale)
{
    const AxisRange range = rangeOf({points.front().x(), points.back().x()}, true);
    return {range,
            bandTicks(
                range, {starts.begin(), starts.end()}, [](double) { return 0.1; }, 0.04),
            [locale](double seats) { return formatCount(std::llround(seats), locale); }};
}

Axis priceAxis(const std::vector<QPointF>& points, double own, const Currency& currency, const QLocale& locale)
{
    std::vector<double> prices{own};
    for (const QPointF& point : points)
        prices.push_back(point.y());
    const AxisRange range = rangeOf(prices, true).widened(air, air);
    return {range, ticksOf(range, maxPrices), moneyTicks(currency, locale)};
}

/// Where the seats of a ramp grow.
std::vector<ChartBlock::Mark> stepsOf(const Selection& selection, const QLocale& locale)
{
    std::vector<ChartBlock::Mark> steps;
    for (int year = 2; year <= yearsOfRamp(selection); ++year)
        if (const SeatCount seats = seatsInYear(selection, year); seats != seatsInYear(selection, year - 1))
            steps.push_back({PaperWords::tr("Year %1").arg(formatCount(year, locale)), static_cast<double>(seats)});
    return steps;
}

/// The price of a full period; of a ramp that of its first year.
std::optional<Price> firstPriceOf(const QuoteOption& option, const PriceBook& book)
{
    if (const auto* const full = std::get_if<Price>(&option.price))
        return *full;
    if (!std::holds_alternative<PriceOfRamp>(option.price))
        return std::nullopt;
    const auto priced = seatwise::price(book, option.selection);
    return priced ? std::optional(*priced) : std::nullopt;
}

/// Whether the curve of the leading option is that of all.
bool haveOnePlan(const Quote& quote)
{
    const ChargedPrice& leading = charged(quote);
    return std::ranges::all_of(optionsOf(quote), [&leading](const QuoteOption* option) {
        const ChargedPrice& price = chargedIn(option->price);
        return price.plan() == leading.plan() && price.billing() == leading.billing();
    });
}

} // namespace

std::optional<ChartBlock> quoteCurve(const Quote& quote, const QuoteDocumentOptions& options)
{
    const QuoteOption& shown = leadingOption(quote);
    const bool isItsBook = options.book && options.book->sha256 == quote.book.sha256;
    const auto price = isItsBook && haveOnePlan(quote) ? firstPriceOf(shown, *options.book) : std::nullopt;
    const Plan* plan = price ? options.book->findPlan(price->plan()) : nullptr;
    if (!plan || price->seats() == 0 || price->perSeatMonth().isZero())
        return std::nullopt;
    const std::vector<QPointF> points = pointsOf(shown.selection, *price, *options.book, *plan);
    if (points.size() < 2)
        return std::nullopt;
    const QLocale& locale = options.locale;
    const QPointF own(static_cast<double>(price->seats()), drawn(price->perSeatMonth()));
    const QString words = PaperWords::tr("%1: %2").arg(countSeats(price->counts(), price->seats(), locale),
                                                       formatPerSeat(price->perSeatMonth(), price->currency(), locale));
    return ChartBlock{price->counts() == SeatWord::users ? PaperWords::tr("Cost per user and month as you grow")
                                                         : PaperWords::tr("Cost per seat and month as you grow"),
                      words,
                      seatAxis(points, boundaries(*plan, price->billing()), locale),
                      priceAxis(points, own.y(), price->currency(), locale),
                      {{{}, points}},
                      stepsOf(shown.selection, locale),
                      ChartBlock::Dot{own, words}};
}

} // namespace seatwise::ui
