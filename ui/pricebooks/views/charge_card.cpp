#include "pricebooks/views/charge_card.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "pricebooks/model/book_editor.h"
#include "pricebooks/model/book_texts.h"
#include "pricebooks/model/charge_edits.h"
#include "pricebooks/views/figure_table.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "widgets/segmented_control.h"
#include "words/billing_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// The place of a band or tier in a path; -1 where it has none.
int rowOfPath(const std::string& path)
{
    for (const char* list : {".bands[", ".tiers["})
        if (const std::size_t found = path.find(list); found != std::string::npos)
            return std::atoi(path.c_str() + found + std::char_traits<char>::length(list));
    return -1;
}

} // namespace

ChargeCard::ChargeCard(BookEditor& editor, QWidget* parent)
    : Card(parent)
    , editor_(editor)
{
    title_ = titleLabel({});
    billing_ = new SegmentedControl;
    billing_->setAccessibleName(BooksWords::tr("Billing period of the figures"));
    QStringList periods;
    for (const Billing billing : everyBilling)
        periods += ofBilling(billing, {BooksWords::tr("Month"), BooksWords::tr("Quarter"), BooksWords::tr("Half-year"),
                                       BooksWords::tr("Year")});
    billing_->setSegments(periods);
    models_ = new SegmentedControl;
    models_->setAccessibleName(BooksWords::tr("Charge model"));
    QStringList models;
    for (const std::string_view word : modelWords())
        models += modelTitle(word);
    models_->setSegments(models);
    table_ = new FigureTable(editor_);
    add_ = new QPushButton(BooksWords::tr("&Add a row"));
    remove_ = new QPushButton(BooksWords::tr("&Remove the row"));
    touch_ = new QCheckBox(BooksWords::tr("Bands &touch"));
    follow_ = new QCheckBox(BooksWords::tr("The months times the monthly &price"));
    problem_ = new ProblemLabel;
    alike_ = mutedLabel();
    setLayout(column({title_, field(BooksWords::tr("Figures of"), billing_), field(BooksWords::tr("Model"), models_),
                      table_, problem_, alike_, row({add_, remove_, room(1)}), touch_, follow_}));
    connect(billing_, &SegmentedControl::chosen, this, [this] {
        showDraft();
        emit sightChosen();
    });
    connect(models_, &SegmentedControl::chosen, this, &ChargeCard::changeModel);
    connect(table_, &FigureTable::typed, this, &ChargeCard::type);
    connect(table_, &FigureTable::finished, this, [this] {
        editor_.endGesture();
        showDraft();
    });
    connect(table_, &FigureTable::rowRequested, this, &ChargeCard::addRow);
    connect(table_, &FigureTable::removeRequested, this, &ChargeCard::removeRow);
    connect(table_, &FigureTable::moveRequested, this, &ChargeCard::moveRow);
    connect(table_, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        remove_->setEnabled(row >= 0);
        if (row != before)
            emit sightChosen();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* entered) {
        const bool isBeside = beside_ && beside_->isAncestorOf(entered);
        if (const bool was = std::exchange(isInHand_, table_->isAncestorOf(entered) || (isInHand_ && isBeside));
            was != isInHand_)
            emit sightChosen();
    });
    connect(add_, &QPushButton::clicked, this, &ChargeCard::addRow);
    connect(remove_, &QPushButton::clicked, this, [this] { removeRow(table_->rowChosen()); });
    connect(touch_, &QCheckBox::toggled, this, &ChargeCard::touchBands);
    connect(follow_, &QCheckBox::toggled, this, &ChargeCard::followMonths);
}

ChargeCard::~ChargeCard()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus leaves the table once more when that goes
}

void ChargeCard::typeFirst()
{
    if (table_->rowCount() > 0)
        table_->typeIn(0);
}

Billing ChargeCard::billing() const
{
    return everyBilling[static_cast<std::size_t>(std::max(billing_->current(), 0))];
}

