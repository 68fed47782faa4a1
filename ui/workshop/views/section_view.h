#pragma once

#include <QWidget>

#include "tables/table_source.h"
#include "workshop/worksheet.h"

class QBoxLayout;
class QVBoxLayout;

namespace seatwise::ui {

class WorkshopViewModel;

/// One section of the worksheet: what holds today, its levers beside what they do, its analyses, and a card for each
/// of its questions.
class SectionView : public QWidget
{
    Q_OBJECT

public:
    /// The tables, which its analyses read, must outlive it.
    SectionView(WorkshopViewModel& model, const TableSource& tables, const WorksheetSection& section,
                QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addHead(const WorksheetSection& section);
    [[nodiscard]] QWidget* leversOf(Section section);
    void addAnalysis(Section section, const TableSource& tables);
    void addCards(const WorksheetSection& section);
    void addAssumptions();
    void fitRoom();

    WorkshopViewModel& model_;
    QVBoxLayout* column_ = nullptr;
    QBoxLayout* abreast_ = nullptr; ///< levers and what they do; null where there are none
};

} // namespace seatwise::ui
