#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace seatwise::ui {

/// A check box whose text takes as many lines as it needs, with what is said of it below. A click on the text counts.
/// One that cannot be ticked is dimmed and says why to a screen reader too.
class WrappedCheck : public QWidget
{
    Q_OBJECT

public:
    explicit WrappedCheck(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QCheckBox* box() const { return box_; }
    void setChecked(bool checked);
    void setAvailable(bool available);
    void say(const QString& said);

signals:
    /// The person ticked it or took the tick away.
    void clicked(bool checked);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QCheckBox* box_ = nullptr;
    QLabel* text_ = nullptr;
    QLabel* said_ = nullptr;
};

} // namespace seatwise::ui
