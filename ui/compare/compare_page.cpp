#include "compare/compare_page.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTableWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include "calculator/model/call_sheet.h"
#include "compare/views/feature_picker.h"
#include "compare/views/plan_table.h"
#include "compare/views/scenarios_card.h"
#include "models/page_edit.h"
#include "models/page_lines.h"
#include "quotes/model/quote_drafts.h"
#include "widgets/card.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "widgets/side_area.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QWidget* carded(QWidget* content)
{
    auto* card = new Card;
    card->setLayout(column({content}));
    return card;
}

} // namespace

ComparePage::ComparePage(CalculatorViewModel& model, QWidget* parent)
    : Page({"compare", Icon::Compare, [] { return CompareWords::tr("Compare"); }}, parent)
    , model_(model)
{
    connect(&model_, &CalculatorViewModel::changed, this, &Page::statusChanged);
    connect(&model_, &CalculatorViewModel::bookChanged, this, &ComparePage::followBook);
    followBook();
}

void ComparePage::make()
{
    title_ = new FittingLabel(1.5, QFont::Bold);
    onlyDifferences_ = new QCheckBox(CompareWords::tr("Only where the plans &differ"));
    connect(onlyDifferences_, &QCheckBox::toggled, this, &ComparePage::showComparison);
    connect(onlyDifferences_, &QCheckBox::clicked, this, [this](bool only) {
        undo_->push(new PageEdit<bool>([](bool, bool) { return CompareWords::tr("change which features are shown"); },
                                       0, 0, !only, only, [this](bool shown) { onlyDifferences_->setChecked(shown); }));
    });
    plans_ = makeComparisonTable(CompareWords::tr("Plans side by side"));
    scenarios_ = new ScenariosCard(model_);
    connect(scenarios_, &ScenariosCard::quoteRequested, this, &ComparePage::quote);
    connect(scenarios_, &ScenariosCard::said, this, &Page::said);
    picker_ = new FeaturePicker(model_, ticked_, content());

    auto* area = new QScrollArea;
    area->setWidget(
        holding(column({scenarios_, row({{title_, 1}, onlyDifferences_}), carded(plans_), picker_, room()})));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    content()->setLayout(flush(column({area})));

    connect(&model_, &CalculatorViewModel::changed, content(), [this] { showComparison(); });
    connect(&model_, &CalculatorViewModel::tabsChanged, content(), [this] { showScenarios(); });
    connect(picker_, &FeaturePicker::edited, this, &ComparePage::editFeature);
    showComparison();
}

void ComparePage::followBook()
{
    auto& undo = undos_[model_.book().sha256];
    if (!undo)
        undo = std::make_unique<QUndoStack>();
    undo_ = undo.get();
    emit undoStackChanged();
}

void ComparePage::editFeature(const FeatureId& feature, const QString& name, bool on)
{
    const auto step = [name](bool, bool ticked) {
        return ticked ? CompareWords::tr("tick %1").arg(name) : CompareWords::tr("untick %1").arg(name);
    };
    undo_->push(
        new PageEdit<bool>(step, 0, 0, !on, on, [this, feature](bool ticked) { picker_->tick(feature, ticked); }));
}

QString ComparePage::status() const
{
    return compareLine(model_);
}

Page::QuoteDraft ComparePage::quoteDraft() const
{
    return [this](const QString& preparedBy) { return draftFrom(model_, preparedBy); };
}

void ComparePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showComparison();
}

void ComparePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showComparison();
}

void ComparePage::showComparison()
{
    if (!isVisible())
        return;
    const Selection& selection = model_.inputs().selection;
    title_->setText(
        CompareWords::tr("Plans for %1").arg(countSeats(model_.book().counts, selection.seats, model_.locale())));
    fillPlans(*plans_, compare(model_.book(), selection, model_.locale()), onlyDifferences_->isChecked());
    showScenarios();
}

void ComparePage::showScenarios()
{
    if (isVisible())
        scenarios_->showCall();
}

void ComparePage::quote(int place)
{
    bringToFront(model_, static_cast<std::size_t>(place));
    emit quoteRequested();
}

void ComparePage::fitRoom()
{
    scenarios_->setNarrow(isNarrow(*this));
}

} // namespace seatwise::ui
