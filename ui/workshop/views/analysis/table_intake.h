#pragma once

#include <QString>
#include <QWidget>

#include "lists/list_intake.h"

class QLabel;
class QPushButton;

namespace seatwise::ui {

/// The ways in which a list comes to a card: a file that is chosen with a button or dropped on the card, and text that
/// is pasted with a button or with the keys of the card.
class TableIntake : public QWidget
{
    Q_OBJECT

public:
    /// `import` is the caption of the file button, `paste` of the other; `card` takes drops and keys. The tables must
    /// outlive it.
    TableIntake(const TableSource& tables, std::vector<ListForm> forms, const QString& import, const QString& paste,
                QWidget& card);

    /// What was read of the list that came last, for the card to put somewhere; takes no room while it says nothing.
    [[nodiscard]] QLabel* report() const { return report_; }

signals:
    /// A list came; `name` is the file's, without its folder, or says that it was pasted.
    void given(const QString& name, const Table& table, const ListChoices& choices);
    /// A file or table that could not be read, in one sentence.
    void refused(const QString& problem);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* button(const QString& text, void (TableIntake::*run)());
    void chooseFile();
    void paste();

    QString title_;
    ListIntake* lists_ = nullptr;
    QLabel* report_ = nullptr;
};

/// Says on a label what there is to say, and hides it where there is nothing.
void sayOn(QLabel& report, const QString& said);

} // namespace seatwise::ui
