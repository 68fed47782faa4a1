#pragma once

#include "insights/model/insights_texts.h"
#include "widgets/card.h"

class QLabel;

namespace seatwise::ui {

class FittingLabel;
class LinkButton;

/// A figure with its name and what it is by; a click on the latter asks what it means.
class FigureTile : public Card
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent = nullptr);

    void showTile(const Tile& tile, const QString& rule);

signals:
    void meaningRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourLink();

    QLabel* title_;
    FittingLabel* value_;
    QLabel* detail_;
    LinkButton* rule_ = nullptr;
};

} // namespace seatwise::ui
