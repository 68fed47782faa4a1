#include "insights/views/figure_tile.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "theme/palette.h"
#include "widgets/field.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "words/features.h"

namespace seatwise::ui {

FigureTile::FigureTile(QWidget* parent)
    : Card(parent)
    , title_(mutedLabel())
    , value_(new FittingLabel(1.5, QFont::Bold))
    , detail_(mutedLabel())
    , rule_(new LinkButton)
{
    auto* parts = column({title_, value_, detail_, {rule_, 0, Qt::AlignLeading}, room(1)});
    parts->setSpacing(parts->spacing() / 3);
    setLayout(parts);
    colourLink();
    connect(rule_, &LinkButton::clicked, this, &FigureTile::meaningRequested);
}

void FigureTile::showTile(const Tile& tile, const QString& rule)
{
    title_->setText(tile.title);
    value_->setText(tile.value);
    value_->setAccessibleDescription(tile.title);
    detail_->setText(tile.detail);
    rule_->setText(rule);
    rule_->setAccessibleName(InsightsWords::tr("%1: what it means, by %2").arg(tile.title, rule));
}

void FigureTile::colourLink()
{
    QPalette colours = palette();
    colours.setColor(QPalette::ButtonText, paletteOf(this).accentText);
    rule_->setPalette(colours);
}

void FigureTile::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && rule_)
        colourLink();
}

} // namespace seatwise::ui
