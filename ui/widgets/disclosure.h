#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace seatwise::ui {

class ProblemLabel;

/// A heading that opens and closes the part of a form below it. Closed, it says in a line what is set inside, or what
/// is wrong there: nothing that has an effect is out of sight.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    Disclosure(const QString& title, QWidget* content, QWidget* parent = nullptr);

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    /// What is set inside, shown while it is closed.
    void setSummary(const QString& summary);
    /// What is wrong inside, shown instead while it is closed; empty when nothing is.
    void setProblem(const QString& problem);

signals:
    /// The person opened it.
    void opened();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void showIcon();

    QToolButton* heading_ = nullptr;
    QLabel* summary_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QWidget* content_ = nullptr;
    QString summaryText_;
    QString problemText_;
    bool open_ = false;
};

} // namespace seatwise::ui
