#pragma once

#include <string>
#include <vector>

#include <QLocale>
#include <QStringList>
#include <QTableWidget>

#include "editing/figure_grid.h"

namespace seatwise::ui {

class BookEditor;

/// The figures of a charge, typed as in a spreadsheet: what is typed counts with every key, Enter goes on to the next
/// figure, and behind the last one to a new row. A base that joins the band before it is passed over. Alt+Up and
/// Alt+Down move the prices of a row, Ctrl+Delete removes it. Its heads are broken into two lines where they have no
/// room on one, and it scrolls sideways where its figures have none.
class FigureTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit FigureTable(BookEditor& editor, QWidget* parent = nullptr);

    /// Shows a grid, and marks what is wrong in it. The figure that is being typed stays as it is.
    void setGrid(const FigureGrid& grid, const QLocale& locale);
    /// Begins to type the first figure of a row.
    void typeIn(int row);
    /// The row that is chosen; -1 for none.
    [[nodiscard]] int rowChosen() const { return currentRow(); }

signals:
    /// A figure is being typed.
    void typed(const QString& path, const QString& key, const QString& text);
    /// What was typed is finished.
    void finished();
    /// Enter was pressed behind the last figure.
    void rowRequested();
    void removeRequested(int row);
    /// The prices of a row are to change places with those of the row `by` below it.
    void moveRequested(int row, int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void goOn();
    [[nodiscard]] bool isTyped(int row, int column) const;
    void showCell(int row, int column);
    void showJoint(int row);
    [[nodiscard]] int widthNeeded(const std::vector<int>& cells, bool headsAreBroken) const;
    void fitRoom();

    friend class FigureDelegate;
    BookEditor& editor_;
    FigureGrid grid_;
    QLocale locale_;
    QStringList heads_;
};

} // namespace seatwise::ui
