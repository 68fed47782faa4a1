#include "pricebooks/model/accounts_effect.h"

#include <utility>

#include "insights/monthly.h"
#include "text/hidden.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

AccountsEffect::AccountsEffect(Date today, QObject* parent)
    : QObject(parent)
    , today_(today)
{
}

void AccountsEffect::setAccounts(const SharedBook& published, AccountsInStore store)
{
    published_ = published;
    store_ = std::make_shared<const AccountsInStore>(std::move(store));
    read_.reset();
    reckon();
}

void AccountsEffect::setEdited(const SharedBook& edited)
{
    edited_ = edited;
    reckon();
}

void AccountsEffect::reckon()
{
    work_.cancel();
    change_.reset();
    emit changed();
    if (!hasAccounts() || !edited_)
        return;
    work_.start([this, store = store_, known = read_, published = published_, edited = edited_,
                 today = today_](const std::stop_token&, const BackgroundWork::Tell&) {
        auto list = known;
        const Result<AccountsChange> change = [&]() -> Result<AccountsChange> {
            if (!list)
                list = std::make_shared<const AccountList>(
                    TRY(readAccounts(store->kept->table, store->books, store->kept->choices)));
            return accountsChange(list->rows.values, *published, *edited, today, list->currency);
        }();
        return [this, list, change] {
            read_ = list;
            change_ = change;
            emit changed();
        };
    });
}

QString accountsLine(const AccountsEffect& effect, const QLocale& locale)
{
    const AccountsChange& change = **effect.change();
    const Money more = change.after - change.before;
    const auto share = percentOf(more.units(), change.before);
    const QString amount = signedMoney(more, effect.currency(), locale);
    const QString text = counted<BooksWords>(
        change.priced(), QT_TRANSLATE_N_NOOP("BooksWords", "%2 a month from %1 accounts that pay %3 today"),
        "%2 a month from 1 account that pays %3 today", locale);
    const QString line = text.arg(amount, formatMoney(change.before, effect.currency(), locale));
    return share && !more.isZero()
               ? BooksWords::tr("%1: %2").arg(line, (share->isNegative() ? QString() : QStringLiteral("+")) +
                                                        formatPercent(*share, locale))
               : line;
}

QString payersLine(const AccountsEffect& effect, const QLocale& locale)
{
    const AccountsChange& change = **effect.change();
    const auto number = [&locale](std::int64_t count) { return formatCount(count, locale); };
    QString line = BooksWords::tr("Pay more: %1 · the same: %2 · less: %3")
                       .arg(number(change.payMore), number(change.paySame), number(change.payLess));
    if (change.unpriced > 0)
        line += QStringLiteral(" · ") + BooksWords::tr("not priced by both lists: %1").arg(number(change.unpriced));
    if (effect.refused() > 0)
        line += QStringLiteral(" · ") + BooksWords::tr("rows that cannot be read: %1").arg(number(effect.refused()));
    return line;
}

QStringList hardestHitHeads()
{
    return {BooksWords::tr("Hardest hit"), BooksWords::tr("Seats"), BooksWords::tr("Today"), BooksWords::tr("Edited"),
            BooksWords::tr("More")};
}

std::vector<QStringList> hardestHitRows(const AccountsEffect& effect, const QLocale& locale)
{
    std::vector<QStringList> rows;
    rows.reserve((*effect.change())->hardestHit.size());
    for (const ChangedAccount& account : (*effect.change())->hardestHit)
        rows.push_back({toQString(showHidden(account.customer)), formatCount(account.seats, locale),
                        formatMoney(account.before, effect.currency(), locale),
                        formatMoney(account.after, effect.currency(), locale),
                        signedMoney(account.after - account.before, effect.currency(), locale)});
    return rows;
}

} // namespace seatwise::ui
