#include "pricebooks/model/book_check.h"

#include <algorithm>

#include <QLocale>
#include <QRegularExpression>

#include "claims/claims.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// A figure as the locale writes it; anything else in its words.
QString figureText(const Message& figure)
{
    static const QRegularExpression decimals(QStringLiteral("^\\d+[.]\\d+$"));
    const QString text = toQString(figure);
    return decimals.match(text).hasMatch() ? QString(text).replace(QLatin1Char('.'), QLocale().decimalPoint()) : text;
}

} // namespace

std::vector<CheckedClaim> checkedClaims(const PriceBook& book)
{
    std::vector<CheckedClaim> checked;
    checked.reserve(book.claims.size());
    for (const Claim& claim : book.claims) {
        const ClaimReport report = check(book, claim);
        checked.push_back({report.holds, toQString(claim.text), figureText(report.published),
                           figureText(report.computed), toQString(claim.source), toQString(report.rule)});
    }
    return checked;
}

int differingClaims(const PriceBook& book)
{
    const auto reports = checkClaims(book);
    return static_cast<int>(
        std::count_if(reports.begin(), reports.end(), [](const ClaimReport& report) { return !report.holds; }));
}

} // namespace seatwise::ui
