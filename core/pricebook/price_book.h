#pragma once

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"
#include "calendar/period.h"
#include "money/currency.h"
#include "money/error.h"
#include "money/exact.h"
#include "money/fixed.h"
#include "pricebook/billing.h"
#include "pricebook/charge.h"
#include "pricebook/claim.h"
#include "pricebook/ids.h"
#include "pricebook/locale_price.h"
#include "pricebook/seat_word.h"
#include "words/message.h"

namespace seatwise {

enum class PlanKind { trial, subscription, service };

[[nodiscard]] std::string_view toString(PlanKind kind) noexcept;

/// The seats a plan admits: min, min + step, … up to max. No max means unlimited.
struct SeatRange
{
    SeatCount min = 1;
    std::optional<SeatCount> max;
    SeatCount step = 1;

    [[nodiscard]] bool admits(SeatCount seats) const noexcept
    {
        return seats >= min && (!max || seats <= *max) && (step == 1 || (seats - min) % step == 0);
    }

    friend bool operator==(const SeatRange&, const SeatRange&) = default;
};

/// A free period, the start day counted, and the plans it may become.
struct Trial
{
    int days = 0;
    std::vector<PlanId> convertsTo;

    friend bool operator==(const Trial&, const Trial&) = default;
};

struct Feature
{
    FeatureId id;
    std::string name;
    std::string group;
    Names names = {};
    Names groups = {}; ///< what the group is called

    friend bool operator==(const Feature&, const Feature&) = default;
};

/// What a plan says of a feature: included, included up to a limit (in words), or to be had as an add-on.
struct PlanFeature
{
    enum class Availability { included, limit, addOn };

    FeatureId id;
    Availability availability = Availability::included;
    std::string limit; ///< in words, with Availability::limit only
    AddOnId addOn;     ///< with Availability::addOn only
    Names limits = {}; ///< the limit in other languages

    friend bool operator==(const PlanFeature&, const PlanFeature&) = default;
};

struct Plan
{
    PlanId id;
    std::string name;
    PlanKind kind = PlanKind::subscription;
    std::string description;
    std::optional<Trial> trial;
    SeatRange seats;
    std::vector<Billing> billing;
    std::vector<Charge> charges;
    std::vector<PlanFeature> features;
    std::vector<PlanId> upgradesTo;
    std::vector<PlanId> downgradesTo;
    std::optional<FlatAmount> minimum; ///< a minimum commitment for a month
    Names names = {};

    [[nodiscard]] bool offers(Billing period) const noexcept
    {
        for (const Billing offered : billing) // shorter than std::find() for the few there are
            if (offered == period)
                return true;
        return false;
    }

    friend bool operator==(const Plan&, const Plan&) = default;
};

struct Segment
{
    SegmentId id;
    std::string name;
    Names names = {};

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// An optional extra with its own charges, for the plans named (none named: every plan).
struct AddOn
{
    AddOnId id;
    std::string name;
    std::vector<PlanId> plans;
    std::vector<Charge> charges;
    Names names = {};

    friend bool operator==(const AddOn&, const AddOn&) = default;
};

/// The most months after which credits may expire.
inline constexpr int maxExpiryMonths = 120;

/// A number of credits bought at once; the credits expire after so many months, or never.
struct CreditPack
{
    CreditPackId id;
    std::string name;
    Quantity credits;
    Rate price;
    std::optional<int> expiresAfterMonths;
    Names names = {};

    friend bool operator==(const CreditPack&, const CreditPack&) = default;
};

/// A percentage or an amount off, for the first periods, within its dates and plans.
struct Promotion
{
    PromotionCode code;
    std::string name;
    std::optional<Percent> percent;
    std::optional<FlatAmount> amount;
    std::optional<int> periods; ///< the first N billing periods; absent: every period
    std::optional<Date> validFrom;
    std::optional<Date> validUntil;
    std::vector<PlanId> plans; ///< none named: every plan
    bool oncePerCustomer = false;
    bool stackable = false;
    Names names = {};
    /// The first months of service, whatever the billing, in place of `periods`: of a longer period their part is
    /// taken.
    std::optional<int> months = std::nullopt;

    friend bool operator==(const Promotion&, const Promotion&) = default;
};

/// The most years a contract may run.
inline constexpr int maxTermYears = 5;

struct TermDiscount
{
    int years = 1;
    Percent percent;

    friend bool operator==(const TermDiscount&, const TermDiscount&) = default;
};

/// What an account manager's discount needs, up to its percentage.
struct DiscountBand
{
    enum class Needs { none, reason, approval };

    Percent maxPercent;
    Needs needs = Needs::none;

    friend bool operator==(const DiscountBand&, const DiscountBand&) = default;
};

/// Days of every year during which billing may pause. One that ends on an earlier day than it begins runs over New
/// Year: 15 December to 31 January.
struct SummerPause
{
    std::chrono::month_day from;
    std::chrono::month_day to;

