#include "workshop/views/question_card.h"

#include <tuple>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "widgets/chip.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "widgets/typing.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/workshop_edits.h"
#include "workshop/model/workshop_texts.h"
#include "workshop/model/workshop_view_model.h"

namespace seatwise::ui {

namespace {

constexpr int linesOfAnswer = 3;

} // namespace

QuestionCard::QuestionCard(WorkshopViewModel& model, const WorksheetCard& card, QWidget* parent)
    : Card(parent)
    , model_(model)
    , id_(card.id)
{
    setAccessibleName(toQString(card.text));
    state_ = new Chip(Chip::Look::Outline);
    answer_ = makeText(WorkshopWords::tr("Answer"));
    evidence_ = makeText(WorkshopWords::tr("Evidence"));
    problem_ = new ProblemLabel;
    trail_ = mutedLabel();
    setLayout(column(
        {row({{titleLabel(toQString(card.text)), 1}, {state_, 0, Qt::AlignTop}}),
         row({field(WorkshopWords::tr("Answer"), answer_, 1), field(WorkshopWords::tr("Evidence"), evidence_, 1)}),
         makeWho(), makeDeciding(), makeDecided(), problem_, trail_}));
    pause_.setSingleShot(true);
    pause_.setInterval(typingPause);
    connect(&pause_, &QTimer::timeout, this, &QuestionCard::keep);
    connect(&model_, &WorkshopViewModel::keepRequested, this, [this] {
        if (pause_.isActive())
            keep();
    });
    connect(&model_, &WorkshopViewModel::refreshed, this, &QuestionCard::showEntry);
    connect(&model_, &WorkshopViewModel::cardChanged, this, [this](const std::string& changed) {
        if (changed == id_)
            showEntry();
    });
    showEntry();
}

QPlainTextEdit* QuestionCard::makeText(const QString& caption)
{
    QPlainTextEdit* field = textBox(caption, linesOfAnswer);
    connect(field, &QPlainTextEdit::textChanged, this, [this] {
        if (!showing_)
            pause_.start();
    });
    return field;
}

QLayout* QuestionCard::makeWho()
{
    owner_ = new QLineEdit;
    owner_->setMaxLength(maxPersonLength);
    hasDay_ = new QCheckBox(WorkshopWords::tr("Decide by"));
    day_ = new DateField(
        WorkshopWords::tr("Decide by"),
        [this](const QString& typed) {
            const auto yearStart = model_.draft().today()->rules.academicYearStart;
            return readDate(typed, dateReading(locale(), model_.today(), yearStart), locale());
        },
        locale());
    connect(owner_, &QLineEdit::textEdited, &pause_, qOverload<>(&QTimer::start));
    connect(owner_, &QLineEdit::editingFinished, this, &QuestionCard::keep);
    connect(hasDay_, &QCheckBox::toggled, this, [this](bool has) {
        day_->setEnabled(has);
        if (!showing_)
            keep();
    });
    connect(day_, &DateField::edited, &pause_, qOverload<>(&QTimer::start));
    connect(day_, &DateField::finished, this, &QuestionCard::keep);
    return row({field(WorkshopWords::tr("Owner"), owner_, 1), {flush(column({hasDay_, day_})), 1}});
}

QWidget* QuestionCard::makeDeciding()
{
    decision_ = new QLineEdit;
    decision_->setMaxLength(static_cast<int>(maxCardText) / 4);
    by_ = new QLineEdit;
    by_->setMaxLength(maxPersonLength);
    auto* decide = new QPushButton(WorkshopWords::tr("Decide"));
    decide->setAccessibleName(WorkshopWords::tr("Decide: %1").arg(accessibleName()));
    connect(decide, &QPushButton::clicked, this, &QuestionCard::decide);
    connect(decision_, &QLineEdit::returnPressed, this, &QuestionCard::decide);
    connect(by_, &QLineEdit::returnPressed, this, &QuestionCard::decide);
    deciding_ = holding(flush(row({field(WorkshopWords::tr("Decision"), decision_, 3),
                                   field(WorkshopWords::tr("Decided by"), by_, 2),
                                   {decide, 0, Qt::AlignBottom}})));
    return deciding_;
}

QLayout* QuestionCard::makeDecided()
{
    decided_ = new QLabel;
    decided_->setTextFormat(Qt::PlainText);
    decided_->setWordWrap(true);
    reopen_ = new QPushButton(WorkshopWords::tr("Open again"));
    connect(reopen_, &QPushButton::clicked, this, &QuestionCard::reopen);
    return row({{decided_, 1}, reopen_});
}

CardEntry QuestionCard::typed() const
{
    CardEntry entry = entryOf(model_.session(), id_);
    entry.answer = answer_->toPlainText().toStdString();
    entry.evidence = evidence_->toPlainText().toStdString();
    entry.owner = owner_->text().trimmed().toStdString();
    if (!hasDay_->isChecked())
        entry.decideBy.reset();
    else if (!day_->refused())
        entry.decideBy = day_->date();
    return entry;
}

/// Whether what is typed counts from now on: it is kept, or waits for the store. What was refused because somebody else
/// changed the card stays in its fields, and is kept over theirs once it is typed on.
bool QuestionCard::keep()
{
    pause_.stop();
    const CardEntry entry = typed();
    if (entry == refused_)
        return false;
    const CardEntry before = entryOf(model_.session(), id_);
    const auto kept = ui::keep(model_, entry);
    problem_->say(problemText(kept));
    const CardEntry now = entryOf(model_.session(), id_);
    refused_ = now != entry && now != before ? std::optional(typed()) : std::nullopt;
    return now == entry;
}

void QuestionCard::hideEvent(QHideEvent* event)
{
    if (pause_.isActive())
        keep();
    Card::hideEvent(event);
}

void QuestionCard::decide()
{
    if (keep())
        problem_->say(problemText(ui::decide(model_, id_, decision_->text(), by_->text())));
}

void QuestionCard::reopen()
{
    if (keep())
        problem_->say(problemText(ui::reopen(model_, id_)));
}

void QuestionCard::showEntry()
{
    const QScopedValueRollback showing(showing_, true);
    const CardEntry entry = entryOf(model_.session(), id_);
    for (const auto& [field, was, is] :
         {std::tuple(answer_, &shown_.answer, &entry.answer), std::tuple(evidence_, &shown_.evidence, &entry.evidence)})
        if (field->toPlainText() == toQString(*was) && *was != *is)
            field->setPlainText(toQString(*is));
    if (owner_->text().trimmed() == toQString(shown_.owner))
        owner_->setText(toQString(entry.owner));
    hasDay_->setChecked(entry.decideBy.has_value());
    day_->setEnabled(entry.decideBy.has_value());
    if (!day_->refused())
        day_->showDate(dayToDecide(entry, model_.today()));
    shown_ = entry;
    const bool isDecided = entry.state == CardState::decided;
    deciding_->setVisible(!isDecided);
    decided_->setVisible(isDecided);
    reopen_->setVisible(isDecided);
    decided_->setText(decisionText(entry, locale()));
    state_->setText(stateText(CardKind::question, entry, model_.today()));
    showTrail();
}

void QuestionCard::showTrail()
{
    const auto records = model_.trailOf(id_);
    trail_->setVisible(!records.empty());
    if (!records.empty())
        trail_->setText(WorkshopWords::tr("In the audit trail: %1 entries, the last on %2 as record %3.")
                            .arg(records.size())
                            .arg(toQString(records.back().at))
                            .arg(records.back().sequence));
}

} // namespace seatwise::ui
