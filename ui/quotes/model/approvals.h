#pragma once

#include <vector>

#include <QLocale>
#include <QString>
#include <QStringList>

#include "quoting/approver_store.h"
#include "quoting/attention.h"

namespace seatwise::ui {

class QuotesViewModel;

// What waits for an approval and who may give it, ready to show. Texts from outside have marks for hidden characters.

/// The drafts that wait for an approval, as the model read them last.
[[nodiscard]] std::vector<Attention> waitingForApproval(const QuotesViewModel& model);

/// A row each: customer, plan and seats, total, the discount that is asked, what is left above the floor.
[[nodiscard]] std::vector<QStringList> approvalRows(const std::vector<Attention>& waiting, const QLocale& locale);

/// Who prepared the draft on show, and why it asks for its discount.
[[nodiscard]] QString askedBy(const QuotesViewModel& model);

/// Who may approve in the store, in a sentence; where that cannot be made sure, that nobody may.
[[nodiscard]] QString mayApproveText(const Result<std::vector<Approver>>& approvers);

/// An approver in a list: "Grace · by passphrase · locked until …".
[[nodiscard]] QString approverLine(const Approver& approver, const QLocale& locale);

} // namespace seatwise::ui
