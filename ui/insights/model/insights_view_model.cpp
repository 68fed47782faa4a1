#include "insights/model/insights_view_model.h"

#include <set>
#include <utility>

#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

std::shared_ptr<const Result<InsightsFigures>> noFigures()
{
    return std::make_shared<const Result<InsightsFigures>>(failed(Message()));
}

} // namespace

InsightsViewModel::InsightsViewModel(SharedBook book, Date today, QObject* parent)
    : QObject(parent)
    , book_(std::move(book))
    , books_(*book_)
    , today_(today)
    , figures_(noFigures())
{
}

void InsightsViewModel::read(KeptAccounts accounts, bool isNew)
{
    reading_ = Reading{std::make_shared<const KeptAccounts>(std::move(accounts)), isNew};
    asked_.plan.clear(); // another list may not have it
    reckon();
}

void InsightsViewModel::open(SharedBook inUse, LoadAccounts load, bool isAgain)
{
    books_ = AccountBooks(*inUse);
    book_ = std::move(inUse);
    load_ = std::move(load);
    if (!isAgain)
        asked_.plan.clear();
    if (!isAgain || !reading_)
        reading_ = Reading{isAgain ? kept_ : nullptr, false};
    reckon();
}

void InsightsViewModel::forgetAccounts()
{
    work_.cancel();
    load_ = {};
    reading_.reset();
    kept_.reset();
    accounts_.reset();
    shown_.reset();
    plans_.clear();
    view_.plan.clear();
    asked_ = view_;
    figures_ = noFigures();
    emit busyChanged();
    emit changed();
}

void InsightsViewModel::setView(const InsightsView& view)
{
    if (std::exchange(asked_, view) == view)
        return;
    if (reading_ || accounts_)
        return reckon();
    view_ = view;
    emit changed();
}

void InsightsViewModel::cancel()
{
    work_.cancel();
    reading_.reset();
    asked_ = view_;
    emit busyChanged();
    emit changed();
}

/// Whether what is asked for differs from what is on show by levers alone.
bool InsightsViewModel::isOnlyByLevers() const
{
    InsightsView other = asked_;
    other.levers = view_.levers;
    return !reading_ && *figures_ && other == view_;
}

void InsightsViewModel::reckon()
{
    if (!reading_ && !accounts_)
        return;
    Reckoned before{reading_, {}, accounts_, isOnlyByLevers() ? shown_ : nullptr, asked_, figures_};
    work_.start([this, before, book = book_, books = books_, load = load_,
                 today = today_](const std::stop_token& stop, const BackgroundWork::Tell&) -> std::function<void()> {
        auto reckoned = std::make_shared<Reckoned>(before);
        if (auto& reading = reckoned->reading) {
            if (load) {
                auto found = load();
                if (!found)
                    return [this, problem = found.error()] {
                        load_ = {};
                        refuse(InsightsWords::tr("The accounts that were kept cannot be read: %1")
                                   .arg(toQString(problem.message)));
                    };
                reckoned->books = std::move(found->books);
                if (!reading->accounts && found->kept)
                    reading->accounts = std::make_shared<const KeptAccounts>(*std::move(found->kept));
            }
            if (!reading->accounts)
                return [this, reckoned] { take(*reckoned); };
            auto read = readAccounts(reading->accounts->table, reckoned->books ? *reckoned->books : books,
                                     reading->accounts->choices);
            if (!read)
                return [this, problem = read.error()] { refuse(toQString(problem.message)); };
            reckoned->accounts = std::make_shared<const AccountList>(*std::move(read));
        }
        const AccountBooks& prices = reckoned->books ? *reckoned->books : books;
        const Standpoint from{today, book->rules.monthlyAnchor, prices.lastPublishing(today)};
        if (reckoned->shown) {
            reckoned->figures = std::make_shared<const Result<InsightsFigures>>(
                withOutlook(**reckoned->figures, *reckoned->shown, reckoned->view, from));
        } else {
            reckoned->shown = ofPlan(reckoned->accounts, reckoned->view.plan);
            reckoned->figures = std::make_shared<const Result<InsightsFigures>>(
                figuresOf(*reckoned->shown, reckoned->view, from, stop));
        }
        return [this, reckoned] { take(*reckoned); };
    });
    emit busyChanged();
}

void InsightsViewModel::take(Reckoned& reckoned)
{
    reading_.reset();
    if (reckoned.books) {
        books_ = *std::move(reckoned.books);
        load_ = {};
    }
    if (reckoned.reading && !reckoned.reading->accounts) {
        emit busyChanged();
        return;
    }
    accounts_ = std::move(reckoned.accounts);
    shown_ = std::move(reckoned.shown);
    figures_ = std::move(reckoned.figures);
    view_ = reckoned.view;
    if (reckoned.reading) {
        kept_ = reckoned.reading->accounts;
        std::set<std::string> plans;
        for (const Account& account : accounts_->rows.values)
            plans.insert(account.plan);
        plans_.assign(plans.begin(), plans.end());
    }
    emit busyChanged();
    if (reckoned.reading)
        emit listRead(*kept_, reckoned.reading->isNew);
    emit changed();
}

void InsightsViewModel::refuse(const QString& problem)
{
    reading_.reset();
    asked_ = view_;
    emit busyChanged();
    emit refused(problem);
}

} // namespace seatwise::ui
