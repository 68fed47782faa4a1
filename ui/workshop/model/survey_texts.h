#pragma once

#include <vector>

#include <QLocale>
#include <QString>
#include <QStringList>

#include "money/currency.h"
#include "research/survey.h"

namespace seatwise::ui {

// What the price sensitivity of a workshop says. A survey names no currency: amounts are of the draft's.

/// "survey.csv · 40 respondents · 2 rows refused".
[[nodiscard]] QString surveyHeading(const Survey& survey, const QLocale& locale);

/// The four intersections, the lowest price first as they usually stand: point, price, which curves cross, what the
/// price means.
[[nodiscard]] QStringList intersectionColumns();
[[nodiscard]] std::vector<QStringList> intersectionRows(const PriceSensitivity& found, const Currency& currency,
                                                        const QLocale& locale);

/// The curves by price: how many respondents find it too cheap, cheap, expensive, too expensive.
[[nodiscard]] std::vector<QStringList> curveRows(const PriceSensitivity& found, const Currency& currency,
                                                 const QLocale& locale);
[[nodiscard]] QStringList curveColumns();

/// The demand by price: price, asked, would buy, share, revenue of 100 respondents; the best price is marked.
[[nodiscard]] std::vector<QStringList> demandRows(const Demand& demand, const Currency& currency,
                                                  const QLocale& locale);
[[nodiscard]] QStringList demandColumns();

/// The finding in a sentence, for the card and for screen readers.
[[nodiscard]] QString surveyFinding(const Survey& survey, const Currency& currency, const QLocale& locale);

/// The price that a survey speaks for: the optimal price point, or the price of the highest revenue.
[[nodiscard]] Money suggestedPrice(const Survey& survey);

} // namespace seatwise::ui
