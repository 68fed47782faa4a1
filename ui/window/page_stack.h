#pragma once

#include <vector>

#include <QWidget>

class QStackedWidget;

namespace seatwise::ui {

class NavigationRail;
class Page;

/// The rail and the pages beside it, one of them on show.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    /// Takes the pages over and shows the first.
    explicit PageStack(std::vector<Page*> pages, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<Page*>& pages() const { return pages_; }
    [[nodiscard]] Page& onShow() const;
    void show(Page& page);
    [[nodiscard]] NavigationRail& rail() const { return *rail_; }
    /// Whether the page on show is presented: the others then need no room, which would end the full screen.
    void present(bool presenting);
    /// Has every page speak the language that the program speaks now.
    void speakAnew();

signals:
    void shown(const Page& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void keepLeastWidth();

    std::vector<Page*> pages_;
    NavigationRail* rail_ = nullptr;
    QStackedWidget* stack_ = nullptr;
};

} // namespace seatwise::ui
