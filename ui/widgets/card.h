#pragma once

#include <QWidget>

namespace seatwise::ui {

/// A rounded panel with a border, the surface on which a page groups what belongs together. Give it a layout; the
/// style's layout margins are meant for it.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace seatwise::ui
