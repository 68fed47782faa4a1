#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace seatwise::ui {

class QuoteListModel;
class QuotesViewModel;

/// The list of quotes with its search and its filter.
class QuoteList : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteList(QuotesViewModel& model, QWidget* parent = nullptr);

    /// Puts the keyboard into the search.
    void focusSearch();
    /// Puts the keyboard on the quotes.
    void focusQuotes();

private:
    void fillFilters();
    void search();
    void choose();
    void showList();

    QuotesViewModel& model_;
    QuoteListModel* quotes_ = nullptr;
    QLineEdit* search_ = nullptr;
    QComboBox* filter_ = nullptr;
    QListView* view_ = nullptr;
    QLabel* empty_ = nullptr;
    bool following_ = false; ///< the view is being set from the model
};

} // namespace seatwise::ui
