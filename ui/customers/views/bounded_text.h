#pragma once

#include <cstddef>

#include <QPlainTextEdit>

namespace seatwise::ui {

/// A field for a few lines of plain text that takes no paste of more bytes than can be kept: laying it out would hold
/// up the window. What is there stays, and the clipboard has the rest.
class BoundedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    BoundedText(const QString& accessibleName, int lines, std::size_t mostBytes, QWidget* parent = nullptr);

signals:
    /// Something was not pasted, and why.
    void refused(const QString& why);

protected:
    void insertFromMimeData(const QMimeData* source) override;

private:
    std::size_t mostBytes_;
};

} // namespace seatwise::ui
