#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QLocale>
#include <QStringList>

#include "editing/review.h"
#include "insights/publishing_reach.h"
#include "pricebooks/model/book_editor.h"
#include "quoting/approvers.h"
#include "quoting/progress.h"
#include "services.h"
#include "versions/book_versions.h"

namespace seatwise::ui {

class Office;

/// What a person gives when they publish.
struct PublishingGiven
{
    QString version;
    PublishingAsked asked;
    QString passphrase; ///< of whoever approves; empty for none
};

/// The versions of a price book in the store in use, and what publishing another one does.
class PublishingDesk
{
public:
    /// Both must outlive it.
    PublishingDesk(const Services& services, const Office& office);

    /// Reads what is published under the id of a book, and how often its workshop decided to review it. Failed where
    /// the store cannot be read.
    [[nodiscard]] Result<void> open(const SharedBook& book);
    /// When the prices are to be looked at again; nothing where that is not decided.
    [[nodiscard]] const std::optional<PriceReview>& review() const { return review_; }
    [[nodiscard]] const PublishedBook& published() const { return published_; }
    /// Who may approve; nobody where anybody may publish.
    [[nodiscard]] const std::vector<Approver>& approvers() const { return approvers_; }
    [[nodiscard]] Date today() const;
    /// Who publishes, as the settings say.
    [[nodiscard]] QString usualPublisher() const;

    /// The draft under the version that is given. Refused while it is not valid.
    [[nodiscard]] Result<SharedBook> bookFor(const BookEditor& editor, const QString& version) const;
    /// What publishing does; nothing is changed.
    [[nodiscard]] Result<Publishing> plan(const BookEditor& editor, const PublishingGiven& given) const;
    /// Counts the quotes of the book that nothing was decided about; to be called beside the window.
    [[nodiscard]] std::function<Result<OpenQuotes>(const Progress&)> quoteCount() const;
    /// Publishes, once whoever approves is who they say; gives the list that is published.
    [[nodiscard]] Result<SharedBook> publish(const BookEditor& editor, const PublishingGiven& given);
    /// Withdraws a version that is not in force yet.
    [[nodiscard]] Result<void> withdraw(const std::string& version, const QString& reason);

private:
    const Services& services_;
    const Office& office_;
    PublishedBook published_;
    std::vector<Approver> approvers_;
    std::optional<PriceReview> review_;
};

/// A version that is free, after that of the published list: "2026.2" after "2026.1".
[[nodiscard]] QString nextVersion(const PublishedBook& published, const PriceBook& list);

/// "The prices are to be reviewed by 1 Mar 2027 (worksheet: every 3 months)."; empty where nothing is decided.
[[nodiscard]] QString reviewLine(const PublishingDesk& desk, const QLocale& locale);

/// The versions as a table, the latest first: version, new customers from, existing from, state, reason.
[[nodiscard]] QStringList versionHeads();
[[nodiscard]] std::vector<QStringList> versionRows(const PublishingDesk& desk, const QLocale& locale);
/// The version in a row of that table; null for none that can be withdrawn.
[[nodiscard]] const BookVersion* withdrawable(const PublishingDesk& desk, int row);

/// "3 drafts and 12 issued quotes wait for a decision; they keep the list that they were made with."
[[nodiscard]] QString openQuotesLine(const OpenQuotes& quotes, const QLocale& locale);

/// What a publishing changes for each plan and period: "Ensemble, a month", "−$0.10 to +$2.40".
[[nodiscard]] std::vector<QStringList> changeRows(const Publishing& planned, const PriceBook& book,
                                                  const QLocale& locale);
/// The claims that hold of the published list and would not of the draft: what it says, published, then.
[[nodiscard]] std::vector<QStringList> brokenClaims(const BookEditor& editor, const QLocale& locale);

} // namespace seatwise::ui
