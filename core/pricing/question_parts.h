#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "pricing/question_words.h"
#include "words/decimal.h"

namespace seatwise {

/// A number or a word of a question as it was typed, and as it is looked up.
struct QuestionPart
{
    std::string typed;
    std::string folded;

    [[nodiscard]] bool isNumber() const { return std::ranges::any_of(typed, isDigit); }
    [[nodiscard]] QuestionSense sense() const { return isNumber() ? QuestionSense::unknown : senseOf(folded); }
};

/// The parts of a question: a number is cut from the word or the sign that is written to it, as in "3-year", "$5000"
/// and "10%"; the special spaces within "1 250" go.
[[nodiscard]] std::vector<QuestionPart> questionParts(std::string_view question);

/// One number of groups of digits that stand apart, where what they count or their currency stands beside them: "1 250
/// places".
[[nodiscard]] std::vector<QuestionPart> withGroupsJoined(std::vector<QuestionPart> parts);

} // namespace seatwise
