#include "quotes/model/quote_records.h"

#include "quotes/model/quote_lines.h"
#include "quotes/model/quotes_view_model.h"
#include "quoting/asked_discount.h"
#include "quoting/verify_code.h"
#include "text/hidden.h"
#include "words/dates.h"
#include "words/format.h"
#include "words/in_words.h"
#include "words/quoting_words.h"

namespace seatwise::ui {

namespace {

constexpr std::int64_t maxOthers = 200; ///< of one customer

} // namespace

std::vector<QuoteSummary> historyOfCustomer(QuotesViewModel& model)
{
    const Quote* current = model.current();
    const auto store = model.store();
    if (!current || current->details.customer.empty() || !store)
        return {};
    QuoteSearch search;
    search.customer = current->details.customer;
    search.today = model.today();
    search.limit = maxOthers;
    auto listed = (*store)->list(search);
    if (!listed)
        return {};
    std::erase_if(*listed, [current](const QuoteSummary& quote) { return quote.id == current->id; });
    return std::move(*listed);
}

std::vector<AuditRecord> trailOfCurrent(QuotesViewModel& model)
{
    const auto store = model.store();
    if (!model.current() || !store)
        return {};
    return (*store)->auditOf(model.current()->id).value_or(std::vector<AuditRecord>{});
}

std::vector<QStringList> recordRows(const std::vector<AuditRecord>& records, const QLocale& locale)
{
    const auto shown = [](const QString& text) { return toQString(showHidden(text.toStdString())); };
    std::vector<QStringList> rows;
    rows.reserve(records.size());
    for (const AuditRecord& record : records)
        rows.push_back({shown(formatTime(record.at, locale)), shown(inWords(detailOf(record), locale))});
    return rows;
}

QString askedOfCurrent(const QuotesViewModel& model)
{
    const Quote* draft = model.current();
    return draft ? askedText(askedDiscount(*draft, *model.chosen().book), charged(*draft).currency(), model.locale())
                 : QString();
}

Result<std::vector<QuoteSummary>> acceptedQuotes(QuotesViewModel& model, const QString& text)
{
    constexpr std::int64_t mostListed = 200;
    QuoteSearch search;
    search.status = QuoteStatus::accepted;
    search.text = text.trimmed().toStdString();
    search.today = model.today();
    search.limit = mostListed;
    return TRY(model.store())->list(search);
}

Result<std::vector<ApproverOffered>> approversOf(QuotesViewModel& model)
{
    std::vector<ApproverOffered> offered;
    for (const Approver& approver : TRY(TRY(model.store())->approvers()))
        offered.push_back({toQString(approver.name), approver.proof == ApprovalProof::passphrase});
    return offered;
}

Result<QString> verifyCode(QuotesViewModel& model, const QString& number, const QString& code)
{
    const auto store = model.store();
    if (!store)
        return failed(words::storeNotOpen());
    const auto quote = TRY((*store)->find(number.trimmed().toStdString()));
    return inWords(TRY(checkCode(quote, code.toStdString(), model.today())), model.locale());
}

std::string auditHead(QuotesViewModel& model)
{
    const auto store = model.store();
    return store ? (*store)->auditHead().value_or(std::string()) : std::string();
}

Result<AuditReport> checkTrail(QuotesViewModel& model, const Progress& progress)
{
    return TRY(model.store())->verify(std::nullopt, progress);
}

} // namespace seatwise::ui
