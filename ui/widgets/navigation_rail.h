#pragma once

#include <vector>

#include <QListWidget>

#include "theme/icons.h"

class QAction;

namespace seatwise::ui {

/// The list of pages at the left edge of the window. Arrow keys move, Ctrl+1 … Ctrl+9 choose from anywhere in the
/// window; its width follows its texts.
class NavigationRail : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    struct Entry
    {
        Icon icon;
        QString text;
    };

    /// Appends a page for each.
    void addPages(const std::vector<Entry>& pages);
    /// The action of each page, in order, with its shortcut: the same ones may stand in a menu.
    const std::vector<QAction*>& pageActions() const { return actions_; }

    int currentPage() const { return currentRow(); }
    /// Sets the current page from outside: no pageChosen().
    void setCurrentPage(int index);
    void setPageText(int index, const QString& text);
    /// Icons alone, with the texts as tooltips, where the window has no room for more.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The person went to another page.
    void pageChosen(int index);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addPage(const Entry& page);
    int columnWidth() const;
    void fitWidth();

    std::vector<QAction*> actions_;
    bool compact_ = false;
};

} // namespace seatwise::ui
