#include "insights/model/price_change_texts.h"

#include <algorithm>

#include "calculator/model/drawn.h"
#include "text/hidden.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString riseName(const LeftByRise& rise, const QLocale& locale)
{
    const auto percent = [&locale](int whole) { return formatPercent(Percent::whole(whole), locale); };
    if (!rise.above)
        return InsightsWords::tr("no rise");
    if (!rise.upTo)
        return InsightsWords::tr("above %1").arg(percent(*rise.above));
    return *rise.above == 0 ? InsightsWords::tr("up to %1").arg(percent(*rise.upTo))
                            : InsightsWords::tr("%1 to %2").arg(percent(*rise.above), percent(*rise.upTo));
}

ShareRow leftRow(const QString& name, const LeftByRise& rise, bool isQuiet, const QLocale& locale)
{
    const QString beside =
        InsightsWords::tr("%1 of %2 left").arg(formatCount(rise.left, locale), formatCount(rise.accounts, locale));
    if (!rise.share)
        return {name, beside, {}, 0, isQuiet};
    const auto percent = [&](Percent share) { return formatPercent(share, locale); };
    return {name, beside,
            InsightsWords::tr("%1 (%2 to %3)")
                .arg(percent(rise.share->share), percent(rise.share->low), percent(rise.share->high)),
            drawn(rise.share->share) / 100, isQuiet};
}

QString responseName(Response response)
{
    switch (response) {
    case Response::stayed:
        return InsightsWords::tr("stayed");
    case Response::movedUp:
        return InsightsWords::tr("moved up");
    case Response::movedDown:
        return InsightsWords::tr("moved down");
    case Response::left:
        return InsightsWords::tr("left");
    }
    Q_UNREACHABLE();
}

} // namespace

QString priceChangeTitle(const PriceChange& change, const QLocale& locale)
{
    return InsightsWords::tr("%1 in place of %2: for new customers from %3, for others from their first period or term "
                             "from %4")
        .arg(toQString(change.after), toQString(change.before), formatDate(change.from, locale),
             formatDate(change.existingFrom, locale));
}

QString priceChangeLine(const InsightsViewModel& model, const QLocale& locale)
{
    const Result<PriceChangeEffect>& effect = model.figures()->priceChange->effect;
    if (!effect)
        return problemText(effect);
    const Currency& currency = model.accounts().currency;
    if (effect->affected.empty())
        return InsightsWords::tr("Nobody has been at the new price for long enough to say what came of it.");
    return counted<InsightsWords>(
               effect->affected.size(),
               QT_TRANSLATE_N_NOOP("InsightsWords", "%1 accounts came to the new price. They brought %2 a month; "
                                                    "%3 was expected, %4 came."),
               "1 account came to the new price. It brought %2 a month; %3 was expected, %4 came.", locale)
        .arg(formatMoney(effect->before, currency, locale),
             signedMoney(effect->expected - effect->before, currency, locale),
             signedMoney(effect->came - effect->before, currency, locale));
}

QString responseLine(const PriceChange& change, const QLocale& locale)
{
    if (!change.effect)
        return {};
    const auto number = [&](Response response) {
        return formatCount(std::ranges::count(change.effect->affected, response, &AffectedAccount::response), locale);
    };
    return counted<InsightsWords>(
               usualWindow,
               QT_TRANSLATE_N_NOOP("InsightsWords",
                                   "Within %1 months: stayed %2 · moved up %3 · moved down %4 · left %5"),
               "Within 1 month: stayed %2 · moved up %3 · moved down %4 · left %5", locale)
               .arg(number(Response::stayed), number(Response::movedUp), number(Response::movedDown),
                    number(Response::left)) +
           QLatin1Char('\n') +
           InsightsWords::tr("Too early to say: %1 · ended or changed before: %2 · not priced by both lists: %3")
               .arg(formatCount(change.effect->open, locale), formatCount(change.effect->endedBefore, locale),
                    formatCount(change.effect->unpriced, locale));
}

std::vector<ShareRow> leftRows(const PriceChange& change, const QLocale& locale)
{
    std::vector<ShareRow> rows;
    if (!change.effect)
        return rows;
    for (const LeftByRise& rise : change.effect->byRise)
        rows.push_back(leftRow(riseName(rise, locale), rise, false, locale));
    rows.push_back(leftRow(InsightsWords::tr("not yet at the new price"), change.effect->others, true, locale));
    return rows;
}

QStringList affectedHeads()
{
    return {InsightsWords::tr("Customer"), InsightsWords::tr("Seats"), InsightsWords::tr("Before"),
            InsightsWords::tr("Expected"), InsightsWords::tr("Came"),  InsightsWords::tr("Response")};
}

std::vector<QStringList> affectedRows(const InsightsViewModel& model, const QLocale& locale)
{
    std::vector<QStringList> rows;
    const Result<PriceChangeEffect>& effect = model.figures()->priceChange->effect;
    if (!effect)
        return rows;
    const Currency& currency = model.accounts().currency;
    for (const AffectedAccount& account : effect->affected)
        rows.push_back({toQString(showHidden(account.customer)), formatCount(account.seats, locale),
                        formatMoney(account.before, currency, locale), formatMoney(account.expected, currency, locale),
                        formatMoney(account.came, currency, locale), responseName(account.response)});
    return rows;
}

} // namespace seatwise::ui
