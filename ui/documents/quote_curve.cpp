#include "documents/quote_curve.h"

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

std::vector<QPointF> pointsOf(const Quote& quote, const PriceBook& book, const Plan& plan)
{
    const ChargedPrice& price = charged(quote);
    std::vector<QPointF> drawable;
    const auto offered = offeredOn(book, plan, quote.selection);
    const auto points = offered ? sampledCurve(book, *offered, 1, axisEnd(price.seats()), samples)
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
            [locale](double seats) { return formatSeats(std::llround(seats), locale); }};
}

Axis priceAxis(const std::vector<QPointF>& points, double own, const Currency& currency, const QLocale& locale)
{
    std::vector<double> prices{own};
    for (const QPointF& point : points)
        prices.push_back(point.y());
    const AxisRange range = rangeOf(prices, true).widened(air, air);
    return {range, ticksOf(range, maxPrices), moneyTicks(currency, locale)};
}

} // namespace

std::optional<ChartBlock> quoteCurve(const Quote& quote, const QuoteDocumentOptions& options)
{
    const auto* const price = std::get_if<Price>(&quote.price);
    const bool isItsBook = options.book && options.book->sha256 == quote.book.sha256;
    const Plan* plan = price && isItsBook ? options.book->findPlan(price->plan()) : nullptr;
    if (!plan || price->seats() == 0 || price->perSeatMonth().isZero())
        return std::nullopt;
    const std::vector<QPointF> points = pointsOf(quote, *options.book, *plan);
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
                      {},
                      ChartBlock::Dot{own, words}};
}

} // namespace seatwise::ui
