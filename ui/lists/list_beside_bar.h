#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace seatwise::ui {

class ListBeside;

/// Below a chart: how it stands beside another list, which is chosen and taken away here.
class ListBesideBar : public QWidget
{
    Q_OBJECT

public:
    /// The line and what can be done stand side by side, or one below the other.
    enum class Form { wide, narrow };

    /// The list must outlive it.
    ListBesideBar(ListBeside& beside, Form form, QWidget* parent = nullptr);

    /// Shown while there is another list.
    void showLine(const QString& line);

signals:
    /// A list that was chosen is not one, in a sentence.
    void refused(const QString& problem);

private:
    QLabel* line_;
    QPushButton* end_;
};

/// Has the person choose the file of another list. What is wrong with it, in a sentence; else nothing.
[[nodiscard]] QString chooseListBeside(ListBeside& beside, QWidget& owner);

} // namespace seatwise::ui
