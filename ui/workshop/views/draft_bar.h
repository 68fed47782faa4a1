#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace seatwise::ui {

class Chip;
class WorkshopViewModel;

/// What can be taken away from the workshop.
enum class WorkshopOutput { pricingSheet, featureSheet, featurePdf, modelPdf, modelHtml, priceBook };

/// The line above the Workshop page: how far the draft is from today's book, and what to do with it.
class DraftBar : public QWidget
{
    Q_OBJECT

public:
    explicit DraftBar(WorkshopViewModel& model, QWidget* parent = nullptr);

    /// Says what was done, or what could not be done.
    void say(const QString& said, bool isProblem = false);
    /// What is said stands above the buttons where the page is narrow.
    void setNarrow(bool narrow);

signals:
    void calculatorRequested();
    void outputRequested(WorkshopOutput output);

private:
    QMenu* makeMenu();
    void showDraft();

    WorkshopViewModel& model_;
    QBoxLayout* parts_ = nullptr;
    Chip* draft_ = nullptr;
    QLabel* said_ = nullptr;
    QPushButton* startOver_ = nullptr;
};

} // namespace seatwise::ui
