#include "documents/quote_curve.h"

#include <algorithm>
#include <cmath>

#include "charts/curve_ticks.h"
#include "charts/read_out_place.h"
#include "charges/amount.h"
#include "pricing/curve.h"
#include "pricing/offered_plan.h"
#include "viewmodels/drawn.h"
#include "viewmodels/format.h"
#include "viewmodels/plot.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int samples = 200;
constexpr double widthOfALetter = 0.62; ///< of the text's size; digits are a little narrower

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

AxisRange rangeOf(double low, double high, double air)
{
    AxisRange range{low, high, true};
    if (range.high <= range.low * 1.01) {
        range.low /= 2;
        range.high *= 2;
    }
    const AxisRange tight = range;
    range.low = tight.at(-air);
    range.high = tight.at(1 + air);
    return range;
}

/// Where values are in the room of the curve.
class Plane
{
public:
    Plane(const AxisRange& seats, const AxisRange& prices, const QRectF& area)
        : seats_(seats)
        , prices_(prices)
        , area_(area)
    {
    }

    [[nodiscard]] QPointF at(QPointF value) const { return {x(value.x()), y(value.y())}; }
    [[nodiscard]] double x(double seats) const { return area_.left() + seats_.fraction(seats) * area_.width(); }
    [[nodiscard]] double y(double price) const { return area_.bottom() - prices_.fraction(price) * area_.height(); }

private:
    AxisRange seats_;
    AxisRange prices_;
    QRectF area_;
};

QString priceTick(double value, const Currency& currency, const QLocale& locale)
{
    return formatMoney(Money::fromUnits(std::llround(value * static_cast<double>(Money::scale))), currency, locale);
}

struct Axes
{
    AxisRange seats;
    AxisRange prices;
    std::vector<double> seatTicks;
    std::vector<double> priceTicks;
};

Axes axesOf(const std::vector<QPointF>& points, double dot, const std::vector<SeatCount>& starts)
{
    const auto [low, high] =
        std::minmax_element(points.begin(), points.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    Axes axes;
    axes.seats = rangeOf(points.front().x(), points.back().x(), 0);
    axes.prices = rangeOf(std::min(low->y(), dot), std::max(high->y(), dot), 0.08);
    axes.priceTicks = valueTicks(axes.prices, 4);
    const std::vector<double> boundaries(starts.begin(), starts.end());
    axes.seatTicks = bandTicks(
        axes.seats, boundaries, [](double) { return 0.1; }, 0.04);
    return axes;
}

void addTicks(QuoteCurve& curve, const Axes& axes, const Plane& plane, const QRectF& area, double textSize,
              const Currency& currency, const QLocale& locale)
{
    for (const double price : axes.priceTicks) {
        const double y = plane.y(price);
        curve.grid.emplace_back(QList<QPointF>{{area.left(), y}, {area.right(), y}});
        curve.ticks.push_back({{0, y}, priceTick(price, currency, locale), Qt::AlignLeft});
    }
    for (const double seats : axes.seatTicks)
        curve.ticks.push_back({{plane.x(seats), area.bottom() + textSize * 1.2},
                               formatSeats(std::llround(seats), locale),
                               Qt::AlignHCenter});
}

/// The label of the quote's own seats, beside its dot and off the line: right of it, left of it, above or below.
QuoteCurve::Label markOf(const Price& price, const QuoteCurve& curve, const QRectF& area, double textSize,
                         const QLocale& locale)
{
    const QString mark = PaperWords::tr("%1: %2").arg(countSeats(price.counts(), price.seats(), locale),
                                                      formatPerSeat(price.perSeatMonth(), price.currency(), locale));
    const double width = static_cast<double>(mark.size()) * widthOfALetter * textSize;
    const double gap = textSize * 0.8;
    const QPointF dot = curve.dot;
    std::vector<QRectF> places;
    for (const double x : {dot.x() + gap, dot.x() - gap - width, area.right() - width, area.left()})
        for (const double y : {dot.y() - textSize * 0.9, dot.y() + textSize * 0.9, area.top() + textSize / 2,
                               area.bottom() - textSize / 2})
            if (x >= area.left() && x + width <= curve.size.width())
                places.emplace_back(x, y - textSize / 2, width, textSize);
    const QRectF dotBox(dot - QPointF(gap / 2, gap / 2), QSizeF(gap, gap));
    const QRectF beside(dot.x() + gap, dot.y() - textSize * 1.4, width, textSize);
    const QRectF place = clearPlace(places, {curve.line}, {dotBox}, 1).value_or(beside);
    return {{place.left(), place.center().y()}, mark, Qt::AlignLeft};
}

} // namespace

std::optional<QuoteCurve> quoteCurve(const Quote& quote, const QuoteDocumentOptions& options, const QSizeF& size,
                                     double textSize)
{
    const auto* const full = std::get_if<Price>(&quote.price);
    if (!full)
        return std::nullopt;
    const Price& price = *full;
    const bool isItsBook = options.book && options.book->sha256 == quote.book.sha256;
    const Plan* plan = isItsBook ? options.book->findPlan(price.plan()) : nullptr;
    if (!plan || price.seats() == 0 || price.perSeatMonth().isZero())
        return std::nullopt;
    const std::vector<QPointF> points = pointsOf(quote, *options.book, *plan);
    if (points.size() < 2)
        return std::nullopt;
    const QPointF own(static_cast<double>(price.seats()), drawn(price.perSeatMonth()));
    const Axes axes = axesOf(points, own.y(), boundaries(*plan, price.billing()));
    qsizetype longest = 0;
    for (const double tick : axes.priceTicks)
        longest = std::max(longest, priceTick(tick, price.currency(), options.locale).size());
    const double left = (static_cast<double>(longest) * widthOfALetter + 1) * textSize;
    const QRectF area(left, textSize, size.width() - left - textSize * 2, size.height() - textSize * 3);
    const Plane plane(axes.seats, axes.prices, area);
    QuoteCurve curve;
    curve.size = size;
    for (const QPointF& point : points)
        curve.line += plane.at(point);
    addTicks(curve, axes, plane, area, textSize, price.currency(), options.locale);
    curve.dot = plane.at(own);
    curve.mark = markOf(price, curve, area, textSize, options.locale);
    return curve;
}

} // namespace seatwise::ui
