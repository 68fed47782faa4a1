#include "quoting/quote_facts.h"

#include <array>
#include <charconv>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace seatwise {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::array<std::string_view, 11> quoteKeys{"id",         "number",   "revision", "details",
                                                     "price_book", "price",    "issued",   "valid_through",
                                                     "approval",   "decision", "options"};
constexpr std::array<std::string_view, 2> decisionKeys{"purchase_order", "option"};
constexpr std::array<std::string_view, 1> optionKeys{"price"};
constexpr std::array<std::string_view, 3> detailsKeys{"customer", "purchase_order", "prepared_by"};
constexpr std::array<std::string_view, 2> bookKeys{"id", "sha256"};
constexpr std::array<std::string_view, 2> approvalKeys{"by", "proof"};
constexpr std::array<std::string_view, 5> priceKeys{"plan", "plan_name", "seats", "currency", "total"};

/// Where the text that begins at `at` ends, behind its second quotation mark.
std::size_t endOfText(std::string_view json, std::size_t at)
{
    for (std::size_t mark = json.find('"', at + 1); mark != nowhere; mark = json.find('"', mark + 1)) {
        std::size_t slashes = 0;
        while (json[mark - 1 - slashes] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return mark + 1;
    }
    return nowhere;
}

/// Where the list or object that begins at `at` ends.
std::size_t endOfNested(std::string_view json, std::size_t at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = endOfText(json, at);
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        ++at;
        if (depth == 0)
            return at;
    }
    return nowhere;
}

std::size_t endOfValue(std::string_view json, std::size_t at)
{
    if (at >= json.size())
        return nowhere;
    if (json[at] == '"')
        return endOfText(json, at);
    return json[at] == '{' || json[at] == '[' ? endOfNested(json, at) : json.find_first_of(",}]", at);
}

/// The values of an object under some of its keys, each as it stands there; the first where a key is repeated, and an
/// empty one where it is missing. Nothing for text that is no object without spaces.
template<std::size_t Size>
std::optional<std::array<std::string_view, Size>> valuesIn(std::string_view object,
                                                           const std::array<std::string_view, Size>& keys)
{
    std::array<std::string_view, Size> values{};
    if (!object.starts_with('{') || !object.ends_with('}'))
        return std::nullopt;
    for (std::size_t at = 1; at < object.size() && object[at] == '"';) {
        const std::size_t colon = endOfText(object, at);
        if (colon == nowhere || colon >= object.size() || object[colon] != ':')
            return std::nullopt;
        const std::size_t end = endOfValue(object, colon + 1);
        if (end == nowhere || end >= object.size())
            return std::nullopt;
        const std::string_view key = object.substr(at + 1, colon - at - 2);
        for (std::size_t i = 0; i < Size; ++i)
            if (key == keys[i] && values[i].empty())
                values[i] = object.substr(colon + 1, end - colon - 1);
        if (object[end] == '}')
            return values;
        if (object[end] != ',')
            return std::nullopt;
        at = end + 1;
    }
    return std::nullopt;
}

/// As above, of an object that may be missing: all its values are then empty.
template<std::size_t Size>
std::optional<std::array<std::string_view, Size>> valuesIfThere(std::string_view object,
                                                                const std::array<std::string_view, Size>& keys)
{
    return object.empty() ? std::optional(std::array<std::string_view, Size>{}) : valuesIn(object, keys);
}

std::optional<std::string> textIn(std::string_view value)
{
    if (value.size() < 2 || value.front() != '"')
        return std::nullopt;
    if (value.find('\\') == nowhere)
        return std::string(value.substr(1, value.size() - 2));
    const auto json = nlohmann::json::parse(value, nullptr, false);
    return json.is_string() ? std::optional(json.get<std::string>()) : std::nullopt;
}

std::optional<std::int64_t> wholeIn(std::string_view value)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc{} && end == value.data() + value.size() && !value.empty() ? std::optional(number)
                                                                                        : std::nullopt;
}

/// Puts what was read in its place; false where nothing was.
template<class T>
bool take(T& into, std::optional<T> read)
{
    if (!read)
        return false;
    into = std::move(*read);
    return true;
}

/// As take(), for what may be absent: whether it is absent or what `parse` reads.
template<class T>
bool takeOptional(std::optional<T>& into, std::string_view value, std::optional<T> (*parse)(std::string_view) noexcept)
{
    if (value.empty())
        return true;
    const auto text = textIn(value);
    into = text ? parse(*text) : std::nullopt;
    return into.has_value();
}

template<class Id>
std::optional<Id> idIn(std::string_view value)
{
    auto text = textIn(value);
    return text ? std::optional(Id(std::move(*text))) : std::nullopt;
}

