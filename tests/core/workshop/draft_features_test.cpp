#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "values.h"
#include "workshop/draft_features.h"
#include "workshop/drafts.h"

namespace seatwise::draft_features_test {

namespace {

using test::draftOf;
using test::noteOn;
using test::priceOf;
using test::rate;
using test::select;
using test::sessionTrack;
using test::setInWorkshop;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

std::vector<FeatureId> featuresOf(const PriceBook& book, const PlanId& plan)
{
    std::vector<FeatureId> ids;
    for (const PlanFeature& feature : book.findPlan(plan)->features)
        ids.push_back(feature.id);
    return ids;
}

Money totalWith(const PriceBook& book, const char* plan, const AddOnId& addOn)
{
    Selection selection = select(plan, 1);
    selection.addOns = {addOn};
    return priceOf(book, selection).total();
}

TEST(FeatureOffers, AreReadFromThePlan)
{
    EXPECT_EQ(featureOffer(sessionTrack(), "enterprise", "semantic-search"), FeatureOffer::included);
    EXPECT_EQ(featureOffer(sessionTrack(), "pro", "semantic-search"), FeatureOffer::addOn);
    EXPECT_EQ(featureOffer(sessionTrack(), "free", "semantic-search"), FeatureOffer::absent);
    EXPECT_EQ(featureOffer(sessionTrack(), "free", "ai-insights"), FeatureOffer::included);
}

TEST(FeatureOffers, PutAPremiumFeatureIntoAPlanInTheOrderOfTheBook)
{
    const test::Book draft = draftOf(withFeature(sessionTrack(), "free", "semantic-search", FeatureOffer::included));
    EXPECT_THAT(featuresOf(draft, "free"), ElementsAre("session-capture", "ai-insights", "semantic-search"));
    const test::Book again = draftOf(withFeature(draft, "free", "advanced-summarization", FeatureOffer::included));
    EXPECT_THAT(featuresOf(again, "free"),
                ElementsAre("session-capture", "ai-insights", "advanced-summarization", "semantic-search"));
    EXPECT_EQ(noteOn(draft, "plans.free.features"), setInWorkshop("Free, features"));
}

TEST(FeatureOffers, TakeAnAddOnThatNobodySellsAnyMoreOutOfTheBook)
{
    const test::Book draft = draftOf(withFeature(sessionTrack(), "pro", "semantic-search", FeatureOffer::included));
    EXPECT_EQ(featureOffer(draft, "pro", "semantic-search"), FeatureOffer::included);
    EXPECT_EQ(draft.findAddOn("semantic-search"), nullptr);
    EXPECT_EQ(noteOn(draft, "add_ons.semantic-search"), "");
    EXPECT_NE(draft.findAddOn("ai-bundle"), nullptr);
}

TEST(FeatureOffers, KeepAnAddOnThatAnotherPlanSells)
{
    test::Book draft =
        draftOf(withFeature(sessionTrack(), "free", "semantic-search", FeatureOffer::addOn, rate("7.99")));
    draft = draftOf(withFeature(draft, "pro", "semantic-search", FeatureOffer::absent));
    EXPECT_THAT(draft.findAddOn("semantic-search")->plans, ElementsAre("free"));
    EXPECT_THAT(featuresOf(draft, "pro"), Not(Contains("semantic-search")));
}

TEST(FeatureOffers, SellAFeatureBesideThePlanAtItsPrice)
{
    // 199.99 + 12.50
    const test::Book draft =
        draftOf(withFeature(sessionTrack(), "enterprise", "dedicated-support", FeatureOffer::addOn, rate("12.50")));
    EXPECT_EQ(featureOffer(draft, "enterprise", "dedicated-support"), FeatureOffer::addOn);
    EXPECT_EQ(totalWith(draft, "enterprise", "dedicated-support").toString(2), "212.49");
    EXPECT_EQ(noteOn(draft, "add_ons.dedicated-support"), setInWorkshop("Dedicated support"));
}

TEST(FeatureOffers, UseTheAddOnThereIs)
{
    // 0.00 + 5.50 on Free; the same add-on on Pro: 29.99 + 5.50.
    const test::Book draft =
        draftOf(withFeature(sessionTrack(), "free", "semantic-search", FeatureOffer::addOn, rate("5.50")));
    EXPECT_EQ(draft.addOns.size(), sessionTrack().addOns.size());
    EXPECT_EQ(totalWith(draft, "free", "semantic-search").toString(2), "5.50");
    EXPECT_EQ(totalWith(draft, "pro", "semantic-search").toString(2), "35.49");
}

TEST(FeatureOffers, LeaveALimitInWordsAsItIs)
{
    EXPECT_EQ(draftOf(withFeature(sessionTrack(), "pro", "ai-insights", FeatureOffer::included)), sessionTrack());
}

TEST(FeatureOffers, LeaveNoAssumptionBehindWhenTheLastFeatureGoes)
{
    test::Book draft = draftOf(withFeature(sessionTrack(), "api", "api-access", FeatureOffer::absent));
    EXPECT_TRUE(draft.findPlan("api")->features.empty());
    EXPECT_EQ(noteOn(draft, "plans.api.features"), "");
}

TEST(FeatureOffers, OfUnknownFeaturesAreRefused)
{
    const auto draft = withFeature(sessionTrack(), "pro", "semantic-serch", FeatureOffer::included);
    ASSERT_FALSE(draft);
    EXPECT_THAT(draft.error().message.english(), testing::HasSubstr("did you mean \"semantic-search\"?"));
}

TEST(FeatureOffers, BelowZeroAreRefused)
{
    EXPECT_EQ(
        withFeature(sessionTrack(), "free", "consulting", FeatureOffer::addOn, rate("-1")).error().message.english(),
        "the price of Consulting services cannot be below zero, and is -1.00");
}

TEST(AddOnPrice, IsPaidOnTopOfThePlan)
{
    // 29.99 + 15
    const test::Book draft = draftOf(withAddOnPrice(sessionTrack(), "ai-bundle", rate("15")));
    EXPECT_EQ(totalWith(draft, "pro", "ai-bundle").toString(2), "44.99");
    EXPECT_EQ(noteOn(draft, "add_ons.ai-bundle"), setInWorkshop("AI bundle: summarization, search and history"));
}

TEST(AddOnPrice, ThatIsInForceChangesNothing)
{
    EXPECT_EQ(draftOf(withAddOnPrice(sessionTrack(), "ai-bundle", rate("17.99"))), sessionTrack());
}

TEST(AddOnPrice, OfAnUnknownAddOnIsRefused)
{
    EXPECT_THAT(withAddOnPrice(sessionTrack(), "ai-bundel", rate("1")).error().message.english(),
                testing::HasSubstr("did you mean \"ai-bundle\"?"));
}

TEST(Bundles, SellFeaturesTogetherUnderTheirNames)
{
    const test::Book draft = draftOf(
        withBundle(sessionTrack(), "free", {"historical-analysis", "semantic-search", "semantic-search"}, rate("9")));
    const AddOn* bundle = draft.findAddOn("bundle-free-semantic-search-historical-analysis");
    ASSERT_NE(bundle, nullptr);
    EXPECT_EQ(bundle->name, "Bundle: Semantic search capabilities and Extended historical analysis");
    EXPECT_THAT(bundle->plans, ElementsAre("free"));
    EXPECT_EQ(totalWith(draft, "free", bundle->id).toString(2), "9.00");
    EXPECT_EQ(noteOn(draft, "add_ons." + bundle->id), setInWorkshop(bundle->name));
}

TEST(Bundles, HaveTheNamesOfTheirFeaturesInTheLanguagesOfAllOfThem)
{
    test::Book book = sessionTrack();
    for (Feature& feature : book.features)
        feature.names =
            feature.id == "semantic-search" ? Names{{"de", "Suche"}, {"fr", "Recherche"}} : Names{{"de", "Verlauf"}};
    const test::Book draft = draftOf(withBundle(book, "free", {"semantic-search", "historical-analysis"}, rate("9")));
    EXPECT_EQ(draft.addOns.back().names, (Names{{"de", "Suche + Verlauf"}}));
    EXPECT_EQ(draft.addOns.back().charges.front().names, draft.addOns.back().names);
}

TEST(Bundles, MakeAFeatureToBeHadThatThePlanLacks)
{
    const test::Book draft =
        draftOf(withBundle(sessionTrack(), "pro", {"semantic-search", "advanced-analytics"}, rate("9")));
    const auto& features = draft.findPlan("pro")->features;
    EXPECT_THAT(features, Contains(PlanFeature{"advanced-analytics", PlanFeature::Availability::addOn, "",
                                               "bundle-pro-semantic-search-advanced-analytics"}));
    EXPECT_THAT(features,
                Contains(PlanFeature{"semantic-search", PlanFeature::Availability::addOn, "", "semantic-search"}));
}

TEST(Bundles, GetANewPriceWhenTheyAreMadeAgain)
{
    const std::vector<FeatureId> features{"semantic-search", "historical-analysis"};
    const test::Book once = draftOf(withBundle(sessionTrack(), "pro", features, rate("9")));
    const test::Book twice = draftOf(withBundle(once, "pro", features, rate("8")));
    EXPECT_EQ(twice.addOns.size(), once.addOns.size());
    // 29.99 + 8
    EXPECT_EQ(totalWith(twice, "pro", "bundle-pro-semantic-search-historical-analysis").toString(2), "37.99");
}

TEST(Bundles, HoldAtLeastTwoFeatures)
{
    EXPECT_EQ(withBundle(sessionTrack(), "pro", {"semantic-search", "semantic-search"}, rate("9")).error(),
              (test::Said{Error::Kind::usage, "a bundle holds at least two features"}));
}

TEST(Bundles, HoldNothingThatThePlanIncludes)
{
    EXPECT_EQ(
        withBundle(sessionTrack(), "pro", {"session-capture", "semantic-search"}, rate("9")).error().message.english(),
        "Pro includes Basic session capture; a bundle holds what a plan does not");
}

TEST(Compliance, IsPromisedAsAFeatureOfItsGroup)
{
    const test::Book draft = draftOf(withCompliance(sessionTrack(), "enterprise", "SOC 2 Type II", true));
    EXPECT_EQ(draft.features.back(), (Feature{"soc-2-type-ii", "SOC 2 Type II", "Compliance"}));
    EXPECT_EQ(featureOffer(draft, "enterprise", "soc-2-type-ii"), FeatureOffer::included);
    EXPECT_EQ(featureOffer(draft, "pro", "soc-2-type-ii"), FeatureOffer::absent);
    EXPECT_EQ(noteOn(draft, "plans.enterprise.features"), setInWorkshop("Enterprise, features"));
}

TEST(Compliance, IsOneFeatureForAllPlans)
{
    test::Book draft = draftOf(withCompliance(sessionTrack(), "enterprise", "HIPAA", true));
    draft = draftOf(withCompliance(draft, "pro", "HIPAA", true));
    EXPECT_EQ(draft.features.size(), sessionTrack().features.size() + 1);
    draft = draftOf(withCompliance(draft, "enterprise", "HIPAA", false));
    EXPECT_EQ(featureOffer(draft, "pro", "hipaa"), FeatureOffer::included);
}

TEST(Compliance, TakenBackEverywhereLeavesTheBook)
{
    test::Book draft = draftOf(withCompliance(sessionTrack(), "enterprise", "HIPAA", true));
    draft = draftOf(withCompliance(draft, "enterprise", "HIPAA", false));
    EXPECT_EQ(draft.features, sessionTrack().features);
    EXPECT_EQ(draft.plans, sessionTrack().plans);
}

TEST(Compliance, NeedsAName)
{
    EXPECT_EQ(withCompliance(sessionTrack(), "enterprise", "", true).error().message.english(),
              "a promise of compliance needs a name of 1 to 200 bytes on one line");
}

TEST(Feature, HasThePriceItIsSoldAtBesidePlans)
{
    EXPECT_EQ(priceBeside(sessionTrack(), "pro", "semantic-search"),
              std::get<Flat>(sessionTrack().findAddOn("semantic-search")->charges.front().monthly).amount);
    EXPECT_EQ(priceBeside(sessionTrack(), "pro", "none"), std::nullopt);
    EXPECT_EQ(priceBeside(sessionTrack(), "none", "semantic-search"), std::nullopt);
}

TEST(Feature, KeepsThePriceOfAnAddOnOfAnotherIdWhereOneMorePlanSellsIt)
{
    BookContent content = sessionTrack();
    for (AddOn& addOn : content.addOns)
        if (addOn.id == "semantic-search") {
            addOn.id = "search";
            addOn.charges.front().monthly = Flat{rate("7.77")};
        }
    for (Plan& plan : content.plans)
        for (PlanFeature& feature : plan.features)
            if (feature.addOn == "semantic-search")
                feature.addOn = "search";
    for (Assumption& assumption : content.assumptions)
        if (assumption.path == "add_ons.semantic-search")
            assumption.path = "add_ons.search";
    const test::Book book(std::move(content));
    const auto price = priceBeside(book, "free", "semantic-search");
    ASSERT_EQ(price, rate("7.77"));
    const test::Book draft = draftOf(withFeature(book, "free", "semantic-search", FeatureOffer::addOn, *price));
    EXPECT_EQ(totalWith(draft, "pro", "search"), totalWith(book, "pro", "search"));
}

TEST(Feature, OfAServiceHasNoPlaceInAPlan)
{
    EXPECT_FALSE(isOfService(sessionTrack(), "semantic-search"));
    EXPECT_TRUE(isOfService(sessionTrack(), "consulting"));
}

} // namespace

} // namespace seatwise::draft_features_test
