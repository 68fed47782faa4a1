#include "export/formula_text.h"

#include <algorithm>
#include <cstddef>

namespace seatwise::sheets {

namespace {

constexpr char firstPlace = '\x01';
constexpr char lastPlace = '\x09';

bool isPlace(char character)
{
    return character >= firstPlace && character <= lastPlace;
}

void add(std::string& formula, std::string_view operand)
{
    if (!formula.empty())
        formula += '&';
    formula += operand;
}

/// A part of a sentence with its formulas; nothing of an empty one.
std::string withFormulas(std::string_view part, const std::vector<std::string>& formulas)
{
    std::string formula;
    while (!part.empty()) {
        const auto text = part.substr(0, static_cast<std::size_t>(std::ranges::find_if(part, isPlace) - part.begin()));
        if (!text.empty())
            add(formula, literal(text));
        part.remove_prefix(text.size());
        if (part.empty())
            break;
        add(formula, formulas.at(static_cast<std::size_t>(part.front() - firstPlace)));
        part.remove_prefix(1);
    }
    return formula;
}

/// How many bytes two sentences begin with alike, up to the last figure in them.
std::size_t alikeAtStart(std::string_view one, std::string_view other)
{
    auto alike = static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
    while (alike > 0 && !isPlace(one[alike - 1]))
        --alike;
    return alike;
}

/// How many bytes they end with alike, in whole characters.
std::size_t alikeAtEnd(std::string_view one, std::string_view other)
{
    const auto isInside = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    const auto length = std::min(one.size(), other.size());
    std::size_t alike = 0;
    while (alike < length && one[one.size() - alike - 1] == other[other.size() - alike - 1])
        ++alike;
    while (alike > 0 && isInside(one[one.size() - alike]))
        --alike;
    return alike;
}

} // namespace

std::string literal(std::string_view text)
{
    std::string quoted = "\"";
    for (const char letter : text)
        quoted.append(letter == '"' ? 2 : 1, letter);
    return quoted + '"';
}

Name placeOf(std::size_t formula)
{
    return {std::string(1, static_cast<char>(firstPlace + static_cast<char>(formula)))};
}

std::string eitherSentence(const std::string& condition, std::string_view sentence, std::string_view otherwise,
                           const std::vector<std::string>& formulas)
{
    const std::size_t start = alikeAtStart(sentence, otherwise);
    std::string formula = withFormulas(sentence.substr(0, start), formulas);
    sentence.remove_prefix(start);
    otherwise.remove_prefix(start);
    const std::size_t end = alikeAtEnd(sentence, otherwise);
    const auto orNothing = [&](std::string_view part) {
        return part.size() == end ? literal({}) : withFormulas(part.substr(0, part.size() - end), formulas);
    };
    add(formula, "IF(" + condition + ',' + orNothing(sentence) + ',' + orNothing(otherwise) + ')');
    if (end > 0)
        add(formula, withFormulas(sentence.substr(sentence.size() - end), formulas));
    return formula;
}

} // namespace seatwise::sheets
