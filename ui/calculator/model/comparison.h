#pragma once

#include <vector>

#include <QLocale>
#include <QString>

#include "calculator/model/calculator_inputs.h"
#include "pricing/monthly_difference.h"

namespace seatwise::ui {

/// A plan as a column of the comparison: texts ready to show. A plan that does not admit the seats says why.
struct PlanColumn
{
    QString id;
    QString name;
    bool admitted = false;
    bool cheapest = false;
    QString reason;
    QString total; ///< with the period it is for: "$652.20 a year"
    QString perSeat;
    QString seats;   ///< "5–19 seats"
    QString billing; ///< "monthly, annual"
};

/// A feature as a row: what each plan says of it, in the order of the columns.
struct FeatureRow
{
    QString name;
    QStringList cells;
    bool differs = false; ///< the plans do not all say the same
};

struct Comparison
{
    SeatWord counts = SeatWord::seats;
    std::vector<PlanColumn> plans;
    std::vector<FeatureRow> features;
};

/// "$652.20 a year": each amount with its own period, for plans billed differently stand side by side.
[[nodiscard]] QString pricePerPeriod(const Price& price, const QLocale& locale);

/// "+$6.00", "−$6.00", "no difference".
[[nodiscard]] QString amountText(const MonthlyDifference& difference, const Currency& currency, const QLocale& locale);
/// "+25 %"; "—" for no difference, and where there is no percentage of the other price.
[[nodiscard]] QString percentText(const MonthlyDifference& difference, const QLocale& locale);

/// All plans of the book for the same seats, billing and annual policy.
[[nodiscard]] Comparison compare(const PriceBook& book, const Selection& selection, const QLocale& locale);

/// The cheapest plan that admits the seats and has every feature ticked (included or up to a limit); why not, when
/// none does.
[[nodiscard]] QString planWithFeatures(const PriceBook& book, const Selection& selection,
                                       const std::vector<FeatureId>& features);

} // namespace seatwise::ui
