#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDate>
#include <QLocale>
#include <QString>

#include "billing/proration.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "pricing/price.h"
#include "seatchange/model/agreed_subscription.h"
#include "seatchange/model/story_texts.h"
#include "words/dates.h"
#include "words/typed_dates.h"

namespace seatwise::ui {

enum class ChangeKind { seats, plan, trial, cancellation };

/// What a person sets on the Seat change page.
struct ChangeInputs
{
    ChangeKind kind = ChangeKind::seats;
    PlanId plan;         ///< the plan in use; the trial, for a conversion
    SeatCount seats = 0; ///< seats in use
    Billing billing = Billing::monthly;
    QDate periodStart; ///< first day of the annual contract, of this year or an earlier one, or of the trial; not used
                       ///< for monthly billing
    QDate on;          ///< the day of the change
    PlanId toPlan;
    SeatCount toSeats = 0;
    std::optional<Billing> toBilling;                           ///< with a change of plan; absent: the billing stays
    std::optional<RefusedDate> periodStartRefused;              ///< typed in place of the period's start
    std::optional<RefusedDate> onRefused;                       ///< typed in place of the day of the change
    std::shared_ptr<const AgreedSubscription> agreed = nullptr; ///< where it has no more than is typed

    friend bool operator==(const ChangeInputs&, const ChangeInputs&) = default;
};

/// The answer, ready to show. When `problem` is set nothing else is.
struct ChangeAnswer
{
    std::optional<Error> problem; ///< what is wrong, or the rule that says no
    QString heading;              ///< "To pay", "To credit", "Nothing to pay now"
    QString amount;               ///< "$4.40"
    QString effective;
    QString period; ///< the days that remain and what they are divided by
    QString charge; ///< "$31.58"; empty where nothing is charged or credited
    QString credit;
    QString net;
    QString reason;
    QStringList working;
    std::optional<StoryTexts> story; ///< what it comes to over time

    friend bool operator==(const ChangeAnswer&, const ChangeAnswer&) = default;
};

/// What the change costs and when it takes effect.
[[nodiscard]] ChangeAnswer answerFor(const PriceBook& book, const ChangeInputs& inputs, const QLocale& locale);

/// A first set of inputs: 200 seats, or the fewest the first subscription takes, in a month or year that holds `today`.
[[nodiscard]] ChangeInputs firstChange(const PriceBook& book, QDate today);

/// The inputs for a change of a subscription as it was priced, its plan, seats and billing; for a trial, its
/// conversion. Nothing for a plan of another kind.
[[nodiscard]] std::optional<ChangeInputs> changeOf(const PriceBook& book, const Price& price, QDate today);

/// Whether the first day of the running period or contract must be known, or that of the trial.
[[nodiscard]] bool needsPeriodStart(const ChangeInputs& inputs);

/// That day, as the rules of billing take it.
[[nodiscard]] PeriodStart periodStartOf(const ChangeInputs& inputs);

/// The billing once the change has taken effect.
[[nodiscard]] Billing billingAfter(const ChangeInputs& inputs);

/// What is typed in place of a date that the change needs; nothing where its dates stand.
[[nodiscard]] std::optional<RefusedDate> refusedDate(const ChangeInputs& inputs);

/// A change of the page's inputs, as the menu names it and as it is told from others; field 0 is always a step of its
/// own.
struct ChangeEdit
{
    QString name;
    int field = 0;
};
[[nodiscard]] ChangeEdit changeEdit(const ChangeInputs& before, const ChangeInputs& after);

/// The inputs for another kind of change, with plans and seats that such a change can begin with: an upgrade from the
/// first plan that has one, a trial that began on the day of the change.
[[nodiscard]] ChangeInputs withKind(const PriceBook& book, ChangeInputs inputs, ChangeKind kind);

/// The ids of the plans a change may start from: trials for a conversion, else subscriptions.
[[nodiscard]] std::vector<PlanId> plansToChange(const PriceBook& book, ChangeKind kind);

/// The ids of the plans a change may lead to; of a change of plan the plan itself is the last, as its billing may
/// change.
[[nodiscard]] std::vector<PlanId> plansToReach(const PriceBook& book, const ChangeInputs& inputs);

} // namespace seatwise::ui
