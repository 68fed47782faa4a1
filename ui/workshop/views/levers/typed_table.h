#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

class QTableWidget;

namespace seatwise::ui {

class LinkButton;
class ProblemLabel;

/// A short table to type into, with links that add and remove a row.
class TypedTable : public QWidget
{
    Q_OBJECT

public:
    /// `added` is the row that "Add" appends.
    TypedTable(const QString& name, const QStringList& columns, const QString& add, QStringList added,
               QWidget* parent = nullptr);

    void show(const std::vector<QStringList>& rows);
    /// Says what is wrong with what was typed; empty when nothing is.
    void say(const QString& problem);

signals:
    /// The person changed a cell, added or removed a row: the rows as they stand.
    void edited(const std::vector<QStringList>& rows);

private:
    [[nodiscard]] std::vector<QStringList> typedRows() const;

    QStringList added_;
    QTableWidget* table_ = nullptr;
    LinkButton* remove_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    bool showing_ = false;
};

} // namespace seatwise::ui
