#pragma once

#include <QLabel>

namespace seatwise::ui {

/// What is wrong with the field above it, in one sentence and in the colour of errors. Takes no room while all is well.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* parent = nullptr);

    /// Says what is wrong, beginning with a capital; an empty text says that nothing is.
    void say(const QString& problem);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

} // namespace seatwise::ui
