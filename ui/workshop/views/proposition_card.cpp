#include "workshop/views/proposition_card.h"

#include <utility>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/problem_label.h"
#include "widgets/typing.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/workshop_view_model.h"

namespace seatwise::ui {

namespace {

constexpr int linesOfText = 4;

} // namespace

PropositionCard::PropositionCard(WorkshopViewModel& model, QString first, QWidget* parent)
    : Card(parent)
    , model_(model)
    , first_(std::move(first))
{
    text_ = textBox(WorkshopWords::tr("Value proposition"), linesOfText);
    by_ = new QLineEdit;
    by_->setMaxLength(maxPersonLength);
    auto* keep = new QPushButton(WorkshopWords::tr("Keep as a new version"));
    problem_ = new ProblemLabel;
    versions_ = plainTable(
        WorkshopWords::tr("Versions of the value proposition"),
        {WorkshopWords::tr("Version"), WorkshopWords::tr("Text"), WorkshopWords::tr("By"), WorkshopWords::tr("On")});
    versions_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    versions_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    setLayout(column({field(WorkshopWords::tr("Value proposition, as you would say it"), text_),
                      row({field(WorkshopWords::tr("Proposed by"), by_, 1), {keep, 0, Qt::AlignBottom}}), problem_,
                      versions_}));
    connect(keep, &QPushButton::clicked, this, &PropositionCard::add);
    connect(&model_, &WorkshopViewModel::contributionsChanged, this, &PropositionCard::showVersions);
    connect(&model_, &WorkshopViewModel::refreshed, this, &PropositionCard::showVersions);
    showVersions();
}

void PropositionCard::add()
{
    problem_->say(problemText(model_.propose(text_->toPlainText(), by_->text())));
}

/// The newest first; the statement of the worksheet is version 0.
void PropositionCard::showVersions()
{
    const auto& versions = model_.session().propositions;
    std::vector<QStringList> rows;
    rows.reserve(versions.size() + 1);
    for (std::size_t i = versions.size(); i > 0; --i) {
        const Proposition& version = versions[i - 1];
        rows.push_back(
            {QString::number(i), toQString(version.text), toQString(version.by), formatDate(version.on, locale())});
    }
    if (!first_.isEmpty())
        rows.push_back({QStringLiteral("0"), first_, WorkshopWords::tr("The worksheet"), {}});
    if (text_->toPlainText().isEmpty() && !rows.empty())
        text_->setPlainText(rows.front()[1]);
    showRows(*versions_, rows, 4);
}

} // namespace seatwise::ui
