#pragma once

#include <map>
#include <string>

#include <QObject>
#include <QTimer>

#include "services.h"
#include "versions/book_versions.h"

namespace seatwise::ui {

/// Whether the price list of the scenario in front is the one that a new customer gets on its first day of service, by
/// the versions that the store keeps (R72). It looks a moment after either changed, and never while a quote is changed,
/// which keeps its list; a list that is no version of its book is left alone.
class ListInForce : public QObject
{
    Q_OBJECT

public:
    /// Services and office must outlive it.
    ListInForce(Services services, const Office& office, QObject* parent = nullptr);

    /// The list that is in force instead; null where the one in use is, and where nothing is known.
    [[nodiscard]] const SharedBook& instead() const { return instead_; }
    /// Reads the versions anew: one was published or withdrawn.
    void readAnew();

signals:
    void changed();

private:
    void look();
    [[nodiscard]] SharedBook listFor(Date start);
    [[nodiscard]] Result<PublishedBook> versionsOf(const std::string& book) const;

    Services services_;
    const Office& office_;
    QTimer waits_;
    bool isGivenUp_ = false;
    std::map<std::string, PublishedBook> known_; ///< by the id of the book
    SharedBook instead_;
};

} // namespace seatwise::ui
