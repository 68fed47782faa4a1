#include "pricebooks/model/draft_difference.h"

#include "claims/reader.h"
#include "comparison/list_difference.h"
#include "pricebooks/model/accounts_effect.h"
#include "words/dates.h"
#include "workshop/draft_model.h"

namespace seatwise::ui {

namespace {

Result<void> refuseInvalid(const BookEditor& editor)
{
    return editor.isValid() ? Result<void>() : tl::make_unexpected(asError(editor.problems()));
}

/// Of accounts that are reckoned.
AccountsDifference monthlyDifference(const AccountsEffect& accounts)
{
    const AccountsChange& change = **accounts.change();
    AccountsDifference difference{.payMore = change.payMore,
                                  .payLess = change.payLess,
                                  .paySame = change.paySame,
                                  .notPriced = change.unpriced + accounts.refused(),
                                  .before = change.before,
                                  .after = change.after,
                                  .isMonthly = true,
                                  .hardestHit = {}};
    for (const ChangedAccount& each : change.hardestHit)
        difference.hardestHit.push_back({each.customer, each.before, each.after});
    return difference;
}

} // namespace

Result<std::string> differencePdf(const BookEditor& editor, const BookSight& sight, const AccountsEffect& accounts,
                                  const Services& services, const QLocale& locale)
{
    TRY(refuseInvalid(editor));
    ListDifference difference = TRY(differenceOf(editor.published(), editor.edited()));
    const Plan* const shown = planInSight(editor, sight);
    if (shown && shown->offers(sight.billing) && difference.before->findPlan(shown->id)) {
        difference.shown = shown->id;
        difference.billing = sight.billing;
    }
    const bool areReckoned = accounts.hasAccounts() && accounts.change() && *accounts.change();
    if (areReckoned && accounts.currency().code == difference.after->currency.code)
        difference.accounts = monthlyDifference(accounts);
    const bool a4 = locale.measurementSystem() != QLocale::ImperialUSSystem;
    return services.documents.differencePdf(difference, toDate(services.today), {a4, {}});
}

Result<std::string> differenceCsv(const BookEditor& editor)
{
    TRY(refuseInvalid(editor));
    return csvOf(TRY(impactOf(*editor.published(), *editor.edited())), editor.edited()->currency.exponent);
}

} // namespace seatwise::ui
