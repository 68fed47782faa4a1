#include "workshop/model/credit_plan.h"

#include "credits/usage_list.h"
#include "words/usage_words.h"
#include "workshop/draft_credits.h"

namespace seatwise::ui {

std::vector<const Plan*> plansWithCredits(const PriceBook& book)
{
    std::vector<const Plan*> plans;
    for (const Plan& plan : book.plans)
        if (creditPrice(book, plan.id))
            plans.push_back(&plan);
    return plans;
}

Result<CreditTerms> creditTerms(const PriceBook& book, const CreditInputs& inputs)
{
    const auto rate = creditPrice(book, inputs.plan);
    if (!rate)
        return refused(words::noPlanByTheCredit(book.name));
    CreditTerms terms;
    terms.allowance = inputs.allowance;
    terms.overageRate = *rate;
    if (book.rules.creditRollover)
        terms.rollover = *book.rules.creditRollover;
    for (const CreditPack& pack : book.creditPacks)
        if (pack.id == inputs.pack)
            terms.pack = PackOffer{CreditCount(pack.credits), pack.price, pack.expiresAfterMonths};
    return terms;
}

Result<CreditLedger> ledgerOf(const PriceBook& book, const CreditInputs& inputs, std::chrono::year_month first)
{
    const CreditTerms terms = TRY(creditTerms(book, inputs));
    if (!inputs.imported.empty())
        return keepLedger(terms, inputs.imported, book.currency, book.rules.rounding);
    const auto months = TRY(expectedUse({inputs.usual, inputs.growth, ledgerMonths, first}));
    return keepLedger(terms, months, book.currency, book.rules.rounding);
}

} // namespace seatwise::ui
