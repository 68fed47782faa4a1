#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "insights/kept_accounts.h"
#include "insights/model/insights_figures.h"
#include "models/accounts_in_store.h"
#include "models/background_work.h"
#include "pricebook/price_book.h"

namespace seatwise::ui {

/// Looks into a store for its accounts and what prices them.
using LoadAccounts = std::function<Result<AccountsInStore>()>;

/// The accounts that the page of insights works on, and how they are looked at. They are read and reckoned with beside
/// the window; until that is done what was there stays.
class InsightsViewModel : public QObject
{
    Q_OBJECT

public:
    InsightsViewModel(SharedBook book, Date today, QObject* parent = nullptr);

    /// Reads a list in place of the one that was there; listRead() or refused() tells.
    void read(KeptAccounts accounts, bool isNew);
    /// Looks into a store for what prices accounts, `inUse` or the versions of it, and reads those that it keeps, or
    /// with `isAgain` those that are there. `load` is called beside the window.
    void open(SharedBook inUse, LoadAccounts load, bool isAgain);
    /// Has no accounts any more.
    void forgetAccounts();
    [[nodiscard]] bool hasAccounts() const { return accounts_ != nullptr; }
    /// Those on show: all, or of one plan. There must be some.
    [[nodiscard]] const AccountList& accounts() const { return *shown_; }
    /// The same, to be used beside the window.
    [[nodiscard]] const std::shared_ptr<const AccountList>& sharedAccounts() const { return shown_; }
    /// What the accounts of all are on, by name.
    [[nodiscard]] const std::vector<std::string>& plans() const { return plans_; }

    /// How the figures on show look at them.
    [[nodiscard]] const InsightsView& view() const { return view_; }
    [[nodiscard]] MrrRules rules() const { return view_.rules; }
    void setView(const InsightsView& view);
    [[nodiscard]] Date today() const { return today_; }

    /// The figures, or why there are none.
    [[nodiscard]] const Result<InsightsFigures>& figures() const { return *figures_; }

    [[nodiscard]] bool isBusy() const { return work_.isRunning(); }
    /// Stops reading and reckoning; what is on show stays.
    void cancel();

signals:
    /// The figures are others, or how they are looked at is.
    void changed();
    void busyChanged();
    void listRead(const seatwise::KeptAccounts& accounts, bool isNew);
    /// A list cannot be reckoned with.
    void refused(const QString& problem);

private:
    /// A list of accounts that is to be read.
    struct Reading
    {
        std::shared_ptr<const KeptAccounts> accounts; ///< null: what the store keeps
        bool isNew = false;
    };

    void reckon();
    /// What came of reading and reckoning.
    struct Reckoned
    {
        std::optional<Reading> reading;    ///< absent: the accounts were there
        std::optional<AccountBooks> books; ///< that a store has
        std::shared_ptr<const AccountList> accounts;
        std::shared_ptr<const AccountList> shown;
        InsightsView view;
        std::shared_ptr<const Result<InsightsFigures>> figures;
    };

    [[nodiscard]] bool isOnlyByLevers() const;
    void take(Reckoned& reckoned);
    void refuse(const QString& problem);

    SharedBook book_; ///< which books_ refers to
    AccountBooks books_;
    LoadAccounts load_; ///< until the store was looked into
    Date today_;
    std::shared_ptr<const KeptAccounts> kept_; ///< what accounts_ was read from
    std::shared_ptr<const AccountList> accounts_;
    std::shared_ptr<const AccountList> shown_;
    std::vector<std::string> plans_;
    std::optional<Reading> reading_; ///< until it is done
    InsightsView view_;              ///< of the figures on show
    InsightsView asked_;
    std::shared_ptr<const Result<InsightsFigures>> figures_; ///< never null
    BackgroundWork work_;
};

} // namespace seatwise::ui
