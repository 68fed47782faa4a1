#pragma once

#include <vector>

#include "tables/list_row.h"
#include "widgets/disclosure.h"

namespace seatwise::ui {

class FoldingTable;

/// The rows of an imported table that were refused: counted, and opened, each with its line and the reason. Hidden
/// where there is none. Of a long list the first 200 are shown, and the rest is counted.
class RefusedRows : public Disclosure
{
    Q_OBJECT

public:
    explicit RefusedRows(QWidget* parent = nullptr);

    /// `used` counts the rows that were taken.
    void showProblems(const std::vector<RowProblem>& problems, std::size_t used);

private:
    RefusedRows(FoldingTable* table, QWidget* parent);

    FoldingTable* table_ = nullptr;
};

} // namespace seatwise::ui
