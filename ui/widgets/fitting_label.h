#pragma once

#include <optional>

#include <QFont>
#include <QStaticText>

#include "widgets/text_widget.h"

namespace seatwise::ui {

/// A value in one line, as large as its room allows: the font shrinks until the text fits, down to half its size and
/// never below what can be read; then its last parts (what stands after " · ") are left out for an ellipsis, and only
/// a part too long for the line is cut. What is not shown whole becomes the tooltip.
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
    /// The text as it is painted in the present width.
    QString shownText() const;

    QString spokenText() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void textChanged() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// The fonts of the label, made when first asked for: a text changes at every step of the slider, they do not.
    struct Fonts
    {
        QFont full;
        QFont suffix;
        int height = 0;
        int ascent = 0;
    };

    const Fonts& fonts() const;
    int naturalWidth(const QFont& font) const;
    int suffixGap() const; ///< between text and suffix
    int suffixWidth() const;
    double smallest() const;
    QColor colour() const;

    double share_;
    int weight_;
    QString suffix_;
    Qt::Alignment alignment_ = Qt::AlignLeading;
    Tone tone_ = Tone::Normal;
    int widest_ = 0;
    int natural_ = 0;     ///< the width of the text in full size
    int suffixWidth_ = 0; ///< with the gap before it
    QStaticText laidText_;
    QStaticText laidSuffix_;
    mutable std::optional<Fonts> fonts_;
};

} // namespace seatwise::ui
