#include "quoting/verify_code.h"

#include "digest/digest.h"
#include "quoting/canonical.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t symbols = 14;
constexpr std::size_t groupSize = 4;

unsigned valueOf(char hexDigit)
{
    return static_cast<unsigned>(hexDigit <= '9' ? hexDigit - '0' : hexDigit - 'a' + 10);
}

std::string symbolsOf(const std::string& hex)
{
    std::string text;
    unsigned pending = 0;
    unsigned bits = 0;
    for (std::size_t at = 0; text.size() < symbols; ++at) {
        pending = (pending << 4U | valueOf(hex[at])) & 0xFFFU;
        bits += 4;
        if (bits >= 5) {
            bits -= 5;
            text += alphabet[pending >> bits & 31U];
        }
    }
    return text;
}

char read(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (upper == 'O')
        return '0';
    return upper == 'I' || upper == 'L' ? '1' : upper;
}

std::string plain(std::string_view code)
{
    std::string text;
    for (const char c : code)
        if (c != '-' && c != ' ')
            text += read(c);
    return text;
}

/// When, and which option where there were several.
Message acceptedIn(const Decision& decision)
{
    const Message accepted = words::acceptedOn(decision.on);
    return decision.option ? words::withOption(accepted, *decision.option) : accepted;
}

Message codeMatch(const Quote& quote, Date today)
{
    const std::string name = nameOf(quote);
    switch (statusOn(quote, today)) {
    case QuoteStatus::superseded:
        return words::codeMatchesSuperseded(name);
    case QuoteStatus::declined:
        return words::codeMatchesDecided(name, quote.decision ? words::declinedOn(quote.decision->on)
                                                              : words::statusDeclined());
    case QuoteStatus::accepted:
        return words::codeMatchesDecided(name, quote.decision ? acceptedIn(*quote.decision) : words::statusAccepted());
    case QuoteStatus::expired:
        return words::codeMatchesExpired(name, *quote.validThrough);
    case QuoteStatus::draft:
    case QuoteStatus::issued:
    case QuoteStatus::discarded:
        break;
    }
    return words::codeMatches(name);
}

} // namespace

std::string verifyCode(const Quote& quote)
{
    Quote offered = quote; // what the customer says to it later leaves the code as it is
    offered.decision.reset();
    std::string grouped;
    for (const char symbol : symbolsOf(sha256Hex(canonicalBytes(offered)))) {
        if (grouped.size() % (groupSize + 1) == groupSize)
            grouped += '-';
        grouped += symbol;
    }
    return grouped;
}

bool verifies(const Quote& quote, std::string_view code)
{
    return plain(code) == plain(verifyCode(quote));
}

Result<Message> checkCode(const Quote& quote, std::string_view code, Date today)
{
    if (!quote.issued)
        return failed(words::draftHasNoCode(nameOf(quote)));
    if (!verifies(quote, code))
        return failed(words::codeDiffers(nameOf(quote)));
    return codeMatch(quote, today);
}

} // namespace seatwise
