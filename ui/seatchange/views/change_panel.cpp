#include "seatchange/views/change_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "widgets/seat_spin_box.h"
#include "widgets/segmented_control.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

void fill(QComboBox& box, const PriceBook& book, const std::vector<PlanId>& plans, const PlanId& chosen)
{
    box.clear();
    for (const PlanId& id : plans)
        box.addItem(bookName(book.findPlan(id)->name), toQString(id));
    box.setCurrentIndex(std::max(0, box.findData(toQString(chosen))));
}

SegmentedControl* billingChoice(const QString& name)
{
    auto* choice = new SegmentedControl;
    choice->setAccessibleName(name);
    return choice;
}

void choose(SegmentedControl& choice, const PriceBook& book, Billing billing)
{
    QStringList names;
    for (const Billing each : billingChoices(book))
        names += ofBilling(each, {SeatChangeWords::tr("Monthly"), SeatChangeWords::tr("Quarterly"),
                                  SeatChangeWords::tr("Half-yearly"), SeatChangeWords::tr("Annual")});
    choice.setSegments(names);
    choice.setCurrent(std::max(billingIndex(book, billing), 0));
}

} // namespace

ChangePanel::ChangePanel(Date today, const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , today_(today)
    , locale_(locale)
{
    auto* takeOver = new QPushButton(SeatChangeWords::tr("Take over from the Calculator"));
    takeOver->setAccessibleName(takeOver->text());
    connect(takeOver, &QPushButton::clicked, this, &ChangePanel::takeOverRequested);
    kind_ = new SegmentedControl;
    kind_->setAccessibleName(SeatChangeWords::tr("What happens"));
    kind_->setSegments({SeatChangeWords::tr("Seats"), SeatChangeWords::tr("Plan"), SeatChangeWords::tr("Trial"),
                        SeatChangeWords::tr("Cancel")});
    connect(kind_, &SegmentedControl::chosen, this, [this] { take(&ChangePanel::readKind); });
    auto* accepted = new QPushButton(SeatChangeWords::tr("From an accepted quote…"));
    accepted->setAccessibleName(SeatChangeWords::tr("From an accepted quote"));
    connect(accepted, &QPushButton::clicked, this, &ChangePanel::acceptedQuoteRequested);
    agreedRow_ = makeAgreed();
    QVBoxLayout* layout = column({accepted, takeOver, agreedRow_, field(SeatChangeWords::tr("What happens"), kind_)});
    addNow(*layout);
    addChange(*layout);
    layout->addStretch();
    setLayout(layout);
}

QWidget* ChangePanel::makeAgreed()
{
    agreed_ = mutedLabel();
    agreed_->setObjectName(QStringLiteral("change-agreed"));
    auto* leave = new LinkButton(SeatChangeWords::tr("Plan, seats and billing alone"));
    leave->setAccessibleName(leave->text());
    connect(
        leave, &QPushButton::clicked, this, [this] { take(&ChangePanel::leaveAgreed); }, Qt::QueuedConnection);
    return holding(flush(column({agreed_, row({leave, room(1)})})));
}

DateField* ChangePanel::dateField(const QString& name, YearlessDay yearless)
{
    const auto read = [this, yearless](const QString& typed) {
        return readDate(typed, dateReading(locale_, today_, book_->rules.academicYearStart, yearless), locale_);
    };
    auto* field = new DateField(name, read, locale_);
    field->setRange(firstStart, lastStart);
    connect(field, &DateField::edited, this, [this] { take(&ChangePanel::readRest); });
    connect(field, &DateField::finished, this, &ChangePanel::finished);
    return field;
}

void ChangePanel::addNow(QVBoxLayout& layout)
{
    plan_ = new QComboBox;
    append(layout, field(SeatChangeWords::tr("Plan now"), plan_));
    seats_ = new SeatSpinBox;
    const Part seats = field({}, seats_);
    seatsCaption_ = seats.caption;
    seatsNow_ = asOne(seats);
    layout.addWidget(seatsNow_);
    billing_ = billingChoice(SeatChangeWords::tr("Billing"));
    append(layout, field(SeatChangeWords::tr("Billing"), billing_));
    start_ = dateField(SeatChangeWords::tr("Period start"), YearlessDay::latest);
    const Part start = field(SeatChangeWords::tr("Annual contract began"), start_);
    startCaption_ = start.caption;
    startRow_ = asOne(start);
    layout.addWidget(startRow_);
    connect(plan_, &QComboBox::currentIndexChanged, this, [this] { take(&ChangePanel::readPlan); });
    connect(seats_, &SeatSpinBox::seatsEdited, this, [this] { take(&ChangePanel::readRest); });
    connect(billing_, &SegmentedControl::chosen, this, [this] { take(&ChangePanel::readBilling); });
    connect(seats_, &SeatSpinBox::editingFinished, this, &ChangePanel::finished);
}

void ChangePanel::addChange(QVBoxLayout& layout)
{
    on_ = dateField(SeatChangeWords::tr("Date of the change"), YearlessDay::coming);
    append(layout, field(SeatChangeWords::tr("Date of the change"), on_));
    toPlan_ = new QComboBox;
    toPlanRow_ = asOne(field(SeatChangeWords::tr("New plan"), toPlan_));
    layout.addWidget(toPlanRow_);
    toBilling_ = billingChoice(SeatChangeWords::tr("New billing"));
    toBillingRow_ = asOne(field(SeatChangeWords::tr("New billing"), toBilling_));
    layout.addWidget(toBillingRow_);
    toSeats_ = new SeatSpinBox;
    const Part seats = field({}, toSeats_);
    toSeatsCaption_ = seats.caption;
    toSeatsRow_ = asOne(seats);
    layout.addWidget(toSeatsRow_);
    connect(toSeats_, &SeatSpinBox::editingFinished, this, &ChangePanel::finished);
    connect(toPlan_, &QComboBox::currentIndexChanged, this, [this] { take(&ChangePanel::readRest); });
    connect(toBilling_, &SegmentedControl::chosen, this, [this] { take(&ChangePanel::readRest); });
    connect(toSeats_, &SeatSpinBox::seatsEdited, this, [this] { take(&ChangePanel::readRest); });
}

void ChangePanel::setInputs(const PriceBook& book, const ChangeInputs& inputs)
{
    book_ = &book;
    inputs_ = inputs;
    kind_->setAvailable(2, !plansToChange(book, ChangeKind::trial).empty(),
                        SeatChangeWords::tr("This price book has no trial."));
    const bool users = book.counts == SeatWord::users;
    seatsCaption_->setText(users ? SeatChangeWords::tr("Users now") : SeatChangeWords::tr("Seats now"));
    toSeatsCaption_->setText(users ? SeatChangeWords::tr("New users") : SeatChangeWords::tr("New seats"));
    seats_->setAccessibleName(seatsCaption_->text());
    toSeats_->setAccessibleName(toSeatsCaption_->text());
    showInputs();
}

void ChangePanel::focusSeats()
{
    toSeats_->setFocus(Qt::ShortcutFocusReason);
    toSeats_->selectAll();
}

void ChangePanel::take(void (ChangePanel::*read)())
{
    if (showing_ || !book_)
        return;
    (this->*read)();
    showNeeded();
    emit edited();
}

void ChangePanel::leaveAgreed()
{
    inputs_.agreed.reset();
    showInputs();
}

void ChangePanel::readKind()
{
    inputs_ = withKind(*book_, inputs_, static_cast<ChangeKind>(kind_->current()));
    showInputs();
}

/// Another plan is not that of the quote.
void ChangePanel::readPlan()
{
    inputs_.agreed.reset();
    inputs_.plan = PlanId(plan_->currentData().toString().toStdString());
    showInputs();
}

/// The new billing follows, where it is none of its own.
void ChangePanel::readBilling()
{
    inputs_.billing = billingAt(*book_, billing_->current());
    showInputs();
}

void ChangePanel::readRest()
{
    inputs_.seats = seats_->seats();
    inputs_.billing = billingAt(*book_, billing_->current());
    inputs_.periodStart = toQDate(start_->date());
    inputs_.periodStartRefused = start_->refused();
    inputs_.on = toQDate(on_->date());
    inputs_.onRefused = on_->refused();
    inputs_.toPlan = PlanId(toPlan_->currentData().toString().toStdString());
    const Billing next = billingAt(*book_, toBilling_->current());
    inputs_.toBilling = next == inputs_.billing ? std::nullopt : std::optional(next);
    inputs_.toSeats = toSeats_->seats();
}

void ChangePanel::showInputs()
{
    showing_ = true;
    kind_->setCurrent(static_cast<int>(inputs_.kind));
    fillPlans();
    if (seats_->seats() != inputs_.seats)
        seats_->setSeats(inputs_.seats);
    choose(*billing_, *book_, inputs_.billing);
    choose(*toBilling_, *book_, inputs_.toBilling.value_or(inputs_.billing));
    start_->showDate(toDate(inputs_.periodStart), inputs_.periodStartRefused);
    on_->showDate(toDate(inputs_.on), inputs_.onRefused);
    if (toSeats_->seats() != inputs_.toSeats)
        toSeats_->setSeats(inputs_.toSeats);
    showing_ = false;
    readRest();
    showNeeded();
}

void ChangePanel::fillPlans()
{
    fill(*plan_, *book_, plansToChange(*book_, inputs_.kind), inputs_.plan);
    fill(*toPlan_, *book_, plansToReach(*book_, inputs_), inputs_.toPlan);
}

void ChangePanel::showNeeded()
{
    const bool trial = inputs_.kind == ChangeKind::trial;
    const bool cancels = inputs_.kind == ChangeKind::cancellation;
    startRow_->setVisible(needsPeriodStart(inputs_));
    startCaption_->setText(trial                              ? SeatChangeWords::tr("Trial began")
                           : followsContract(inputs_.billing) ? SeatChangeWords::tr("Annual contract began")
                                                              : SeatChangeWords::tr("Contract began"));
    agreedRow_->setVisible(inputs_.agreed != nullptr);
    agreed_->setText(agreedText(inputs_, locale_));
    toPlanRow_->setVisible(trial || inputs_.kind == ChangeKind::plan);
    toBillingRow_->setVisible(inputs_.kind == ChangeKind::plan);
    toSeatsRow_->setVisible(!cancels);
    seatsNow_->setVisible(!trial && !cancels);
}

} // namespace seatwise::ui
