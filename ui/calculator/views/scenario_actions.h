#pragma once

#include <functional>
#include <vector>

#include <QObject>

#include "command.h"

namespace seatwise::ui {

class CalculatorViewModel;

/// What a person does with the scenarios of a call, by key, menu or tab. What is being typed in a page belongs to the
/// scenario in front and is taken before another one comes there.
class ScenarioActions : public QObject
{
    Q_OBJECT

public:
    /// For the fields of this page, whose child it is; the model must outlive it.
    ScenarioActions(CalculatorViewModel& model, QWidget& page);

    [[nodiscard]] std::vector<Command> commands();
    void bring(int place);
    /// Opens one that begins as the one in front.
    void open();
    void closeFront();

signals:
    void said(const QString& message);

private:
    void leaveField(const std::function<void()>& act);

    CalculatorViewModel& model_;
    QWidget& page_;
};

} // namespace seatwise::ui
