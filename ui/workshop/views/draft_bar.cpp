#include "workshop/views/draft_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "theme/palette.h"
#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/workshop_view_model.h"

namespace seatwise::ui {

DraftBar::DraftBar(WorkshopViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    draft_ = new Chip(Chip::Look::Accent);
    said_ = mutedLabel();
    said_->setObjectName(QStringLiteral("workshop-said"));
    startOver_ = new QPushButton(WorkshopWords::tr("Start over"));
    startOver_->setAccessibleName(WorkshopWords::tr("Start the draft over from today's price book"));
    auto* save = new QPushButton(WorkshopWords::tr("&Save…"));
    save->setAccessibleName(WorkshopWords::tr("Save what the workshop made"));
    save->setMenu(makeMenu());
    auto* open = new QPushButton(WorkshopWords::tr("Open draft in &Calculator"));
    open->setAccessibleName(WorkshopWords::tr("Open the draft price book in the Calculator"));
    open->setProperty("primary", true);
    parts_ = flush(row({{row({draft_, {said_, 1}}), 1}, row({startOver_, save, open})}));
    setLayout(parts_);
    connect(startOver_, &QPushButton::clicked, this, [this] { model_.draft().startOver(); });
    connect(open, &QPushButton::clicked, this, &DraftBar::calculatorRequested);
    connect(&model_.draft(), &WorkshopDraft::changed, this, &DraftBar::showDraft);
    showDraft();
}

QMenu* DraftBar::makeMenu()
{
    auto* menu = new QMenu(this);
    const auto add = [this, menu](const QString& title, WorkshopOutput output) {
        connect(menu->addAction(title), &QAction::triggered, this, [this, output] { emit outputRequested(output); });
    };
    add(WorkshopWords::tr("Pricing spreadsheet (XLSX)…"), WorkshopOutput::pricingSheet);
    add(WorkshopWords::tr("Feature matrix (XLSX)…"), WorkshopOutput::featureSheet);
    add(WorkshopWords::tr("Feature matrix (PDF)…"), WorkshopOutput::featurePdf);
    add(WorkshopWords::tr("Draft pricing model (PDF)…"), WorkshopOutput::modelPdf);
    add(WorkshopWords::tr("Draft pricing model (HTML)…"), WorkshopOutput::modelHtml);
    menu->addSeparator();
    add(WorkshopWords::tr("Draft price book (JSON)…"), WorkshopOutput::priceBook);
    return menu;
}

void DraftBar::say(const QString& said, bool isProblem)
{
    QPalette palette = this->palette();
    const Palette& colours = paletteOf(this);
    palette.setColor(QPalette::WindowText, isProblem ? colours.errorText : colours.mutedText);
    said_->setPalette(palette);
    said_->setText(said);
}

void DraftBar::setNarrow(bool narrow)
{
    parts_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DraftBar::showDraft()
{
    const auto changes = static_cast<SeatCount>(model_.draft().differences().size());
    draft_->setText(changes == 0
                        ? WorkshopWords::tr("DRAFT · as today")
                        : counted<WorkshopWords>(changes, QT_TRANSLATE_N_NOOP("WorkshopWords", "DRAFT · %1 changes"),
                                                 "DRAFT · 1 change", locale()));
    startOver_->setEnabled(changes > 0);
}

} // namespace seatwise::ui
