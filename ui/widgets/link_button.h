#pragma once

#include <QPushButton>

#include "widgets/elided_text.h"

namespace seatwise::ui {

/// A push button that looks like a link: bold text in the colour of its palette's button text, underlined under the
/// pointer and, in the colour of the focus, where the keyboard is. Its text begins at its edge, in line with what
/// stands above it.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont linkFont() const;

    ElidedText shown_;
};

} // namespace seatwise::ui
