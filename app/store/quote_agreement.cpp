#include "store/quote_agreement.h"

#include <optional>
#include <utility>

#include "quoting/quote_facts.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

/// Whether a row is counted by what the content says; how deep the discount is is told by the whole quote alone.
bool isCountedBy(const CountedFacts& counted, const QuoteFacts& facts)
{
    return counted.preparedBy == facts.preparedBy && counted.book == facts.book &&
           counted.bookSha256 == facts.bookSha256 && counted.approvedBy == facts.approvedBy &&
           counted.proof == facts.proof;
}

/// Whether a row shows what the content says. A discarded quote leaves its number to others.
bool shows(const QuoteRow& row, const QuoteFacts& facts)
{
    const QuoteSummary& summary = row.summary;
    const bool numbered = summary.status == QuoteStatus::discarded ? !summary.number : summary.number == facts.number;
    return summary.id == facts.id && numbered && summary.revision == facts.revision &&
           summary.customer == facts.customer && summary.plan == facts.plan && summary.seats == facts.seats &&
           summary.currency == facts.currency && summary.total == facts.total && summary.options == facts.options &&
           summary.issued == facts.issued && summary.validThrough == facts.validThrough &&
           (!row.counted || isCountedBy(*row.counted, facts));
}

/// The text in the one case that searches know, where that needs no table.
std::optional<std::string> foldedAscii(std::string text)
{
    for (char& c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return std::nullopt;
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

std::string searchTextOf(const QuoteFacts& facts, const std::optional<std::string>& decisionOrder)
{
    std::string plain = facts.customer + '\n' + facts.planName + '\n' + facts.purchaseOrder;
    if (facts.number)
        plain += '\n' + toString(*facts.number);
    if (decisionOrder)
        plain += '\n' + *decisionOrder;
    if (auto folded = foldedAscii(std::move(plain)))
        return std::move(*folded);
    return searchText(facts.customer, facts.planName, facts.purchaseOrder, facts.number, decisionOrder).toStdString();
}

/// A decision without a name and an order is in no content; a row of before there were such shows nothing of it.
bool isFoundBy(const QuoteRow& row, const QuoteFacts& facts)
{
    const bool plainDecision = row.decided && !facts.decisionOrder;
    return row.search == searchTextOf(facts, facts.decisionOrder) ||
           (plainDecision && row.search == searchTextOf(facts, std::string()));
}

} // namespace

HeldRow holdAgainst(std::string_view content, const QuoteRow& row)
{
    if (row.summary.damaged)
        return {words::rowWasChanged()};
    if (stateSha256(content, row.summary.status, row.decided) != row.stateSha256)
        return {words::contentWasChanged()};
    const auto facts = factsIn(content);
    if (!facts || !shows(row, *facts))
        return {words::rowShowsSomethingElse()};
    return {{}, isFoundBy(row, *facts)};
}

TrailSays whatTrailSays(std::string_view contentSha256, std::string_view seal, std::string_view stateSha256)
{
    if (!contentSha256.empty() && contentSha256 == seal)
        return TrailSays::rowAndContent;
    return !contentSha256.empty() && contentSha256 == stateSha256 ? TrailSays::content : TrailSays::otherwise;
}

Message quoteTrouble(const HeldRow& held, TrailSays said)
{
    if (!held.trouble.empty())
        return held.trouble;
    if (said == TrailSays::otherwise)
        return words::isNotWhatTrailSays();
    // The text for searches is made by the Unicode of whoever wrote it, and is then covered by the seal.
    return said == TrailSays::content && !held.isFoundByIt ? words::rowWasChanged() : Message();
}

} // namespace seatwise
