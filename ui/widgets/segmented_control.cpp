#include "widgets/segmented_control.h"

#include <cmath>

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyleOption>

#include "theme/palette.h"
#include "theme/rounded_box.h"
#include "theme/theme.h"
#include "widgets/elided_text.h"
#include "widgets/plain_tool_tip.h"

namespace seatwise::ui {

/// A radio button painted as one segment of a bar.
class SegmentButton : public QRadioButton
{
public:
    SegmentButton(const QString& text, QWidget* parent)
        : QRadioButton(parent)
    {
        setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        setAccessibleName(text);
        setAttribute(Qt::WA_Hover);
    }

    bool available() const { return available_; }

    void setAvailable(bool available)
    {
        available_ = available;
        update();
    }

    /// Whether this segment is at an end of its row, where the bar is rounded.
    void setEnds(bool first, bool last)
    {
        first_ = first;
        last_ = last;
    }

    QSize sizeHint() const override
    {
        // As wide as the text is when current, so that choosing never moves the others.
        if (!size_.isValid()) {
            const QFontMetrics metrics(currentFont());
            size_ = {metrics.horizontalAdvance(accessibleName()) + metrics.height(),
                     std::max(28, metrics.height() * 2)};
        }
        return size_;
    }

    QSize minimumSizeHint() const override
    {
        return {sizeHint().width() - fontMetrics().height() / 2, sizeHint().height()};
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            size_ = {};
        QRadioButton::changeEvent(event);
    }

    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBody(painter);
        paintText(painter);
        if (hasFocus())
            paintFocus(painter);
    }

private:
    QFont currentFont() const { return scaledFont(font(), 1.0, QFont::DemiBold); }

    double radius() const { return fontMetrics().height() * 0.36; }

    /// The outline of the whole bar as far as this segment sees it: rounded only at the bar's ends.
    QRect barSeenFromHere() const
    {
        const bool leftEnd = layoutDirection() == Qt::RightToLeft ? last_ : first_;
        const bool rightEnd = layoutDirection() == Qt::RightToLeft ? first_ : last_;
        const int beyond = static_cast<int>(std::ceil(3 * radius()));
        return rect().adjusted(leftEnd ? 0 : -beyond, 0, rightEnd ? 0 : beyond, 0);
    }

    QColor fill(const Palette& colours) const
    {
        if (isChecked())
            return available_ ? colours.accent : colours.track;
        if (!isEnabled())
            return mixed(colours.window, colours.panel, 0.5);
        return isDown() ? colours.pressed : underMouse() ? colours.hover : colours.field;
    }

    void paintBody(QPainter& painter) const
    {
        const Palette& colours = paletteOf(this);
        painter.setClipRect(rect());
        paintRoundedBox(painter, barSeenFromHere(), radius(), fill(colours), colours.controlBorder);
        if (!first_) {
            const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
            painter.fillRect(QRect(rightToLeft ? width() - 1 : 0, 1, 1, height() - 2), colours.border);
        }
        painter.setClipping(false);
    }

    void paintText(QPainter& painter)
    {
        const Palette& colours = paletteOf(this);
        painter.setFont(isChecked() ? currentFont() : font());
        painter.setPen(isChecked()   ? (available_ ? colours.onAccent : colours.text)
                       : isEnabled() ? colours.text
                                     : colours.disabledText);
        const int room = width() - fontMetrics().height() / 2;
        style()->drawItemText(&painter, rect(), Qt::AlignCenter | Qt::TextSingleLine, palette(), true,
                              shown_.in(room, accessibleName(), painter.font()));
    }

