#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "book.h"
#include "claims/book_files.h"
#include "pricebook/writer.h"
#include "workshop/book_differences.h"
#include "workshop/draft.h"
#include "workshop/draft_credits.h"
#include "workshop/draft_features.h"

namespace seatwise::draft_property_test {

namespace {

// Any levers one after the other, moved to any place, on any of the books at hand.

int upTo(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

Rate anyRate()
{
    return Rate::fromUnits(
        *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(-1, 1'000'000'000'000), rc::gen::arbitrary<std::int64_t>()));
}

Percent anyPercent()
{
    return Percent::fromUnits(*rc::gen::inRange<std::int64_t>(-1, 101 * Percent::scale));
}

PlanId anyPlan(const PriceBook& book)
{
    return book.plans[static_cast<std::size_t>(upTo(static_cast<int>(book.plans.size()) - 1))].id;
}

FeatureId anyFeature(const PriceBook& book)
{
    if (book.features.empty())
        return "none";
    return book.features[static_cast<std::size_t>(upTo(static_cast<int>(book.features.size()) - 1))].id;
}

std::string anyName()
{
    return *rc::gen::element<std::string>("Health care", "SOC 2", "ISO 27001", "Law & tax", "", "\xFF", "café");
}

std::vector<CreditPack> anyPacks()
{
    std::vector<CreditPack> packs;
    for (int i = upTo(3); i > 0; --i)
        packs.push_back({CreditPackId(upTo(1) == 0 ? std::string() : "pack-" + std::to_string(upTo(3))), "",
                         Quantity::fromUnits(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000)), anyRate(),
                         upTo(1) == 0 ? std::nullopt : std::optional(upTo(130))});
    return packs;
}

std::vector<VolumeStep> anySteps()
{
    std::vector<VolumeStep> steps;
    Quantity above;
    for (int i = upTo(4); i > 0; --i)
        steps.push_back({above += Quantity::whole(upTo(1000)), anyPercent()});
    return steps;
}

CreditRollover anyRollover()
{
    return {static_cast<CreditRollover::Policy>(upTo(3)),
            upTo(1) == 0 ? std::nullopt : std::optional(Quantity::whole(upTo(500))),
            upTo(1) == 0 ? std::nullopt : std::optional(upTo(130))};
}

Result<SharedBook> moved(const test::Book& book)
{
    switch (upTo(12)) {
    case 0:
        return asDraft(book);
    case 1:
        return withPlanFee(book, anyPlan(book), anyRate());
    case 2:
        return withBilling(book, anyPlan(book), {static_cast<Billing>(upTo(1))});
    case 3:
        return withAnnualDiscount(book, anyPercent());
    case 4:
        return withCreditPrice(book, anyRate());
    case 5:
        return withVolumeSteps(book, anyPlan(book), anySteps());
    case 6:
        return withPacks(book, anyPacks());
    case 7:
        return withRollover(book, anyRollover());
    case 8:
        return withFeature(book, anyPlan(book), anyFeature(book), static_cast<FeatureOffer>(upTo(2)), anyRate());
    case 9:
        return withBundle(book, anyPlan(book), {anyFeature(book), anyFeature(book)}, anyRate());
    case 10:
        return withSegment(book, anyName(), upTo(1) == 0);
    case 11:
        return withCompliance(book, anyPlan(book), anyName(), upTo(1) == 0);
    default:
        return settled(book, {book.assumptions.empty() ? "" : book.assumptions.front().path});
    }
}

test::Book startingBook()
{
    static const test::Book sessionTrack = test::bookOf(test::shippedText("sessiontrack"));
    static const test::Book sample = test::bookOf(test::sampleText());
    return upTo(3) == 0 ? sample : sessionTrack;
}

} // namespace

RC_GTEST_PROP(DraftProperty, AnySequenceOfEditsGivesABookThatReadsAgainByteForByte, ())
{
    test::Book book = startingBook();
    for (int i = upTo(12); i > 0; --i) {
        const Result<SharedBook> next = moved(book);
        if (!next) {
            // The levers refuse in their own words: they never make a book that the reader would refuse.
            RC_ASSERT(next.error().message.english().find("no valid price book") == std::string::npos);
            RC_ASSERT(next.error().message.english().find('\n') == std::string::npos);
            continue;
        }
        book = *next;
        const std::string text = writePriceBook(book);
        RC_ASSERT(test::bookOf(text) == book);
        RC_ASSERT(writePriceBook(test::bookOf(text)) == text);
    }
}

RC_GTEST_PROP(DraftProperty, EveryEditIsTheSameBookOrADifference, ())
{
    const test::Book book = asDraft(startingBook()).value();
    const Result<SharedBook> next = moved(book);
    RC_PRE(next.has_value());
    RC_ASSERT(differences(book, **next).empty() == (**next == book));
}

} // namespace seatwise::draft_property_test
