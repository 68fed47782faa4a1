#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <QLocale>
#include <QStringList>

#include "charts/share_bars.h"
#include "insights/quote_figures.h"
#include "quotes/model/plan_names.h"

namespace seatwise::ui {

// What became of quotes, in words. R92, R93, R94.

/// By what quotes are told apart.
enum class QuotesBy : std::uint8_t { plan, seats, month, discount, person };

inline constexpr std::array everyQuotesBy{QuotesBy::plan, QuotesBy::seats, QuotesBy::month, QuotesBy::discount,
                                          QuotesBy::person};

/// "By plan".
[[nodiscard]] QString nameOf(QuotesBy by);

/// A row for each of them: how many were issued and what came of it.
[[nodiscard]] QStringList quotesHeads(QuotesBy by);
[[nodiscard]] std::vector<QStringList> quotesRows(QuotesBy by, const QuoteFigures& figures, const PlanNames& names,
                                                  const QLocale& locale);
/// The accepted of the issued of each as a bar; those of which none was issued are left out.
[[nodiscard]] std::vector<ShareRow> quotesShares(QuotesBy by, const QuoteFigures& figures, const PlanNames& names,
                                                 const QLocale& locale);

/// "12 of 40 quotes were accepted (30 %)."
[[nodiscard]] QString conversionLine(const QuoteFigures& figures, const QLocale& locale);
/// "Half of the decisions came within 9 days, the last after 44 days."; that there was none.
[[nodiscard]] QString decisionsLine(const QuoteFigures& figures, const QLocale& locale);
/// "2 customers had a trial; 1 bought since (50 %)."; empty without trials.
[[nodiscard]] QString trialsLine(const QuoteFigures& figures, const QLocale& locale);
/// "3 discounts were approved, 1 waits."; empty without any.
[[nodiscard]] QString approvalsLine(const QuoteFigures& figures, const QLocale& locale);

/// Quotes that were never answered, the hundred that wait longest.
[[nodiscard]] QStringList unansweredHeads();
[[nodiscard]] std::vector<QStringList> unansweredRows(const QuoteFigures& figures, const PlanNames& names,
                                                      const QLocale& locale);
/// "7 quotes were never answered, 3 of them have expired."; that all were.
[[nodiscard]] QString unansweredLine(const QuoteFigures& figures, const QLocale& locale);

} // namespace seatwise::ui