/// The items of a list without spaces, each as it stands there; none for no list. Nothing for what is no list, and for
/// more than a quote has.
std::optional<std::vector<std::string_view>> itemsIn(std::string_view list)
{
    std::vector<std::string_view> items;
    if (list.empty())
        return items;
    if (!list.starts_with('[') || list.size() <= 2)
        return std::nullopt;
    for (std::size_t at = 1; at < list.size();) {
        const std::size_t end = endOfValue(list, at);
        if (end == nowhere || end >= list.size() || items.size() + 1 == maxQuoteOptions)
            return std::nullopt;
        items.push_back(list.substr(at, end - at));
        at = end + 1;
    }
    return items;
}

/// The price of an option, counted from 1: the first one's is the quote's own, the others are a list.
std::string_view priceJsonOf(std::int64_t option, std::string_view own, const std::vector<std::string_view>& others)
{
    if (option == 1)
        return own;
    if (option < 1 || option > std::ssize(others) + 1)
        return {};
    const auto other = valuesIn(others[static_cast<std::size_t>(option) - 2], optionKeys);
    return other ? other->front() : std::string_view();
}

std::optional<Money> moneyIn(std::string_view value)
{
    const auto text = textIn(value);
    return text ? Money::parse(*text) : std::nullopt;
}

} // namespace

std::optional<QuoteFacts> factsIn(std::string_view canonicalBytes)
{
    const auto quote = valuesIn(canonicalBytes, quoteKeys);
    if (!quote)
        return std::nullopt;
    const auto& [id, number, revision, detailsJson, bookJson, priceJson, issued, validThrough, approvalJson,
                 decisionJson, optionsJson] = *quote;
    const auto details = valuesIn(detailsJson, detailsKeys);
    const auto book = valuesIn(bookJson, bookKeys);
    const auto approval = valuesIfThere(approvalJson, approvalKeys);
    const auto decision = valuesIfThere(decisionJson, decisionKeys);
    const auto others = itemsIn(optionsJson);
    if (!details || !book || !approval || !decision || !others)
        return std::nullopt;
    const auto& [order, option] = *decision;
    const std::int64_t leading = option.empty() ? 1 : wholeIn(option).value_or(0);
    const auto price = valuesIn(priceJsonOf(leading, priceJson, *others), priceKeys);
    if (!price)
        return std::nullopt;
    const auto& [customer, purchaseOrder, preparedBy] = *details;
    const auto& [bookId, bookSha256] = *book;
    const auto& [approvedBy, proof] = *approval;
    const auto& [plan, planName, seats, currency, total] = *price;
    QuoteFacts facts;
    facts.options = static_cast<int>(others->size()) + 1;
    const bool whole = take(facts.id, idIn<QuoteId>(id)) && takeOptional(facts.number, number, parseQuoteNumber) &&
                       take(facts.revision, wholeIn(revision)) && take(facts.customer, textIn(customer)) &&
                       take(facts.purchaseOrder, textIn(purchaseOrder)) && take(facts.plan, idIn<PlanId>(plan)) &&
                       take(facts.planName, textIn(planName)) && take(facts.seats, wholeIn(seats)) &&
                       take(facts.currency, textIn(currency)) && take(facts.total, moneyIn(total)) &&
                       takeOptional(facts.issued, issued, parseDate) &&
                       takeOptional(facts.validThrough, validThrough, parseDate) &&
                       take(facts.preparedBy, textIn(preparedBy)) && take(facts.book, idIn<BookId>(bookId)) &&
                       take(facts.bookSha256, textIn(bookSha256)) &&
                       (approvedBy.empty() || take(facts.approvedBy, textIn(approvedBy))) &&
                       takeOptional(facts.proof, proof, parseApprovalProof);
    if (!decisionJson.empty() && !take(facts.decisionOrder.emplace(), textIn(order)))
        return std::nullopt;
    return whole ? std::optional(std::move(facts)) : std::nullopt;
}

std::string withoutWorking(std::string_view canonicalBytes)
{
    // A quotation mark in a text stands behind a backslash, so that these are keys wherever they stand.
    constexpr std::array<std::string_view, 2> lists{R"(,"notices":[)", R"(,"working":[)"};
    std::string kept;
    std::size_t from = 0;
    for (std::size_t at = canonicalBytes.find(','); at != nowhere; at = canonicalBytes.find(',', at + 1))
        for (const std::string_view list : lists) {
            if (!canonicalBytes.substr(at).starts_with(list))
                continue;
            const std::size_t begin = at + list.size();
            const std::size_t end = endOfNested(canonicalBytes, begin - 1);
            if (end == nowhere)
                return std::string(canonicalBytes);
            kept.append(canonicalBytes, from, begin - from);
            from = end - 1;
            at = from;
        }
    return kept.append(canonicalBytes.substr(from));
}

} // namespace seatwise
