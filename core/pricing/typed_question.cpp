#include "pricing/typed_question.h"

#include <algorithm>
#include <utility>

#include "offers/offers.h"
#include "pricing/question_parts.h"
#include "pricing/question_words.h"
#include "words/decimal.h"

namespace seatwise {

namespace {

class QuestionReader
{
public:
    QuestionReader(std::string_view typed, const PriceBook& book, DecimalSign sign, const DateReading& dates)
        : book_(book)
        , sign_(sign)
        , dates_(dates)
        , parts_(sign == DecimalSign::point ? questionParts(typed) : withGroupsJoined(questionParts(typed)))
    {
    }

    [[nodiscard]] TypedQuestion read() &&
    {
        while (at_ < parts_.size())
            if (!readStart() && (isOfTwoWords() || (!readPlan() && !readNumber())))
                readWord();
        takeBareNumber();
        std::ranges::sort(notUnderstood_);
        for (const std::size_t part : notUnderstood_)
            question_.notUnderstood.push_back(parts_[part].typed);
        return std::move(question_);
    }

private:
    /// The sense of the part at a place, or of the two there that are one word, and how many it takes.
    [[nodiscard]] std::pair<QuestionSense, std::size_t> senseAt(std::size_t place) const
    {
        if (place + 1 < parts_.size())
            if (const QuestionSense both = senseOf(parts_[place].folded + '_' + parts_[place + 1].folded);
                both != QuestionSense::unknown)
                return {both, 2};
        if (place >= parts_.size())
            return {QuestionSense::unknown, 0};
        return {parts_[place].sense(), 1};
    }

    /// Before names of plans, as "pro Jahr" is no plan "Pro".
    [[nodiscard]] bool isOfTwoWords() const { return senseAt(at_).second == 2; }

    /// The parts that follow and are called so; none where it is not.
    [[nodiscard]] std::size_t partsNamed(std::string_view name) const
    {
        const auto words = questionParts(name);
        const bool fits = !words.empty() && at_ + words.size() <= parts_.size();
        const auto isAlike = [](const QuestionPart& a, const QuestionPart& b) { return a.folded == b.folded; };
        return fits && std::equal(words.begin(), words.end(), parts_.begin() + static_cast<std::ptrdiff_t>(at_),
                                  isAlike)
                   ? words.size()
                   : 0;
    }

    /// The longest name of a plan that follows.
    bool readPlan()
    {
        std::size_t longest = 0;
        const Plan* named = nullptr;
        const auto look = [&](const Plan& plan, std::string_view name) {
            if (const std::size_t parts = partsNamed(name); parts > longest) {
                longest = parts;
                named = &plan;
            }
        };
        for (const Plan& plan : book_.plans) {
            look(plan, plan.id.text());
            look(plan, plan.name);
            for (const auto& [language, name] : plan.names)
                look(plan, name);
        }
        if (named == nullptr)
            return false;
        take(question_.plan, std::optional(PlanChoice(named->id)), longest);
        return true;
    }

    /// The day after a word for a start, of as many parts as are one.
    bool readStart()
    {
        if (at_ == 0 || parts_[at_ - 1].sense() != QuestionSense::start)
            return false;
        constexpr std::size_t longest = 5;
        for (std::size_t length = std::min(longest, parts_.size() - at_); length > 0; --length) {
            std::string text;
            for (std::size_t part = 0; part < length; ++part)
                text += (part > 0 ? " " : "") + parts_[at_ + part].typed;
            if (const auto day = readTypedDate(text, dates_)) {
                take(question_.start, std::optional(*day), length);
                return true;
            }
        }
        return false;
    }

    /// A number with the word or sign that says what it counts.
    bool readNumber()
    {
        if (!parts_[at_].isNumber())
            return false;
        isTakenOff_ = std::exchange(discountBefore_, false);
        if (const std::string& typed = parts_[at_].typed; typed.size() > 1 && typed[0] == '0' && isDigit(typed[1])) {
            leave(1); // the rest of a number, or nothing that counts
            return true;
        }
        const auto [sense, length] = senseAt(at_ + 1);
        const std::string_view money = currencyOf(currency_ != QuestionSense::unknown ? currency_ : sense);
        currency_ = QuestionSense::unknown;
        if (!money.empty())
            readMoney(money, currencyOf(sense).empty() ? 1 : 1 + length);
        else if (sense == QuestionSense::percent)
            take(question_.discount, percentIn(parts_[at_].typed), 1 + length);
        else if (sense == QuestionSense::seats)
            take(question_.seats, seatsIn(parts_[at_].typed), 1 + length);
        else if (sense == QuestionSense::year || sense == QuestionSense::years)
            take(question_.termYears, yearsIn(parts_[at_].typed), 1 + length);
        else if (sense == QuestionSense::month || sense == QuestionSense::months)
            leave(1 + length);
        else if (seatsBefore_ && *seatsBefore_ + 1 == at_)
            takeSeatsAfterWord();
        else if (budgetBefore_)
            readMoney(book_.currency.code, 1);
        else
            bare_.push_back(at_++);
        return true;
    }

