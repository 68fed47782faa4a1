#pragma once

#include "widgets/text_widget.h"

namespace seatwise::ui {

/// A small rounded pill with a plain text, such as "Tier 2 · 120–239 seats". The pill is as wide as its text; a chip
/// without text takes no room.
class Chip : public TextWidget
{
    Q_OBJECT

public:
    enum class Look { Accent, Outline };

    explicit Chip(Look look, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void textChanged() override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QFont chipFont() const;
    Look look_;
    int pillWidth_ = 0; ///< of the text in full
};

} // namespace seatwise::ui
