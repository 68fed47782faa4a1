#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace seatwise::ui {

/// A share with its words: name, what is beside it, and its amount.
struct ShareRow
{
    QString name;
    QString beside;
    QString amount;
    double share = 0;     ///< of the largest, 0 to 1
    bool isQuiet = false; ///< in grey, for what is no share of its kind

    bool operator==(const ShareRow&) const = default;
};

/// Shares one below the other, each a line of words over a bar. Up and Down, Home and End read a row to a screen
/// reader; Escape stops reading.
class ShareBars : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBars(QWidget* parent = nullptr);

    void setRows(const QString& title, const std::vector<ShareRow>& rows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read(std::optional<int> row);

    QString title_;
    std::vector<ShareRow> rows_;
    std::optional<int> read_;
};

} // namespace seatwise::ui
