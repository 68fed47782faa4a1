#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QTreeWidget>

#include "editing/draft_tree.h"

namespace seatwise::ui {

class BookEditor;

/// The parts of a draft, with a dot at each in which it differs from the published list.
class BookTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit BookTree(BookEditor& editor, QWidget* parent = nullptr);

    /// Of the part that is chosen; empty for the book.
    [[nodiscard]] std::string path() const;
    /// Chooses a part, where there is one at the path.
    void choose(const std::string& path);
    /// Shows the draft as it stands; what is chosen and opened stays.
    void showDraft();

signals:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void fitRoom();
    /// What an item says: setting all of them with each key took longer than pricing.
    struct ShownNode
    {
        DraftNode node;
        bool isMarked = false;
        QString problem;

        friend bool operator==(const ShownNode&, const ShownNode&) = default;
    };
    void showNode(QTreeWidgetItem& item, const ShownNode& shown);

    BookEditor& editor_;
    std::vector<DraftNode> nodes_;
    std::vector<std::optional<ShownNode>> shown_; ///< of nodes_
    std::vector<QTreeWidgetItem*> items_;         ///< of nodes_
    bool isFilling_ = false;
};

} // namespace seatwise::ui
