#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace seatwise::ui {

class AnswerCard;
class CalculatorViewModel;
class ChartCard;
class InputPanel;
class NoticeBar;
class PinsCard;
class WorkingPanel;

/// Page 1: inputs on the left, the answer, its lines, its working and the cost curves on the right.
class CalculatorPage : public QWidget
{
    Q_OBJECT

public:
    explicit CalculatorPage(CalculatorViewModel& model, QWidget* parent = nullptr);

    [[nodiscard]] ChartCard& chart() { return *chart_; }
    void focusCustomer();
    void focusSeats();

public slots:
    void showWorking(bool shown);
    /// Presentation: what concerns the customer and nothing else.
    void present(bool presenting);

signals:
    void workingShown(bool shown);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeResults();
    void showNotices();
    void reveal(QWidget* part);
    void fitRoom();

    CalculatorViewModel& model_;
    QScrollArea* side_ = nullptr;
    QBoxLayout* cards_ = nullptr;
    QBoxLayout* lower_ = nullptr;
    InputPanel* inputs_ = nullptr;
    AnswerCard* answer_ = nullptr;
    NoticeBar* notices_ = nullptr;
    PinsCard* pins_ = nullptr;
    ChartCard* chart_ = nullptr;
    WorkingPanel* working_ = nullptr;
    bool presenting_ = false;
};

} // namespace seatwise::ui
