#pragma once

#include <QObject>
#include <QString>

#include <vector>

#include "lists/model/list_form.h"
#include "tables/table_source.h"

class QMimeData;
class QWidget;

namespace seatwise::ui {

struct OfferedList;

/// Takes lists for a part of the window, from files of text, workbooks and pasted text. One that is obvious is taken at
/// once; any other is looked at first (ListPreview), above `owner`.
class ListIntake : public QObject
{
    Q_OBJECT

public:
    /// The tables must outlive it; there must be a form.
    ListIntake(const TableSource& tables, std::vector<ListForm> forms, QWidget& owner);

    /// Lets the person choose a file.
    void chooseFile(const QString& title);
    void takeFile(const QString& path);
    void takeText(const QString& name, const QString& text);

signals:
    /// A list was taken; `name` is the file's, without its folder, `report` says what was read, as reportOf() does.
    void taken(const QString& name, const Table& table, const ListChoices& choices, const QString& report);
    /// A file that could not be read, or a table that is no such list, in one sentence.
    void refused(const QString& problem);

private:
    void consider(const QString& name, const Table& table);
    void look(const OfferedList& list, const QString& path);

    const TableSource& tables_;
    std::vector<ListForm> forms_;
    QWidget& owner_;
};

/// Whether a file has the name of a list: of text or a workbook.
[[nodiscard]] bool isNamedAsList(const QString& path);

/// The list among the files dragged; empty where it is something else, which is the window's to take.
[[nodiscard]] QString listIn(const QMimeData& dragged);

} // namespace seatwise::ui