    void paintFocus(QPainter& painter) const
    {
        QStyleOption option;
        option.initFrom(this);
        if (!option.state.testFlag(QStyle::State_KeyboardFocusChange))
            return;
        const Palette& colours = paletteOf(this);
        const QColor ring = isChecked() && available_ ? colours.onAccent : colours.focus;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ring, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), radius() - 1, radius() - 1);
    }

    bool first_ = true, last_ = true;
    bool available_ = true;
    mutable QSize size_; ///< sizeHint(), which layouts ask for a hundred times; invalid until then
    ElidedText shown_;
};

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SegmentedControl::setSegments(const QStringList& texts)
{
    const auto shown = [](const SegmentButton* button, const QString& text) {
        return button->accessibleName() == text;
    };
    if (std::equal(buttons_.begin(), buttons_.end(), texts.begin(), texts.end(), shown))
        return;
    qDeleteAll(buttons_);
    buttons_.clear();
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = new SegmentButton(texts[i], this);
        connect(button, &QRadioButton::clicked, this, [this, i] { choose(i); });
        button->show();
        buttons_.push_back(button);
    }
    current_ = -1;
    setCurrent(texts.isEmpty() ? -1 : 0);
    arrange();
    updateGeometry();
}

QSize SegmentedControl::sizeHint() const
{
    if (buttons_.empty())
        return {};
    int width = 0;
    for (const SegmentButton* button : buttons_)
        width += button->sizeHint().width();
    return {width, buttons_.front()->sizeHint().height()};
}

QSize SegmentedControl::minimumSizeHint() const
{
    QSize widest;
    for (const SegmentButton* button : buttons_)
        widest = widest.expandedTo(button->minimumSizeHint());
    return widest;
}

int SegmentedControl::heightForWidth(int width) const
{
    if (buttons_.empty())
        return 0;
    const int each = segmentsPerRow(width);
    return (count() + each - 1) / each * buttons_.front()->sizeHint().height();
}

int SegmentedControl::rowWidth(int first, int end) const
{
    int width = 0;
    for (int i = first; i < std::min(end, count()); ++i)
        width += buttons_[size_t(i)]->minimumSizeHint().width();
    return width;
}

/// As few rows as hold every text, as even as can be: six in two rows are three and three.
int SegmentedControl::segmentsPerRow(int width) const
{
    for (int rows = 1; rows < count(); ++rows) {
        const int each = (count() + rows - 1) / rows;
        bool fits = true;
        for (int first = 0; first < count(); first += each)
            fits = fits && rowWidth(first, first + each) <= width;
        if (fits)
            return each;
    }
    return 1;
}

void SegmentedControl::arrange()
{
    const int each = segmentsPerRow(width());
    for (int first = 0; first < count(); first += each) {
        const int end = std::min(first + each, count());
        const int needed = std::max(1, rowWidth(first, end));
        int before = 0;
        for (int i = first; i < end; ++i) {
            SegmentButton* button = buttons_[size_t(i)];
            const int after = before + button->minimumSizeHint().width();
            const int height = button->sizeHint().height();
            const QRect place(QPoint(before * width() / needed, first / each * height),
                              QPoint(after * width() / needed - 1, (first / each + 1) * height - 1));
            button->setEnds(i == first, i == end - 1);
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
            before = after;
        }
    }
}

void SegmentedControl::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SegmentedControl::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    arrange();
    updateGeometry();
}

void SegmentedControl::setCurrent(int index)
{
    if (index == current_)
        return;
    current_ = index;
    refresh();
}

void SegmentedControl::choose(int index)
{
    if (index == current_)
        return;
    current_ = index;
    refresh();
    emit chosen(index);
}

void SegmentedControl::setAvailable(int index, bool available, const QString& reason)
{
    SegmentButton* button = buttons_.at(size_t(index));
    const QString why = available ? QString() : reason;
    if (button->available() == available && button->toolTip() == plainToolTip(why))
        return;
    button->setAvailable(available);
    button->setToolTip(plainToolTip(why));
    button->setAccessibleDescription(why);
    refresh();
}

bool SegmentedControl::isAvailable(int index) const
{
    return buttons_.at(size_t(index))->available();
}

void SegmentedControl::refresh()
{
    for (int i = 0; i < count(); ++i) {
        SegmentButton* button = buttons_[size_t(i)];
        button->setEnabled(button->available() || i == current_);
        if (i == current_)
            button->setChecked(true);
    }
    if (current_ >= 0)
        return;
    for (SegmentButton* button : buttons_) {
        button->setAutoExclusive(false); // an exclusive button cannot be unchecked
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
}

} // namespace seatwise::ui
