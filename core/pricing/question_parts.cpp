#include "pricing/question_parts.h"

#include <algorithm>

#include "calendar/date_words.h"
#include "text/characters.h"
#include "words/decimal.h"

namespace seatwise {

namespace {

/// Cuts a number from the word or the sign that is written to it: "3-year", "$5000", "10%", "5000\u20AC".
std::vector<QuestionPart> partsOfWord(std::string_view word)
{
    constexpr std::string_view around = ".,;:?!()\"'";
    for (const std::string_view turned : {"\u00BF", "\u00A1"})
        if (word.starts_with(turned))
            word.remove_prefix(turned.size());
    word.remove_prefix(std::min(word.find_first_not_of(around), word.size()));
    word = word.substr(0, word.find_last_not_of(around) + 1);
    std::vector<QuestionPart> parts;
    const auto add = [&parts](std::string_view text) {
        if (!text.empty())
            parts.push_back({std::string(text), foldDateText(text)});
    };
    const std::size_t first = word.find_first_of("0123456789");
    const std::size_t last = word.find_last_of("0123456789");
    if (first == std::string_view::npos) {
        add(word);
        return parts;
    }
    const std::string_view before = word.substr(0, first);
    std::string_view after = word.substr(last + 1);
    if ((after.starts_with('-') || after.starts_with('/')) && after.size() > 1)
        after.remove_prefix(1);
    const bool isCut = (before.empty() || !currencyOf(senseOf(foldDateText(before))).empty()) &&
                       (after.empty() || senseOf(foldDateText(after)) != QuestionSense::unknown);
    if (!isCut) {
        add(word);
        return parts;
    }
    add(before);
    add(word.substr(first, last + 1 - first));
    add(after);
    return parts;
}

/// Every kind of space as " ", but for one within a number such as "1 250", which goes.
std::string withPlainSpaces(std::string_view typed)
{
    constexpr char special = '\x1F';
    std::string marked;
    forEachCharacter(typed, [&marked](const Character& character) {
        if (character.code >= 0x80 && foldDateText(character.bytes) == " ")
            marked += special;
        else
            marked += character.bytes;
    });
    std::string plain;
    for (std::size_t at = 0; at < marked.size(); ++at) {
        const std::string_view after = std::string_view(marked).substr(at + 1, 3);
        const bool isInNumber =
            !plain.empty() && isDigit(plain.back()) && after.size() == 3 && std::ranges::all_of(after, isDigit);
        if (marked[at] != special)
            plain += marked[at];
        else if (!isInNumber)
            plain += ' ';
    }
    return plain;
}

bool isGroup(const QuestionPart& part)
{
    return part.typed.size() >= 3 && std::ranges::all_of(part.typed.substr(0, 3), isDigit) &&
           (part.typed.size() == 3 || part.typed[3] == ',');
}

bool beginsGroups(const QuestionPart& part)
{
    return part.typed.size() <= 3 && std::ranges::all_of(part.typed, isDigit) && !part.typed.starts_with('0');
}

/// Whether a number is followed by what it counts, so that all of it is one.
bool isCounted(const std::vector<QuestionPart>& parts, std::size_t first, std::size_t end)
{
    const auto counts = [&parts](std::size_t at) {
        const QuestionSense sense = at < parts.size() ? parts[at].sense() : QuestionSense::unknown;
        return sense == QuestionSense::seats || !currencyOf(sense).empty();
    };
    return counts(end) || (first > 0 && !currencyOf(parts[first - 1].sense()).empty());
}

} // namespace

std::vector<QuestionPart> questionParts(std::string_view question)
{
    const std::string plain = withPlainSpaces(question);
    std::string_view typed = plain;
    std::vector<QuestionPart> parts;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find_first_of(" \t\r\n"), typed.size());
        for (QuestionPart& part : partsOfWord(typed.substr(0, end)))
            parts.push_back(std::move(part));
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
    return parts;
}

std::vector<QuestionPart> withGroupsJoined(std::vector<QuestionPart> parts)
{
    for (std::size_t first = 0; first < parts.size(); ++first) {
        std::size_t end = first + 1;
        while (end < parts.size() && isGroup(parts[end]))
            ++end;
        if (end == first + 1 || !beginsGroups(parts[first]) || !isCounted(parts, first, end))
            continue;
        for (std::size_t group = first + 1; group < end; ++group)
            parts[first].typed += parts[group].typed;
        parts[first].folded = parts[first].typed;
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(first + 1),
                    parts.begin() + static_cast<std::ptrdiff_t>(end));
    }
    return parts;
}

} // namespace seatwise
