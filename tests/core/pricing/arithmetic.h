#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace seatwise::test {

// Reads the arithmetic that a working states in words and checks it, without any code of the program: numbers become
// fractions of 128-bit whole numbers.

/// A fraction in lowest terms; the denominator is above zero.
class Fraction
{
public:
    __extension__ using Whole = __int128;

    Fraction() = default;
    explicit Fraction(Whole numerator, Whole denominator = 1);

    [[nodiscard]] Fraction plus(const Fraction& other) const;
    [[nodiscard]] Fraction minus(const Fraction& other) const;
    [[nodiscard]] Fraction times(const Fraction& other) const;
    [[nodiscard]] Fraction over(const Fraction& other) const;
    [[nodiscard]] Fraction magnitude() const;
    [[nodiscard]] bool isAtMost(const Fraction& other) const;

    friend bool operator==(const Fraction&, const Fraction&) = default;

private:
    Whole numerator_ = 0;
    Whole denominator_ = 1;
};

/// "2 × $1.50 = $3.00" or "$1.00 / 3 ≈ $0.3333", read from a step.
struct Equation
{
    std::string text;
    Fraction left;
    Fraction right;
    bool isExact = true;         ///< "=", otherwise "≈"
    Fraction halfOfTheLastDigit; ///< of the figure on the right
};

/// The equations of a step of a working, in order; words around them are passed over. Throws std::runtime_error where
/// what stands beside an "=" or "≈" is no arithmetic.
[[nodiscard]] std::vector<Equation> equationsIn(std::string_view step);

/// What is wrong with an equation; empty when it holds: "=" exactly, "≈" within half of the last digit and not exactly.
[[nodiscard]] std::string faultOf(const Equation& equation);

} // namespace seatwise::test
