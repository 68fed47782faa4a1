#include "workshop/views/section_view.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/workshop_view_model.h"
#include "workshop/views/analyses.h"
#include "workshop/views/draft_panel.h"
#include "workshop/views/levers/add_on_levers.h"
#include "workshop/views/levers/credit_levers.h"
#include "workshop/views/levers/enterprise_levers.h"
#include "workshop/views/levers/feature_levers.h"
#include "workshop/views/levers/market_levers.h"
#include "workshop/views/levers/tier_levers.h"
#include "workshop/views/priorities_card.h"
#include "workshop/views/proposition_card.h"
#include "workshop/views/question_card.h"
#include "workshop/views/step_card.h"

namespace seatwise::ui {

namespace {

constexpr int abreastInCharacters = 110; ///< levers and chart stand side by side in as much room

} // namespace

SectionView::SectionView(WorkshopViewModel& model, const TableSource& tables, const WorksheetSection& section,
                         QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    column_ = flush(column({}));
    setLayout(column_);
    addHead(section);
    if (QWidget* levers = leversOf(section.section)) {
        abreast_ = row({{levers, 1, Qt::AlignTop}, {new DraftPanel(model_.draft()), 1, Qt::AlignTop}});
        column_->addLayout(abreast_);
    }
    addAnalysis(section.section, tables);
    addCards(section);
    column_->addStretch();
    fitRoom();
}

void SectionView::addHead(const WorksheetSection& section)
{
    column_->addWidget(titleLabel(toQString(section.title)));
    if (const Message statement = statementOn(*model_.session().today, section.section); !statement.empty())
        column_->addWidget(mutedLabel(toQString(statement)));
}

QWidget* SectionView::leversOf(Section section)
{
    WorkshopDraft& draft = model_.draft();
    switch (section) {
    case Section::tiers:
        return new TierLevers(draft);
    case Section::credits:
        return new CreditLevers(draft);
    case Section::market:
        return new MarketLevers(draft);
    case Section::features:
        return holding(flush(column({new FeatureLevers(draft), new AddOnLevers(draft), room()})));
    case Section::enterprise:
        return new EnterpriseLevers(draft, enterprisePlan(*draft.today()));
    default:
        return nullptr;
    }
}

void SectionView::addAnalysis(Section section, const TableSource& tables)
{
    if (section == Section::tiers)
        column_->addWidget(makeSensitivity(model_, tables));
    if (section == Section::credits)
        column_->addWidget(makeLedger(model_, tables));
    if (section == Section::revenue)
        column_->addWidget(makeExperiments(model_, tables));
}

void SectionView::addCards(const WorksheetSection& section)
{
    switch (section.section) {
    case Section::priorities:
        return column_->addWidget(new PrioritiesCard(model_));
    case Section::roadmap:
    case Section::actions:
        return column_->addWidget(new StepCard(model_, section.section, WorkshopWords::tr("Where each step stands")));
    case Section::assumptions:
        return addAssumptions();
    case Section::value:
        column_->addWidget(
            new PropositionCard(model_, toQString(statementOn(*model_.session().today, section.section))));
        break;
    default:
        break;
    }
    for (const WorksheetCard& card : cardsOf(model_.session(), section.section))
        column_->addWidget(new QuestionCard(model_, card));
}

/// A card for each assumption of the draft; a lever that is moved may add one.
void SectionView::addAssumptions()
{
    QVBoxLayout* cards = column({});
    column_->addLayout(cards);
    auto shown = std::make_shared<std::vector<std::string>>();
    const auto add = [this, cards, shown] {
        for (const WorksheetCard& card : cardsOf(model_.session(), Section::assumptions))
            if (std::find(shown->begin(), shown->end(), card.id) == shown->end()) {
                shown->push_back(card.id);
                cards->addWidget(new QuestionCard(model_, card));
            }
    };
    connect(&model_.draft(), &WorkshopDraft::changed, this, add);
    add();
}

void SectionView::fitRoom()
{
    if (abreast_)
        abreast_->setDirection(width() < fontMetrics().averageCharWidth() * abreastInCharacters
                                   ? QBoxLayout::TopToBottom
                                   : QBoxLayout::LeftToRight);
}

void SectionView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRoom();
}

void SectionView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && column_)
        fitRoom();
}

} // namespace seatwise::ui
