#include "store/quote_entry.h"

#include <utility>
#include <vector>

#include "words/trail_words.h"

namespace seatwise {

namespace {

Message inWords(const Approval& approval, const std::string& preparedBy)
{
    if (!approval.proof)
        return words::approvedBy(approval.by);
    switch (*approval.proof) {
    case ApprovalProof::passphrase:
        return words::approvedWithPassphrase(approval.by);
    case ApprovalProof::role:
        return words::approvedByRole(approval.by);
    case ApprovalProof::none:
        break;
    }
    return (isSamePerson(approval.by, preparedBy) ? words::approvedOwn : words::approvedUnproven)(approval.by);
}

Message headOf(const Quote& quote)
{
    const ChargedPrice& price = charged(quote);
    const Amount total{price.total(), price.currency()};
    const std::string& name = quote.book.name;
    const std::string& version = quote.book.version;
    const std::string& customer = quote.details.customer;
    if (quote.number)
        return words::quoteInTrail(nameOf(quote), customer, total, name, version);
    return customer.empty() ? words::estimateInTrail(quote.id.text(), total, name, version)
                            : words::draftInTrail(quote.id.text(), customer, total, name, version);
}

Message detailOf(const Quote& quote)
{
    const ChargedPrice& price = charged(quote);
    Message said = headOf(quote);
    std::vector<Message> facts;
    if (!price.annualPolicy().isZero())
        facts.push_back(words::withAnnualPolicy(price.annualPolicy()));
    if (quote.approval)
        facts.push_back(inWords(*quote.approval, quote.details.preparedBy));
    if (quote.decision)
        facts.push_back(inWords(*quote.decision, quote.status));
    if (!quote.issueReason.empty())
        facts.push_back(words::issuedOutsideBook(quote.issueReason));
    return facts.empty() ? said : words::quoteInTrailWith(std::move(said), std::move(facts));
}

} // namespace

std::string eventOf(const Quote& before, const Quote& after)
{
    if (before.status == QuoteStatus::discarded && after.status == QuoteStatus::draft)
        return "quote.restored";
    if (before.status != after.status)
        return "quote." + std::string(toString(after.status));
    return before.approval != after.approval && after.approval ? "quote.approved" : "quote.changed";
}

AuditEntry entryOf(std::string event, const Quote& quote, std::string seal)
{
    return {std::move(event), quote.id.text(), detailOf(quote), std::move(seal)};
}

} // namespace seatwise