    friend bool operator==(const SummerPause&, const SummerPause&) = default;
};

/// The longest pause that is taken: half a year.
inline constexpr int maxPauseDays = 184;

/// The pause that begins in a year.
[[nodiscard]] Period pauseBeginningIn(std::chrono::year year, const SummerPause& pause) noexcept;

/// The most days a pause lasts, in any year.
[[nodiscard]] int maxDaysOf(const SummerPause& pause) noexcept;

/// What becomes of credits that are left at the end of a month.
struct CreditRollover
{
    enum class Policy {
        none,    ///< they are lost
        full,    ///< all are kept
        capped,  ///< at most `cap` are kept
        expires, ///< each is kept for `months`
        percent, ///< so many percent of them are kept
    };

    Policy policy = Policy::none;
    std::optional<Quantity> cap;                   ///< with Policy::capped only
    std::optional<int> months;                     ///< with Policy::expires only
    std::optional<Percent> percent = std::nullopt; ///< with Policy::percent only

    friend bool operator==(const CreditRollover&, const CreditRollover&) = default;
};

/// R13.
struct Rules
{
    Percent annualDiscount; ///< percent taken off every annual amount
    PeriodDiscounts periodDiscounts = {};
    Rounding rounding = Rounding::half_up;
    bool includesChangeDay = true;
    int annualDivisor = 365;
    MonthlyAnchor monthlyAnchor = MonthlyAnchor::calendar;
    std::chrono::month_day academicYearStart{std::chrono::July / 1};
    std::optional<SummerPause> summerPause;
    int quoteValidDays = 30;
    std::vector<DiscountBand> discountBands;
    std::optional<Percent> floorPercent;     ///< no discount may leave less than this percent of the list price
    std::optional<SeatCount> negotiatedFrom; ///< seats from which rates may be negotiated
    std::optional<CreditRollover> creditRollover;

    friend bool operator==(const Rules&, const Rules&) = default;
};

/// A figure the source documents do not give. `path` points at it: "plans.pro.charges.insights" or "credit_packs".
struct Assumption
{
    std::string path;
    std::string note;
    Names notes = {}; ///< the note in other languages

    friend bool operator==(const Assumption&, const Assumption&) = default;
};

/// What a price book says: a list of plans with their prices, and the rules that go with it. Open to change: a draft,
/// which becomes a book when it is written and read.
struct BookContent
{
    BookId id;
    std::string name;
    Names names;
    std::string version;
    Currency currency;
    Date effectiveFrom{};
    std::optional<Date> effectiveUntil;
    Rules rules;
    std::vector<Feature> features;
    std::vector<Segment> segments;
    std::vector<Plan> plans;
    std::vector<AddOn> addOns;
    std::vector<CreditPack> creditPacks;
    std::vector<Promotion> promotions;
    std::vector<TermDiscount> termDiscounts;
    std::vector<LocalePrice> locales;
    std::vector<Claim> claims;
    std::vector<Assumption> assumptions;

    std::string sha256;            ///< of the file's bytes, lower-case hexadecimal
    std::vector<Message> warnings; ///< "cliff at 120 seats": the book is valid, and a person should know
    /// The saving the list claims for annual billing, in percent, where its own rates do not bear it out; found out
    /// once, when the book is read (claims/claims.h).
    std::optional<Percent> unkeptSaving;
    SeatWord counts = SeatWord::seats; ///< what findSeatWord() answers; found out once, when the book is read
    std::optional<LocalePrice> locale; ///< what localized() (offers/locale.h) converted the prices to

    [[nodiscard]] const Plan* findPlan(const PlanId& planId) const noexcept;
    [[nodiscard]] const AddOn* findAddOn(const AddOnId& addOnId) const noexcept;
    [[nodiscard]] const Feature* findFeature(const FeatureId& featureId) const noexcept;

    friend bool operator==(const BookContent&, const BookContent&) = default;
};

class PriceBook;
struct JsonProblem;

/// How a price book is held.
using SharedBook = std::shared_ptr<const PriceBook>;

/// A price book. One that exists is valid and never changes: readPriceBook() (claims/reader.h) refuses anything else,
/// and localized() (offers/locale.h) converts the prices of one that exists. Nothing else makes one.
class PriceBook final : public BookContent
{
public:
    PriceBook(const PriceBook&) = delete;
    PriceBook(PriceBook&&) = delete;
    PriceBook& operator=(const PriceBook&) = delete;
    PriceBook& operator=(PriceBook&&) = delete;
    ~PriceBook() = default;

private:
    friend tl::expected<SharedBook, std::vector<JsonProblem>> readPriceBook(std::string_view json, std::string sha256);
    friend tl::expected<SharedBook, std::vector<JsonProblem>> readAsCanonical(std::string_view json);
    friend Result<SharedBook> localized(const PriceBook& book, std::string_view localeId);

    explicit PriceBook(BookContent&& content) noexcept;
    [[nodiscard]] static std::shared_ptr<PriceBook> make(BookContent&& content);
};

/// What its seats are called: users, where a feature is named after them and nothing is charged by the seat. R62.
[[nodiscard]] SeatWord findSeatWord(const BookContent& book) noexcept;

} // namespace seatwise
