#include "workshop/views/levers/price_lever.h"

#include <algorithm>
#include <climits>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include "money/quotient.h"
#include "money/sums.h"
#include "theme/stray_wheel.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "words/format.h"
#include "words/typed.h"

namespace seatwise::ui {

namespace {

constexpr int stepsOfAPage = 10;
constexpr int fieldInCharacters = 12;

} // namespace

PriceLever::PriceLever(const QString& caption, Rate step, Rate most, QWidget* parent)
    : QWidget(parent)
    , name_(caption)
    , step_(step)
{
    slider_ = new QSlider(Qt::Horizontal);
    slider_->setAccessibleName(WorkshopWords::tr("%1, slider").arg(caption));
    slider_->setRange(0, stepsOf(most));
    slider_->setPageStep(stepsOfAPage);
    leaveWheelToPage(*slider_);
    field_ = new QLineEdit;
    field_->setAccessibleName(caption);
    field_->setAlignment(Qt::AlignTrailing);
    field_->setFixedWidth(fontMetrics().averageCharWidth() * fieldInCharacters);
    leaveUndoToWindow(*field_);
    today_ = mutedLabel();
    problem_ = new ProblemLabel;
    setLayout(
        flush(column({field(caption, holdingFor(field_, flush(row({{slider_, 1}, field_})))), today_, problem_})));
    connect(slider_, &QSlider::valueChanged, this, [this](int steps) { emit moved(*tryTimes(step_, steps)); });
    connect(field_, &QLineEdit::textEdited, this, &PriceLever::readTyped);
}

int PriceLever::stepsOf(Rate price) const
{
    return static_cast<int>(std::clamp<Wide>(roundedDown(ratio(price, step_)), 0, INT_MAX));
}

void PriceLever::readTyped(const QString& typed)
{
    const auto rate = readRate(typed, currency_, locale());
    if (!rate)
        return problem_->say(
            WorkshopWords::tr("“%1” is not a price; type a number such as 34.99.").arg(typed.left(40)));
    problem_->say({});
    emit moved(*rate);
}

void PriceLever::show(Rate price, Rate today, const Currency& currency, bool isAssumed)
{
    currency_ = currency;
    const QSignalBlocker quiet(slider_);
    slider_->setValue(stepsOf(price));
    if (readRate(field_->text(), currency, locale()) != price)
        field_->setText(formatRate(price, currency, locale()));
    QStringList said;
    if (isAssumed)
        said += WorkshopWords::tr("assumed");
    if (price != today)
        said += WorkshopWords::tr("today %1").arg(formatRate(today, currency, locale()));
    today_->setText(said.join(QStringLiteral(" · ")));
    today_->setVisible(!said.isEmpty());
}

void PriceLever::say(const QString& problem)
{
    problem_->say(problem);
}

} // namespace seatwise::ui
