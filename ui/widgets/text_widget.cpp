#include "widgets/text_widget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>

namespace seatwise::ui {

namespace {

class AccessibleText : public QAccessibleWidget
{
public:
    explicit AccessibleText(TextWidget* widget)
        : QAccessibleWidget(widget, QAccessible::StaticText)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && widget()->accessibleName().isEmpty())
            return static_cast<const TextWidget*>(widget())->spokenText();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* accessibleText(const QString&, QObject* object)
{
    auto* widget = qobject_cast<TextWidget*>(object);
    return widget != nullptr ? new AccessibleText(widget) : nullptr;
}

} // namespace

TextWidget::TextWidget(QWidget* parent)
    : QWidget(parent)
{
    QAccessible::installFactory(accessibleText); // installed once, however often asked
}

void TextWidget::setText(const QString& text)
{
    if (text == text_)
        return;
    text_ = text;
    textChanged();
    announceText();
}

void TextWidget::textChanged()
{
    updateGeometry();
    update();
}

void TextWidget::announceText()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void TextWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        textChanged();
}

} // namespace seatwise::ui
