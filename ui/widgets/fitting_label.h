#pragma once

#include "widgets/text_widget.h"

namespace seatwise::ui {

/// A value in one line, as large as its room allows: the font shrinks until the text fits, down to half its size and
/// never below what can be read; only then is it cut with an ellipsis, and the whole text becomes the tooltip.
///
/// Room is asked for once per length: the size hint remembers the widest text so far, so that a figure that runs
/// with the slider never moves the page.
class FittingLabel : public TextWidget
{
    Q_OBJECT

public:
    enum class Tone { Normal, Muted, Accent, Error };

    /// `share` of the application's text size, in the given weight (QFont::Weight).
    explicit FittingLabel(double share = 1.0, int weight = 400, QWidget* parent = nullptr);

    /// Small muted text after the value, such as "/ year".
    void setSuffix(const QString& suffix);
    const QString& suffix() const { return suffix_; }
    void setAlignment(Qt::Alignment horizontal);
    void setTone(Tone tone);

    /// The font the text is painted with in the present width.
    QFont fittedFont() const;

    QString spokenText() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void textChanged() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QFont fullFont() const;
    QFont suffixFont() const;
    int naturalWidth(const QFont& font) const;
    int suffixWidth() const;
    double smallest() const;
    QColor colour() const;

    double share_;
    int weight_;
    QString suffix_;
    Qt::Alignment alignment_ = Qt::AlignLeading;
    Tone tone_ = Tone::Normal;
    int widest_ = 0;
};

} // namespace seatwise::ui
