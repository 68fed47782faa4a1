#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QLocale>
#include <QObject>
#include <QStringList>

#include "insights/account_list.h"
#include "insights/accounts_change.h"
#include "models/accounts_in_store.h"
#include "models/background_work.h"
#include "pricebook/price_book.h"

namespace seatwise::ui {

/// What a draft does to the accounts that the store keeps, reckoned beside the window.
class AccountsEffect : public QObject
{
    Q_OBJECT

public:
    explicit AccountsEffect(Date today, QObject* parent = nullptr);

    /// Takes what a store keeps, and the published list, which prices it as far as `store` has no versions of it.
    void setAccounts(const SharedBook& published, AccountsInStore store);
    [[nodiscard]] bool hasAccounts() const { return store_ && store_->kept; }
    /// The list that is to price them.
    void setEdited(const SharedBook& edited);

    /// What the change costs them, or why that cannot be said; nothing before it is reckoned.
    [[nodiscard]] const std::optional<Result<AccountsChange>>& change() const { return change_; }
    [[nodiscard]] const Currency& currency() const { return read_->currency; }
    /// Rows of their list that cannot be read.
    [[nodiscard]] std::int64_t refused() const { return static_cast<std::int64_t>(read_->rows.problems.size()); }
    [[nodiscard]] bool isBusy() const { return work_.isRunning(); }

signals:
    void changed();

private:
    void reckon();

    Date today_;
    SharedBook published_;
    std::shared_ptr<const AccountsInStore> store_; ///< null until it was looked into
    SharedBook edited_;
    std::shared_ptr<const AccountList> read_; ///< null until then
    std::optional<Result<AccountsChange>> change_;
    BackgroundWork work_;
};

// In words; there must be a change.

/// "+$119.82 a month, +1.30 % of what 214 accounts bring".
[[nodiscard]] QString accountsLine(const AccountsEffect& effect, const QLocale& locale);
/// "61 pay more, 153 the same, none less"; and of how many nothing can be said.
[[nodiscard]] QString payersLine(const AccountsEffect& effect, const QLocale& locale);
/// Those who pay most more: customer, seats, today, edited, more.
[[nodiscard]] QStringList hardestHitHeads();
[[nodiscard]] std::vector<QStringList> hardestHitRows(const AccountsEffect& effect, const QLocale& locale);

} // namespace seatwise::ui
