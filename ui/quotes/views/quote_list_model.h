#pragma once

#include <QAbstractListModel>

#include "quotes/model/quote_lines.h"
#include "widgets/two_line_delegate.h"

namespace seatwise::ui {

class QuotesViewModel;

/// The quotes of the view-model as a list; each item has its line and the id of its quote.
class QuoteListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int IdRole = TwoLineDelegate::FirstFreeRole;

    explicit QuoteListModel(QuotesViewModel& model, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// The row of a quote; -1 when it is not in the list.
    [[nodiscard]] int rowOf(const QuoteId& id) const;

private:
    void follow();
    [[nodiscard]] const Attention* attentionOf(const QuoteId& id) const;

    QuotesViewModel& model_;
};

} // namespace seatwise::ui