std::string ChargeCard::rowInHand() const
{
    const DraftJson* const model = findIn(editor_.draft().json, modelPath());
    const int row = table_->rowChosen();
    if (!model || row < 0 || !isInHand_)
        return {};
    for (const char* list : {"bands", "tiers"})
        if (model->contains(list))
            return modelPath() + '.' + list + '[' + std::to_string(row) + ']';
    return {};
}

std::string ChargeCard::modelPath() const
{
    return path_ + '.' + std::string(toString(billing()));
}

void ChargeCard::showPart(const std::string& path)
{
    path_ = chargeShown(editor_.draft(), path);
    showDraft();
    if (const int row = rowOfPath(path); row >= 0 && row < table_->rowCount())
        table_->setCurrentCell(row, std::max(table_->currentColumn(), 0));
}

void ChargeCard::showDraft()
{
    const FigureGrid grid = gridOf(editor_.draft(), path_, billing());
    title_->setText(path_.empty() ? QString() : chargeTitle(editor_.draft(), path_));
    const auto& words = modelWords();
    const auto model = std::ranges::find(words, grid.model);
    models_->setCurrent(model == words.end() ? -1 : static_cast<int>(model - words.begin()));
    table_->setGrid(grid, locale());
    add_->setVisible(grid.hasSteps);
    remove_->setVisible(grid.hasSteps);
    remove_->setEnabled(table_->rowChosen() >= 0 && grid.rows.size() > 1);
    const bool isBanded = grid.model == "banded";
    const QSignalBlocker quietTouch(touch_);
    const QSignalBlocker quietFollow(follow_);
    touch_->setVisible(isBanded);
    touch_->setChecked(allTouch(grid));
    touch_->setEnabled(!touch_->isChecked());
    follow_->setVisible(billing() != Billing::monthly);
    follow_->setChecked(grid.followsMonths);
    follow_->setEnabled(!grid.followsMonths);
    const QString wrong = problemIn(editor_, path_);
    say(path_.empty() ? QString() : wrong);
    alike_->setText(alikeLine(grid));
    alike_->setVisible(!alike_->text().isEmpty());
}

void ChargeCard::say(const QString& problem)
{
    problem_->say(problem);
}

void ChargeCard::type(const QString& path, const QString& key, const QString& text)
{
    if (const auto done = typeFigure(editor_, path.toStdString(), key, text, locale()); !done)
        say(problemText(done));
}

void ChargeCard::addRow()
{
    const int last = table_->rowCount() - 1;
    const int after = sender() == add_ && table_->rowChosen() >= 0 ? table_->rowChosen() : last;
    if (after < 0)
        return;
    if (const auto done = addStep(editor_, modelPath(), static_cast<std::size_t>(after)); !done)
        say(problemText(done));
    else
        table_->typeIn(after + 1);
}

void ChargeCard::removeRow(int row)
{
    if (row < 0)
        return;
    if (const auto done = removeStep(editor_, modelPath(), static_cast<std::size_t>(row)); !done)
        say(problemText(done));
}

void ChargeCard::moveRow(int row, int by)
{
    if (row + by < 0 || row + by >= table_->rowCount())
        return;
    if (const auto done = moveStep(editor_, modelPath(), static_cast<std::size_t>(row), by); !done)
        say(problemText(done));
    else
        table_->setCurrentCell(row + by, table_->currentColumn());
}

void ChargeCard::changeModel(int model)
{
    const std::string_view word = modelWords()[static_cast<std::size_t>(model)];
    if (const auto done = ui::changeModel(editor_, modelPath(), word); !done) {
        showDraft();
        say(problemText(done));
    }
}

void ChargeCard::touchBands(bool touch)
{
    const auto done = touch ? ui::touchBands(editor_, modelPath()) : Result<void>();
    showDraft();
    if (!done)
        say(problemText(done));
}

void ChargeCard::followMonths(bool follow)
{
    const auto done = follow ? ui::followMonths(editor_, path_, billing()) : Result<void>();
    showDraft();
    if (!done)
        say(problemText(done));
}

} // namespace seatwise::ui
