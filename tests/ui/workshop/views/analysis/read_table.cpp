#include "read_table.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "reading.h"
#include "widgets/problem_label.h"

namespace seatwise::ui::test {

std::vector<QStringList> rowsOf(const QWidget& window, const QString& table)
{
    const QAbstractItemModel& model = *control<QTableWidget>(window, table)->model();
    std::vector<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        rows.push_back(cells);
    }
    return rows;
}

void pasteWith(const QWidget& window, const QString& button, const QString& copied)
{
    QApplication::clipboard()->setText(copied);
    QTest::mouseClick(control<QPushButton>(window, button), Qt::LeftButton);
    settle();
}

void pasteAndTake(const QWidget& window, const QString& button, const QString& copied)
{
    pasteWith(window, button, copied);
    QTest::mouseClick(control<QPushButton>(window, "Take the list"), Qt::LeftButton);
    settle();
}

QString problemsOf(const QWidget& window)
{
    QStringList problems;
    for (const ProblemLabel* label : window.findChildren<ProblemLabel*>())
        if (label->isVisible())
            problems += label->text();
    return problems.join(QLatin1Char('\n'));
}

} // namespace seatwise::ui::test
