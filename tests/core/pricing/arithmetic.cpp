#include "pricing/arithmetic.h"

#include <numeric>
#include <optional>
#include <stdexcept>

namespace seatwise::test {

namespace {

using Whole = Fraction::Whole;

Whole divisorOf(Whole a, Whole b)
{
    while (b != 0) {
        const Whole rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

struct Number
{
    Fraction value;
    int decimals = 0;
};

/// Reads one expression from the start of a text: sums of products of numbers, "20 % of $5.00", brackets.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : text_(text)
    {
    }

    [[nodiscard]] Fraction sum()
    {
        Fraction value = term();
        for (;;) {
            if (take(" + "))
                value = value.plus(term());
            else if (take(" − "))
                value = value.minus(term());
            else
                return value;
        }
    }

    [[nodiscard]] Number number()
    {
        const bool negative = take("−");
        if (!take("$") && text_.size() > 4 && text_[0] >= 'A' && text_[0] <= 'Z' && text_[3] == ' ')
            text_.remove_prefix(4);
        Whole digits = 0;
        Whole scale = 1;
        int decimals = -1;
        bool any = false;
        for (; !text_.empty(); text_.remove_prefix(1)) {
            const char c = text_.front();
            const bool isPoint = c == '.' && decimals < 0 && text_.size() > 1 && text_[1] >= '0' && text_[1] <= '9';
            if (isPoint) {
                decimals = 0;
            } else if (c >= '0' && c <= '9') {
                any = true;
                digits = digits * 10 + (c - '0');
                if (decimals >= 0) {
                    ++decimals;
                    scale *= 10;
                }
            } else if (c != ',') {
                break;
            }
        }
        if (!any)
            throw std::runtime_error("no number at \"" + std::string(text_) + '"');
        return {Fraction(negative ? -digits : digits, scale), std::max(decimals, 0)};
    }

    [[nodiscard]] bool atEnd() const { return text_.empty(); }

private:
    bool take(std::string_view token)
    {
        if (text_.substr(0, token.size()) != token)
            return false;
        text_.remove_prefix(token.size());
        return true;
    }

    Fraction term()
    {
        Fraction value = factor();
        for (;;) {
            if (take(" × "))
                value = value.times(factor());
            else if (take(" / "))
                value = value.over(factor());
            else if (take(" % of "))
                value = value.times(factor()).over(Fraction(100));
            else
                return value;
        }
    }

    Fraction factor()
    {
        if (!take("("))
            return number().value;
        const Fraction value = sum();
        if (!take(")"))
            throw std::runtime_error("no closing bracket at \"" + std::string(text_) + '"');
        return value;
    }

    std::string_view text_;
};

/// Where an arithmetic expression could begin: after the last ": " or at the start.
std::string_view withoutDescription(std::string_view text)
{
    const std::size_t colon = text.rfind(": ");
    return colon == std::string_view::npos ? text : text.substr(colon + 2);
}

struct Sign
{
    std::size_t at;
    std::size_t length;
    bool isExact;
};

std::optional<Sign> nextSign(std::string_view text)
{
    constexpr std::string_view equal = " = ";
    constexpr std::string_view about = " ≈ ";
    const std::size_t e = text.find(equal);
    const std::size_t a = text.find(about);
    if (e == std::string_view::npos && a == std::string_view::npos)
        return std::nullopt;
    return e < a ? Sign{e, equal.size(), true} : Sign{a, about.size(), false};
}

void readClause(std::string_view clause, std::vector<Equation>& equations)
{
    for (auto sign = nextSign(clause); sign; sign = nextSign(clause)) {
        const std::string_view left = withoutDescription(clause.substr(0, sign->at));
        clause.remove_prefix(sign->at + sign->length);
        Reader reader(left);
        const Fraction value = reader.sum();
        if (!reader.atEnd())
            throw std::runtime_error("more than arithmetic in \"" + std::string(left) + '"');
        const auto after = nextSign(clause);
        const std::string_view right = clause.substr(0, after ? after->at : clause.size());
        Whole last = 1;
        for (int i = Reader(right).number().decimals; i > 0; --i)
            last *= 10;
        equations.push_back({std::string(left) + (sign->isExact ? " = " : " ≈ ") + std::string(right), value,
                             Reader(right).sum(), sign->isExact, Fraction(1, 2 * last)});
    }
}

} // namespace

Fraction::Fraction(Whole numerator, Whole denominator)
    : numerator_(denominator < 0 ? -numerator : numerator)
    , denominator_(denominator < 0 ? -denominator : denominator)
{
    if (denominator == 0)
        throw std::runtime_error("division by zero");
    const Whole common = divisorOf(numerator_, denominator_);
    numerator_ /= common;
    denominator_ /= common;
}

Fraction Fraction::plus(const Fraction& other) const
{
    return Fraction(numerator_ * other.denominator_ + other.numerator_ * denominator_,
                    denominator_ * other.denominator_);
}

Fraction Fraction::minus(const Fraction& other) const
{
    return plus(Fraction(-other.numerator_, other.denominator_));
}

Fraction Fraction::times(const Fraction& other) const
{
    return Fraction(numerator_ * other.numerator_, denominator_ * other.denominator_);
}

Fraction Fraction::over(const Fraction& other) const
{
    return Fraction(numerator_ * other.denominator_, denominator_ * other.numerator_);
}

Fraction Fraction::magnitude() const
{
    return Fraction(numerator_ < 0 ? -numerator_ : numerator_, denominator_);
}

bool Fraction::isAtMost(const Fraction& other) const
{
    return numerator_ * other.denominator_ <= other.numerator_ * denominator_;
}

std::vector<Equation> equationsIn(std::string_view step)
{
    std::vector<Equation> equations;
    while (!step.empty()) {
        const std::size_t end = step.find("; ");
        readClause(step.substr(0, end), equations);
        step.remove_prefix(end == std::string_view::npos ? step.size() : end + 2);
    }
    return equations;
}

std::string faultOf(const Equation& equation)
{
    const bool same = equation.left == equation.right;
    if (equation.isExact)
        return same ? "" : equation.text + " is not equal";
    if (same)
        return equation.text + " is equal and should say so";
    const bool near = equation.left.minus(equation.right).magnitude().isAtMost(equation.halfOfTheLastDigit);
    return near ? "" : equation.text + " is more than half of the last digit off";
}

} // namespace seatwise::test