    void readWord()
    {
        const auto [sense, length] = senseAt(at_);
        if (sense != QuestionSense::filler && currencyOf(sense).empty())
            discountBefore_ = sense == QuestionSense::discount && !question_.discount;
        if (sense == QuestionSense::year || sense == QuestionSense::yearly)
            return take(question_.billing, std::optional(Billing::annual), length);
        if (sense == QuestionSense::month || sense == QuestionSense::monthly)
            return take(question_.billing, std::optional(Billing::monthly), length);
        if (sense == QuestionSense::quarterly)
            return take(question_.billing, std::optional(Billing::quarterly), length);
        if (sense == QuestionSense::halfYearly)
            return take(question_.billing, std::optional(Billing::semiannual), length);
        if (sense == QuestionSense::cheapest)
            return take(question_.plan, std::optional(PlanChoice(Cheapest{})), length);
        if (sense == QuestionSense::unknown || sense == QuestionSense::percent || sense == QuestionSense::years ||
            sense == QuestionSense::months)
            return leave(length);
        if (sense == QuestionSense::seats)
            seatsBefore_ = at_;
        if (sense == QuestionSense::budget)
            budgetBefore_ = true;
        if (!currencyOf(sense).empty())
            currency_ = sense;
        at_ += length;
    }

    /// An amount that is taken off, or else a budget.
    void readMoney(std::string_view currency, std::size_t length)
    {
        const bool isOfBook = currency == book_.currency.code;
        const bool isOff = isTakenOff_ || senseAt(at_ + length).first == QuestionSense::discount;
        take(isOff ? question_.discountAmount : question_.budget,
             isOfBook ? amountIn(parts_[at_].typed, sign_) : std::nullopt, length);
        budgetBefore_ = false;
    }

    void takeSeatsAfterWord()
    {
        take(question_.seats, seatsIn(parts_[at_].typed), 1);
        seatsBefore_.reset();
    }

    /// A number that says nothing of what it counts is the seats where nothing else can be meant.
    void takeBareNumber()
    {
        const bool isClear = bare_.size() == 1 && !question_.seats && !seatsBefore_ && notUnderstood_.empty();
        for (const std::size_t part : bare_) {
            const auto seats = isClear ? seatsIn(parts_[part].typed) : std::nullopt;
            if (seats)
                question_.seats = seats;
            else
                notUnderstood_.push_back(part);
        }
    }

    /// Takes what was read, and its parts; what was not read, or had been already, is not understood.
    template<class T>
    void take(std::optional<T>& to, const std::optional<T>& value, std::size_t length)
    {
        if (!value || (to && *to != *value))
            return leave(length);
        to = value;
        at_ += length;
    }

    void leave(std::size_t length)
    {
        for (const std::size_t end = at_ + length; at_ < end; ++at_)
            notUnderstood_.push_back(at_);
    }

    [[nodiscard]] std::optional<SeatCount> seatsIn(std::string_view text) const
    {
        return countIn(text, maxQuantity, sign_);
    }

    [[nodiscard]] static std::optional<int> yearsIn(std::string_view text)
    {
        const auto years = wholeIn(text, maxTermYears);
        return years && *years > 0 ? std::optional(static_cast<int>(*years)) : std::nullopt;
    }

    [[nodiscard]] static std::optional<Percent> percentIn(std::string_view text)
    {
        std::string decimal(text);
        std::ranges::replace(decimal, ',', '.');
        const auto percent = Percent::parse(decimal);
        return percent && *percent <= wholePercent ? percent : std::nullopt;
    }

    const PriceBook& book_;
    DecimalSign sign_;
    const DateReading& dates_;
    std::vector<QuestionPart> parts_;
    std::size_t at_ = 0;
    TypedQuestion question_;
    std::vector<std::size_t> notUnderstood_;          ///< places of parts
    std::vector<std::size_t> bare_;                   ///< likewise, of numbers without a word
    std::optional<std::size_t> seatsBefore_;          ///< the place of a word for seats that has no number before it
    bool budgetBefore_ = false;                       ///< whether a word for a budget waits for its amount
    bool discountBefore_ = false;                     ///< likewise one for a discount
    bool isTakenOff_ = false;                         ///< whether one waited for the number that is read
    QuestionSense currency_ = QuestionSense::unknown; ///< of a sign or word before its amount
};

} // namespace

TypedQuestion readQuestion(std::string_view typed, const PriceBook& book, DecimalSign sign, const DateReading& dates)
{
    return QuestionReader(typed, book, sign, dates).read();
}

} // namespace seatwise
