#include "workshop/worksheet.h"

#include <algorithm>

namespace seatwise {

const std::vector<WorksheetSection>& worksheetSections()
{
    static const std::vector<WorksheetSection> sections{
        {"tiers", "1. Pricing Tiers Customization",
         "Free Tier: Basic session capture. Pro Tier: $29.99/month. Enterprise Tier: $199.99/month."},
        {"credits", "2. AI Credit System", "$0.10 per AI insight/summary. Volume discounts for enterprise."},
        {"market", "3. Target Market Segmentation",
         "Current Focus: Knowledge workers, Tech professionals, Project managers, Remote work environments."},
        {"features", "4. Feature Monetization Strategy",
         "Potential Monetization Points: Advanced AI summarization, Semantic search capabilities, Custom integration "
         "support, Extended historical analysis."},
        {"enterprise", "5. Enterprise Value Propositions",
         "Current Enterprise Offerings: Unlimited users, Custom integrations, Dedicated support, Advanced analytics."},
        {"revenue", "6. Revenue Model Experimentation",
         "Potential Innovative Approaches: Consumption-based pricing, Hybrid subscription models, Performance-based "
         "pricing, Collaborative pricing discovery."},
        {"priorities", "Customization Priorities", "Rank the following from most to least important."},
        {"value", "Unique Value Proposition",
         "SessionTrack provides intelligent conversation tracking and AI-powered insights to enhance productivity and "
         "project management."},
        {"roadmap", "Implementation Roadmap", ""},
        {"feedback", "Customer Feedback Mechanism", ""},
        {"actions", "Next Action Items", ""},
        {"assumptions", "Assumptions of the price book", "Figures that no document gives and that were taken."},
    };
    return sections;
}

const std::vector<WorksheetCard>& worksheetCards()
{
    using enum CardKind;
    static const std::vector<WorksheetCard> cards{
        {"tiers.price-points", "tiers", question, "Ideal price points for each tier?"},
        {"tiers.higher-pricing", "tiers", question, "What additional features could justify higher pricing?"},
        {"tiers.billing-cycles", "tiers", question, "Preferred billing cycles (monthly/annual)?"},
        {"credits.price", "credits", question, "Alternative pricing per credit?"},
        {"credits.packages", "credits", question, "Bundled credit packages?"},
        {"credits.rollover", "credits", question, "Credit rollover policies?"},
        {"market.verticals", "market", question, "Additional industry verticals?"},
        {"market.geography", "market", question, "Geographic market priorities?"},
        {"market.specialized-version", "market", question, "Specialized version for specific sectors?"},
        {"features.premium", "features", question, "Which features should be premium?"},
        {"features.a-la-carte", "features", question, "Potential à la carte feature pricing?"},
        {"features.bundles", "features", question, "Bundled feature packages?"},
        {"enterprise.compliance", "enterprise", question, "Specific compliance requirements?"},
        {"enterprise.certifications", "enterprise", question, "Preferred security certifications?"},
        {"enterprise.reporting", "enterprise", question, "Unique reporting needs?"},
        {"revenue.usage-based", "revenue", question, "Interest in usage-based billing?"},
        {"revenue.dynamic-pricing", "revenue", question, "Willingness to experiment with dynamic pricing?"},
        {"revenue.predictable-costs", "revenue", question, "Preference for predictable vs. flexible costs?"},
        {"priorities.affordability", "priorities", priority, "User Affordability"},
        {"priorities.feature-richness", "priorities", priority, "Feature Richness"},
        {"priorities.scalability", "priorities", priority, "Scalability"},
        {"priorities.positioning", "priorities", priority, "Competitive Positioning"},
        {"priorities.adoption", "priorities", priority, "Rapid Market Adoption"},
        {"value.refine", "value", question, "How would you refine this value proposition?"},
        {"value.unique", "value", question, "What makes our offering uniquely valuable?"},
        {"roadmap.validate", "roadmap", step, "Validate customization inputs"},
        {"roadmap.prototype", "roadmap", step, "Develop pricing prototype"},
        {"roadmap.research", "roadmap", step, "Conduct market research"},
        {"roadmap.feature-matrix", "roadmap", step, "Create tiered feature matrix"},
        {"roadmap.billing-system", "roadmap", step, "Design flexible billing system"},
        {"feedback.method", "feedback", question, "Preferred feedback collection method?"},
        {"feedback.review-frequency", "feedback", question, "Frequency of pricing review?"},
        {"feedback.beta-testing", "feedback", question, "Beta testing approach?"},
        {"actions.workshop", "actions", action, "Schedule pricing strategy workshop"},
        {"actions.spreadsheet", "actions", action, "Develop comprehensive pricing spreadsheet"},
        {"actions.comparison-matrix", "actions", action, "Create feature comparison matrix"},
        {"actions.pricing-model", "actions", action, "Draft initial customized pricing model"},
    };
    return cards;
}

std::vector<WorksheetCard> cardsFor(const PriceBook& book)
{
    std::vector<WorksheetCard> cards = worksheetCards();
    cards.reserve(cards.size() + book.assumptions.size());
    for (const Assumption& assumption : book.assumptions) {
        const std::string id = "assumption." + assumption.path;
        const auto same = std::find_if(cards.begin(), cards.end(), [&](const auto& card) { return card.id == id; });
        if (same == cards.end())
            cards.push_back({id, "assumptions", CardKind::assumption, assumption.note});
        else
            same->text += ' ' + assumption.note;
    }
    return cards;
}

} // namespace seatwise
