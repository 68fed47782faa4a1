#include "quoting/quote.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <utility>

#include "text/characters.h"
#include "text/language_code.h"
#include "text/lines.h"
#include "words/decimal.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

constexpr std::array<std::string_view, 7> statusWords{"draft",   "issued",     "accepted", "declined",
                                                      "expired", "superseded", "discarded"};
constexpr std::string_view numberPrefix = "SW-";
constexpr std::size_t yearDigits = 4;
constexpr std::size_t sequenceDigits = 6;

template<class Number>
std::optional<Number> digitsAlone(std::string_view text) noexcept
{
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool digits = std::all_of(text.begin(), text.end(), isDigit);
    if (!digits || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool isControl(char character) noexcept
{
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x20 || byte == 0x7F;
}

Result<void> checkLength(const Message& field, std::string_view text)
{
    if (text.size() > maxDetailLength)
        return refused(words::textTooLong(field, maxDetailLength));
    return {};
}

Result<void> checkBillTo(std::string_view text)
{
    const Message field = words::billToField();
    TRY(checkLength(field, text));
    if (linesIn(text).size() > maxBillToLines)
        return refused(words::textHasTooManyLines(field, maxBillToLines));
    if (std::any_of(text.begin(), text.end(), [](char c) { return c != lineFeed && isControl(c); }))
        return refused(words::linesHaveControlCharacters(field, maxBillToLines));
    return checkCharacters(field, text);
}

/// Each a text with what it is called.
Result<void> checkLines(std::initializer_list<std::pair<Message, std::string_view>> fields)
{
    for (const auto& [field, text] : fields)
        TRY(checkLine(field, text));
    return {};
}

} // namespace

std::string_view toString(QuoteStatus status) noexcept
{
    return statusWords[static_cast<std::size_t>(status)];
}

std::optional<QuoteStatus> parseQuoteStatus(std::string_view text) noexcept
{
    const auto* const found = std::find(statusWords.begin(), statusWords.end(), text);
    if (found == statusWords.end())
        return std::nullopt;
    return static_cast<QuoteStatus>(found - statusWords.begin());
}

std::string toString(const QuoteNumber& number)
{
    const std::string sequence = std::to_string(number.sequence);
    std::string text(numberPrefix);
    text += std::to_string(number.year);
    text += '-';
    text.append(sequenceDigits - std::min(sequenceDigits, sequence.size()), '0');
    text += sequence;
    return text;
}

std::optional<QuoteNumber> parseQuoteNumber(std::string_view text) noexcept
{
    constexpr std::size_t sequenceAt = numberPrefix.size() + yearDigits + 1;
    if (text.size() < sequenceAt + sequenceDigits || !text.starts_with(numberPrefix) || text[sequenceAt - 1] != '-')
        return std::nullopt;
    const auto year = digitsAlone<int>(text.substr(numberPrefix.size(), yearDigits));
    const auto sequence = digitsAlone<std::int64_t>(text.substr(sequenceAt));
    if (!year || !sequence || *sequence < 1)
        return std::nullopt;
    const QuoteNumber number{*year, *sequence};
    return text.size() == sequenceAt + sequenceDigits || text[sequenceAt] != '0' ? std::optional(number) : std::nullopt;
}

Result<void> checkLine(const Message& field, std::string_view text)
{
    TRY(checkLength(field, text));
    if (std::any_of(text.begin(), text.end(), isControl))
        return refused(words::textHasControlCharacters(field));
    return checkCharacters(field, text);
}

Result<void> checkCharacters(const Message& field, std::string_view text)
{
    if (!isUtf8(text))
        return refused(words::textNotUtf8(field));
    if (const auto code = firstNoncharacter(text))
        return refused(words::textHasNoncharacter(field, codeName(*code)));
    return {};
}

Result<void> checkDetails(const QuoteDetails& details)
{
    if (!details.language.empty() && !isLanguageCode(details.language))
        return refused(words::languageIsNoCode(details.language));
    TRY(checkBillTo(details.billTo));
    return checkLines({{words::customerField(), details.customer},
                       {words::departmentField(), details.department},
                       {words::purchaseOrderField(), details.purchaseOrder},
                       {words::preparedByField(), details.preparedBy}});
}

Result<void> checkDecision(const Decision& decision)
{
    return checkLines({{words::decidedByField(), decision.by}, {words::purchaseOrderField(), decision.purchaseOrder}});
}

QuoteStatus statusOn(const Quote& quote, Date today) noexcept
{
    return statusOn(quote.status, quote.validThrough, today);
}

QuoteStatus statusOn(QuoteStatus kept, const std::optional<Date>& validThrough, Date today) noexcept
{
    const bool past = validThrough && today > *validThrough;
    return kept == QuoteStatus::issued && past ? QuoteStatus::expired : kept;
}

Message inWords(const Decision& decision, QuoteStatus status)
{
    const bool accepted = status == QuoteStatus::accepted;
    Message what = decision.by.empty()
                       ? (accepted ? words::acceptedOn : words::declinedOn)(decision.on)
                       : (accepted ? words::acceptedOnBy : words::declinedOnBy)(decision.on, decision.by);
    if (decision.option)
        what = words::withOption(std::move(what), *decision.option);
    return decision.purchaseOrder.empty() ? what : words::withOrder(what, decision.purchaseOrder);
}

Message inWords(QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::draft:
        return words::statusDraft();
    case QuoteStatus::issued:
        return words::statusIssued();
    case QuoteStatus::expired:
        return words::statusExpired();
    case QuoteStatus::accepted:
        return words::statusAccepted();
    case QuoteStatus::declined:
        return words::statusDeclined();
    case QuoteStatus::superseded:
        return words::statusSuperseded();
    case QuoteStatus::discarded:
        break;
    }
    return words::statusDiscarded();
}

std::string nameOf(const Quote& quote)
{
    return nameOf(quote.number, quote.revision, quote.id);
}

std::string nameOf(const std::optional<QuoteNumber>& number, int revision, const QuoteId& id)
{
    return number ? toString(*number) + " r" + std::to_string(revision) : draftMark + id;
}

std::vector<const QuoteOption*> optionsOf(const Quote& quote)
{
    std::vector<const QuoteOption*> options{&quote};
    for (const QuoteOption& other : quote.others)
        options.push_back(&other);
    return options;
}

int optionCount(const Quote& quote) noexcept
{
    return 1 + static_cast<int>(quote.others.size());
}

const QuoteOption& leadingOption(const Quote& quote) noexcept
{
    const int number = quote.decision ? quote.decision->option.value_or(1) : 1;
    return number == 1 ? quote : quote.others[static_cast<std::size_t>(number) - 2];
}

Quote withOptionAlone(const Quote& quote, const QuoteOption& option)
{
    Quote alone = quote;
    static_cast<QuoteOption&>(alone) = option;
    alone.others.clear();
    if (alone.decision)
        alone.decision->option.reset();
    return alone;
}

bool needsApproval(const Quote& quote)
{
    return std::ranges::any_of(optionsOf(quote),
                               [](const QuoteOption* option) { return chargedIn(option->price).needsApproval(); });
}

} // namespace seatwise
