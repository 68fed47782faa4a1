#include "editing/review.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "calendar/period.h"
#include "text/characters.h"

namespace seatwise {

namespace {

/// A part of a word and the months it means; the first that is found counts.
struct ReviewWord
{
    std::string_view part;
    int months;
};

constexpr std::array<ReviewWord, 21> reviewWords{
    {{"twice a year", 6}, {"half", 6},       {"halbj", 6},    {"semest", 6},  {"semi-annual", 6}, {"semiannual", 6},
     {"biannual", 6},     {"quart", 3},      {"viertelj", 3}, {"trimest", 3}, {"month", 1},       {"monat", 1},
     {"mois", 1},         {"mensu", 1},      {"meses", 1},    {"year", 12},   {"annual", 12},     {"annuel", 12},
     {"jahr", 12},        {"j\u00e4hr", 12}, {"anual", 12}}};

constexpr int maxReviewMonths = 120;

/// The first number in a text; 1 where there is none.
int firstNumber(std::string_view text)
{
    const auto digit = std::ranges::find_if(text, isDigit);
    int number = 1;
    if (digit != text.end())
        std::from_chars(&*digit, text.data() + text.size(), number);
    return number;
}

/// "4 times a year": a number of times and not of months.
bool saysHowManyTimes(std::string_view text)
{
    constexpr std::array<std::string_view, 4> words{"times", "mal", "fois", "veces"};
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

} // namespace

std::optional<int> reviewMonths(std::string_view answer)
{
    std::string text(answer);
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    const auto word = std::ranges::find_if(
        reviewWords, [&](const ReviewWord& known) { return text.find(known.part) != std::string::npos; });
    if (word == reviewWords.end())
        return std::nullopt;
    const int number = firstNumber(text);
    if (saysHowManyTimes(text)) {
        const bool isPart = word->months == 12 && number > 1 && 12 % number == 0;
        return isPart ? std::optional(12 / number) : std::nullopt;
    }
    if (number < 1 || number > maxReviewMonths || number * word->months > maxReviewMonths)
        return std::nullopt;
    return number * word->months;
}

std::optional<PriceReview> reviewOf(const CardEntry& card, const VersionChain& chain)
{
    if (card.state != CardState::decided || !card.decidedOn)
        return std::nullopt;
    const auto months = reviewMonths(card.decision.empty() ? card.answer : card.decision);
    if (!months)
        return std::nullopt;
    Date since = *card.decidedOn;
    for (const BookVersion& version : chain)
        if (!version.isWithdrawn)
            since = std::max(since, version.publishedOn);
    return PriceReview{*months, since, addMonths(since, *months)};
}

} // namespace seatwise
