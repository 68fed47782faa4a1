#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QTableWidget;

namespace seatwise::ui {

/// A table that is never cut. Where more than three columns do not fit side by side, each figure has a row of its own
/// with the name of its column beside it; of fewer columns the widest wraps.
class FoldingTable : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingTable(const QString& accessibleName, QWidget* parent = nullptr);

    /// Shows these rows; columns from `firstRight` on are numbers. Above `maxRows` rows the table scrolls.
    void setTable(const QStringList& columns, const std::vector<QStringList>& rows, int firstRight = 1,
                  int maxRows = 24);
    [[nodiscard]] bool isFolded() const { return folded_; }

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A figure was double-clicked, or Enter pressed on it: its place as if nothing were folded.
    void chosen(int row, int column);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::vector<int> neededWidths() const;
    void arrange();
    void choose(int row, int column);

    QTableWidget* table_ = nullptr;
    QStringList columns_;
    std::vector<QStringList> rows_;
    std::vector<int> needed_; ///< widths of the columns side by side
    int firstRight_ = 1;
    int maxRows_ = 24;
    bool folded_ = false;
    bool filled_ = false; ///< the cells were made for rows_
};

} // namespace seatwise::ui
