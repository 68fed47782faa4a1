#include "quotes/model/hand_over.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "exchange/agreed_deal.h"
#include "exchange/deal_csv.h"
#include "exchange/lago_deal.h"
#include "exchange/stripe_deal.h"
#include "quotes/model/quotes_view_model.h"
#include "quoting/quote_file_name.h"
#include "words/features.h"
#include "words/in_words.h"

namespace seatwise::ui {

namespace {

Result<ExchangeFile> dealFile(const AgreedDeal& deal, DealFormat format)
{
    switch (format) {
    case DealFormat::stripe:
        return stripeDeal(deal);
    case DealFormat::lago:
        return lagoDeal(deal);
    case DealFormat::csv:
        break;
    }
    return dealCsv(deal);
}

/// "invoices[0], invoices[12]: a part of a period is an amount there".
QString linesOf(const std::vector<BookLoss>& losses, const QLocale& locale)
{
    std::vector<std::pair<QString, QString>> reasons; ///< with their paths
    for (const BookLoss& loss : losses) {
        const QString reason = inWords(loss.reason, locale);
        const auto known = std::ranges::find(reasons, reason, &std::pair<QString, QString>::first);
        if (known == reasons.end())
            reasons.emplace_back(reason, QString::fromStdString(loss.path));
        else
            known->second += QStringLiteral(", ") + QString::fromStdString(loss.path);
    }
    QStringList lines;
    for (const auto& [reason, paths] : reasons)
        lines += SharedWords::tr("%1: %2").arg(paths, reason);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

bool canBeHandedOver(QuoteStatus status) noexcept
{
    return status == QuoteStatus::accepted;
}

FileAsked dealFileAsked(const QuotesViewModel& model, DealFormat format)
{
    const std::string extension = format == DealFormat::csv ? "csv" : "json";
    const QString kind =
        format == DealFormat::csv ? QuotesWords::tr("CSV table (*.csv)") : QuotesWords::tr("JSON (*.json)");
    return {QuotesWords::tr("Hand the quote over"), QString::fromStdString(quoteFileName(*model.current(), extension)),
            kind};
}

Result<HandedOver> handedOver(const QuotesViewModel& model, DealFormat format, std::optional<Date> start)
{
    const AgreedDeal deal = TRY(agreedDeal(*model.current(), *model.chosen().book, model.today(), start));
    const ExchangeFile file = TRY(dealFile(deal, format));
    return HandedOver{file.text, linesOf(file.losses, model.locale())};
}

} // namespace seatwise::ui
