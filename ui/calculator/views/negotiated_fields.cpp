#include "calculator/views/negotiated_fields.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/model/terms.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "widgets/problem_label.h"
#include "widgets/seat_text.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "words/format.h"
#include "words/typed.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t maxBands = 4;

QString rateText(Rate rate, const QLocale& locale)
{
    return toQString(rate.toString()).replace(QLatin1Char('.'), locale.decimalPoint());
}

std::vector<NegotiatedBand> readable(const std::vector<Result<NegotiatedBand>>& typed)
{
    std::vector<NegotiatedBand> bands;
    for (const auto& band : typed)
        if (band)
            bands.push_back(*band);
    return bands;
}

} // namespace

NegotiatedFields::NegotiatedFields(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    box_ = new QCheckBox(CalculatorWords::tr("Ne&gotiated rates"));
    hint_ = mutedLabel();
    bands_ = column({});
    more_ = new LinkButton(CalculatorWords::tr("Add a band"));
    fewer_ = new LinkButton(CalculatorWords::tr("Remove"));
    fewer_->setAccessibleName(CalculatorWords::tr("Remove the last band"));
    makeReason();
    details_ = holding(flush(column({bands_, row({more_, fewer_, room()}), reasonRow_, problem_})));
    setLayout(flush(column({together(box_, hint_), details_})));
    connect(more_, &QPushButton::clicked, this, [this] {
        addRow();
        rows_.back().rate->setFocus();
    });
    connect(fewer_, &QPushButton::clicked, this, &NegotiatedFields::removeRow);
    connect(box_, &QCheckBox::clicked, this, [this](bool agreed) {
        setNegotiated(model_, agreed ? std::optional<NegotiatedRates>(NegotiatedRates{}) : std::nullopt);
        model_.endEdit();
    });
}

void NegotiatedFields::makeReason()
{
    reason_ = new QLineEdit;
    reason_->setPlaceholderText(CalculatorWords::tr("Why they are given"));
    reason_->setMaxLength(maxReasonLength);
    leaveUndoToWindow(*reason_);
    reasonRow_ = holding(flush(column({field(CalculatorWords::tr("Reason for the rates"), reason_)})));
    problem_ = new ProblemLabel;
    problem_->setObjectName(QStringLiteral("negotiated-problem"));
    connect(reason_, &QLineEdit::textEdited, this, &NegotiatedFields::take);
    connect(reason_, &QLineEdit::editingFinished, &model_, &CalculatorViewModel::endEdit);
}

void NegotiatedFields::addRow()
{
    Row row{nullptr, new QLineEdit, new QLineEdit};
    const auto number = static_cast<int>(rows_.size()) + 1;
    row.from->setAccessibleName(CalculatorWords::tr("Seats from which rate %1 holds").arg(number));
    row.rate->setAccessibleName(CalculatorWords::tr("Rate %1 of a seat and month").arg(number));
    row.from->setPlaceholderText(CalculatorWords::tr("Seats"));
    row.rate->setPlaceholderText(CalculatorWords::tr("Rate"));
    QLabel* caption = mutedLabel(CalculatorWords::tr("From seats · rate a seat and month"));
    row.holder = holding(flush(column({caption, ui::row({{row.from, 1}, {row.rate, 1}})})));
    if (rows_.empty() && model_.book().rules.negotiatedFrom)
        row.from->setText(formatCount(*model_.book().rules.negotiatedFrom, model_.locale()));
    for (QLineEdit* field : {row.from, row.rate}) {
        leaveUndoToWindow(*field);
        connect(field, &QLineEdit::textEdited, this, &NegotiatedFields::take);
        connect(field, &QLineEdit::editingFinished, &model_, &CalculatorViewModel::endEdit);
    }
    bands_->addWidget(row.holder);
    rows_.push_back(row);
    more_->setVisible(rows_.size() < maxBands);
    fewer_->setVisible(rows_.size() > 1);
    emit rowsChanged();
}

void NegotiatedFields::removeRow()
{
    delete rows_.back().holder;
    rows_.pop_back();
    more_->show();
    fewer_->setVisible(rows_.size() > 1);
    take();
    model_.endEdit();
}

void NegotiatedFields::showBook()
{
    for (const Row& row : rows_)
        delete row.holder;
    rows_.clear();
    addRow();
}

QList<QWidget*> NegotiatedFields::tabStops() const
{
    QList<QWidget*> stops{box_};
    for (const Row& row : rows_)
        stops += {row.from, row.rate};
    return stops += {more_, fewer_, reason_};
}

void NegotiatedFields::showInputs()
{
    const auto& lowest = model_.book().rules.negotiatedFrom;
    setVisible(lowest.has_value());
    if (!lowest)
        return;
    const auto& rates = model_.inputs().selection.offers.negotiated;
    box_->setChecked(rates.has_value());
    const bool reached = model_.inputs().selection.seats >= *lowest;
    box_->setEnabled(reached || rates);
    const QString hint = CalculatorWords::tr("From %1").arg(countSeats(model_.book().counts, *lowest, model_.locale()));
    if (hint_->text() != hint)
        hint_->setText(hint);
    hint_->setVisible(!rates);
    details_->setVisible(rates.has_value());
    if (!rates)
        return;
    showRows();
    if (toQString(rates->reason) != reason_->text())
        reason_->setText(toQString(rates->reason));
    showProblem();
}

void NegotiatedFields::showRows()
{
    const auto& bands = model_.inputs().selection.offers.negotiated->bands;
    if (readable(typedBands()) == bands)
        return;
    while (rows_.size() < bands.size())
        addRow();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const bool agreed = i < bands.size();
        if (agreed)
            rows_[i].from->setText(formatCount(bands[i].from, model_.locale()));
        rows_[i].rate->setText(agreed ? rateText(bands[i].rate, model_.locale()) : QString());
    }
}

void NegotiatedFields::showProblem()
{
    const auto typed = typedBands();
    const auto unread = std::find_if(typed.begin(), typed.end(), [](const auto& band) { return !band; });
    if (unread != typed.end())
        problem_->say(problemText(*unread));
    else
        problem_->say(problemText(problemOf(model_, Concern::negotiated)));
}

void NegotiatedFields::take()
{
    const auto typed = typedBands();
    const auto bands = readable(typed);
    if (bands.size() == typed.size())
        setNegotiated(model_, NegotiatedRates{bands, reason_->text().toStdString()});
    showProblem();
}

/// Of each row that is filled in.
std::vector<Result<NegotiatedBand>> NegotiatedFields::typedBands() const
{
    std::vector<Result<NegotiatedBand>> bands;
    for (const Row& row : rows_) {
        if (row.rate->text().trimmed().isEmpty())
            continue;
        const auto from = seatsFromText(row.from->text(), model_.locale());
        const auto rate = readRate(row.rate->text(), model_.book().currency, model_.locale());
        if (from && rate)
            bands.emplace_back(NegotiatedBand{*from, *rate});
        else
            bands.emplace_back(
                misused(CalculatorWords::tr("“%1” cannot be read; type seats such as 10,000 and a rate such as 0.045.")
                            .arg((from ? row.rate : row.from)->text().left(40))
                            .toStdString()));
    }
    return bands;
}

} // namespace seatwise::ui
