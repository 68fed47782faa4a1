#include "workshop/worksheet.h"

#include "pricebook/assumed.h"
#include "text/find.h"
#include "words/workshop_words.h"
#include "workshop/draft.h"

namespace seatwise {

const std::vector<WorksheetSection>& worksheetSections()
{
    static const std::vector<WorksheetSection> sections{
        {Section::tiers, "tiers", words::sectionTiers(), words::sectionTiersToday()},
        {Section::credits, "credits", words::sectionCredits(), words::sectionCreditsToday()},
        {Section::market, "market", words::sectionMarket(), words::sectionMarketToday()},
        {Section::features, "features", words::sectionFeatures(), words::sectionFeaturesToday()},
        {Section::enterprise, "enterprise", words::sectionEnterprise(), words::sectionEnterpriseToday()},
        {Section::revenue, "revenue", words::sectionRevenue(), words::sectionRevenueToday()},
        {Section::priorities, "priorities", words::sectionPriorities(), words::sectionPrioritiesToday(), true},
        {Section::value, "value", words::sectionValue(), words::sectionValueToday()},
        {Section::roadmap, "roadmap", words::sectionRoadmap(), {}},
        {Section::feedback, "feedback", words::sectionFeedback(), {}},
        {Section::actions, "actions", words::sectionActions(), {}},
        {Section::assumptions, "assumptions", words::sectionAssumptions(), words::sectionAssumptionsToday(), true},
    };
    return sections;
}

Message statementOn(const PriceBook& book, Section section)
{
    const WorksheetSection& part = worksheetSections()[static_cast<std::size_t>(section)];
    return part.ofAnyBook || identityOf(book).id == worksheetBook ? part.today : Message();
}

const std::vector<WorksheetCard>& worksheetCards()
{
    using enum CardKind;
    using enum Section;
    static const std::vector<WorksheetCard> cards{
        {"tiers.price-points", tiers, question, words::cardPricePoints()},
        {"tiers.higher-pricing", tiers, question, words::cardHigherPricing()},
        {"tiers.billing-cycles", tiers, question, words::cardBillingCycles()},
        {"credits.price", credits, question, words::cardCreditPrice()},
        {"credits.packages", credits, question, words::cardCreditPackages()},
        {"credits.rollover", credits, question, words::cardCreditRollover()},
        {"market.verticals", market, question, words::cardVerticals()},
        {"market.geography", market, question, words::cardGeography()},
        {"market.specialized-version", market, question, words::cardSpecializedVersion()},
        {"features.premium", features, question, words::cardPremium()},
        {"features.a-la-carte", features, question, words::cardALaCarte()},
        {"features.bundles", features, question, words::cardBundles()},
        {"enterprise.compliance", enterprise, question, words::cardCompliance()},
        {"enterprise.certifications", enterprise, question, words::cardCertifications()},
        {"enterprise.reporting", enterprise, question, words::cardReporting()},
        {"revenue.usage-based", revenue, question, words::cardUsageBased()},
        {"revenue.dynamic-pricing", revenue, question, words::cardDynamicPricing()},
        {"revenue.predictable-costs", revenue, question, words::cardPredictableCosts()},
        {"priorities.affordability", priorities, priority, words::cardAffordability()},
        {"priorities.feature-richness", priorities, priority, words::cardFeatureRichness()},
        {"priorities.scalability", priorities, priority, words::cardScalability()},
        {"priorities.positioning", priorities, priority, words::cardPositioning()},
        {"priorities.adoption", priorities, priority, words::cardAdoption()},
        {"value.refine", value, question, words::cardRefine()},
        {"value.unique", value, question, words::cardUnique()},
        {"roadmap.validate", roadmap, step, words::cardValidate()},
        {"roadmap.prototype", roadmap, step, words::cardPrototype()},
        {"roadmap.research", roadmap, step, words::cardResearch()},
        {"roadmap.feature-matrix", roadmap, step, words::cardFeatureMatrix()},
        {"roadmap.billing-system", roadmap, step, words::cardBillingSystem()},
        {"feedback.method", feedback, question, words::cardFeedbackMethod()},
        {"feedback.review-frequency", feedback, question, words::cardReviewFrequency()},
        {"feedback.beta-testing", feedback, question, words::cardBetaTesting()},
        {"actions.workshop", actions, action, words::cardWorkshop()},
        {"actions.spreadsheet", actions, action, words::cardSpreadsheet()},
        {"actions.comparison-matrix", actions, action, words::cardComparisonMatrix()},
        {"actions.pricing-model", actions, action, words::cardPricingModel()},
    };
    return cards;
}

std::vector<WorksheetCard> cardsFor(const PriceBook& book)
{
    std::vector<WorksheetCard> cards = worksheetCards();
    cards.reserve(cards.size() + book.assumptions.size());
    for (const Assumption& assumption : book.assumptions) {
        const std::string id = std::string(assumptionCard) + assumption.path;
        if (WorksheetCard* same = findBy(cards, &WorksheetCard::id, id))
            same->text = words::bothNotes(std::move(same->text), noteOf(book, assumption));
        else
            cards.push_back({id, Section::assumptions, CardKind::assumption, noteOf(book, assumption)});
    }
    return cards;
}

} // namespace seatwise
