#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace seatwise::ui {

class LinkButton;

/// A list of names of the price book, shown as it gives them in the language that is spoken, with a field to add one
/// and a link to take the chosen one away.
class NameList : public QWidget
{
    Q_OBJECT

public:
    /// `hint` stands in the empty field, such as an example.
    NameList(const QString& name, const QString& hint, QWidget* parent = nullptr);

    /// `names` as the book has them, as removed() gives them too.
    void show(const QStringList& names);

signals:
    void added(const QString& name);
    void removed(const QString& name);

private:
    void add();

    QListWidget* list_ = nullptr; ///< of each name the one in the book as the data
    QLineEdit* field_ = nullptr;
    LinkButton* remove_ = nullptr;
};

} // namespace seatwise::ui
