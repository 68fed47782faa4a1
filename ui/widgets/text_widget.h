#pragma once

#include <QWidget>

namespace seatwise::ui {

/// A text that changes at every step of the slider. Unlike QLabel it does not ask the page for a new layout each time:
/// the derived class decides whether the room it has is enough. Screen readers meet it as a label whose name is
/// the text shown; tell two of them apart with accessibleDescription, for an accessibleName would hide the text.
class TextWidget : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit TextWidget(QWidget* parent = nullptr);

    const QString& text() const { return text_; }
    void setText(const QString& text);

    /// What a screen reader says: the text, with whatever the derived class shows beside it.
    virtual QString spokenText() const { return text_; }

protected:
    /// Called after the text changed. The default asks for a new layout and a repaint.
    virtual void textChanged();
    void announceText();
    /// Whether its width is one that a layout gave it, which a text can fit.
    [[nodiscard]] bool isLaidOut() const { return testAttribute(Qt::WA_Resized); }
    void changeEvent(QEvent* event) override;

private:
    QString text_;
};

} // namespace seatwise::ui
