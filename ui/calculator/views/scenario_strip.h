#pragma once

#include <QWidget>

class QTabBar;
class QToolButton;

namespace seatwise::ui {

class CalculatorViewModel;

/// The scenarios of a call as tabs named by what they say, the one in front with a button that closes it, and a button
/// that opens one more. Where there is no room for all names, only the one in front has its name and the others their
/// letter. It changes nothing: it asks. What the slider changes in a name moves nothing around it.
class ScenarioStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioStrip(CalculatorViewModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Another scenario is to come to the front, by its place.
    void frontRequested(int place);
    /// The one in front is to be closed.
    void closeRequested();
    /// One more is to be opened.
    void openRequested();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTabs();
    void showName();
    void nameTabs();
    void fit();
    void place();
    [[nodiscard]] bool hasRoomForNames() const;
    [[nodiscard]] QString nameOf(int place) const;

    CalculatorViewModel& model_;
    QTabBar* tabs_ = nullptr;
    QToolButton* close_ = nullptr;
    QToolButton* open_ = nullptr;
    bool isNamed_ = true; ///< each tab has its name
};

} // namespace seatwise::ui
