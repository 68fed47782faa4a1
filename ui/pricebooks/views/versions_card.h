#pragma once

#include "pricebooks/model/publishing_desk.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace seatwise::ui {

/// The versions of the price book that are published, and from when; one that is not in force yet can be withdrawn.
class VersionsCard : public Card
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit VersionsCard(PublishingDesk& desk, QWidget* parent = nullptr);

    void showVersions();

signals:
    /// Something for the page to say.
    void said(const QString& what);

private:
    void withdraw();

    PublishingDesk& desk_;
    QTableWidget* table_ = nullptr;
    QLabel* none_ = nullptr;
    QLabel* review_ = nullptr;
    QPushButton* withdraw_ = nullptr;
};

} // namespace seatwise::ui
