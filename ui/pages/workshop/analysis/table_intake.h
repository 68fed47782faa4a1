#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

namespace seatwise::ui {

/// The ways in which a table of text comes to a card: a file that is chosen with a button or dropped on the card, and
/// text that is pasted with a button or with the keys of the card.
class TableIntake : public QWidget
{
    Q_OBJECT

public:
    /// `import` is the caption of the file button, `paste` of the other; `card` takes drops and keys.
    TableIntake(const QString& import, const QString& paste, QWidget& card);

    /// Reads a file; above 4 MB it is refused.
    void readFile(const QString& path);

signals:
    /// A table came; `name` is the file's, without its folder, or says that it was pasted.
    void given(const QString& name, const QString& text);
    /// A file that could not be read, in one sentence.
    void refused(const QString& problem);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* button(const QString& text, void (TableIntake::*run)());
    void chooseFile();
    void paste();

    QString title_;
};

} // namespace seatwise::ui
