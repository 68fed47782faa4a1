#pragma once

#include <functional>
#include <optional>
#include <string>

#include "insights/kept_accounts.h"
#include "page.h"
#include "quoting/quote.h"
#include "services.h"

class QGridLayout;
class QLabel;

namespace seatwise::ui {

class ChosenBar;
class FigureTile;
class InsightsHead;
class InsightsViewModel;
class ListIntake;
class MovementCard;
class MoversPanel;
class NoticeBar;
class QuoteOutcomes;
struct FileAsked;

/// Page 8: what the prices do: from a list of accounts how monthly recurring revenue moved, by whose rule and why,
/// who is behind it, why customers left, and what may come; from the quotes of the store what became of them.
class InsightsPage : public Page
{
    Q_OBJECT

public:
    InsightsPage(Services services, const Office& office, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] QString status() const override;
    [[nodiscard]] std::optional<QString> summary() const override;
    void focusFirst() override;

    /// The accounts of the store are others.
    void readAnew();

signals:
    /// A quote is to be seen.
    void quoteChosen(const seatwise::QuoteId& quote);

protected:
    void make() override;
    void fitRoom() override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeIntake();
    QWidget* makeFigures();
    QWidget* makeQuotes();
    void takeAccounts();
    void takeQuotes();
    void tell(const KeptAccounts& accounts, bool isNew);
    void showFigures();
    void showQuotes();
    void showMeaning(std::size_t tile);
    void say(const QString& problem);
    void sayOfQuotes(const QString& problem);
    void showProblems();
    void save(const FileAsked& asked, const std::function<Result<std::string>()>& make);
    void saveTable();
    void saveWorkbook();
    void saveSummary();

    Services services_;
    const Office& office_;
    InsightsViewModel* model_;
    ChosenBar* chosen_;
    QuoteOutcomes* outcomes_;
    bool isRead_ = false; ///< whether the accounts of the store in use were looked for
    QString report_;      ///< of the list: rows read and left out
    QString ofAccounts_;  ///< what is wrong with them; empty where nothing is
    QString ofQuotes_;    ///< the same of the quotes
    ListIntake* intake_ = nullptr;
    NoticeBar* notices_ = nullptr;
    InsightsHead* head_ = nullptr;
    QLabel* hint_ = nullptr;
    QWidget* figures_ = nullptr;
    QGridLayout* tilesGrid_ = nullptr;
    std::vector<FigureTile*> tiles_;
    QGridLayout* cardsGrid_ = nullptr;
    std::vector<QWidget*> cards_;
    QWidget* quotes_ = nullptr;
    QGridLayout* quotesGrid_ = nullptr;
    std::vector<QWidget*> quoteCards_;
    MovementCard* movement_ = nullptr;
    MoversPanel* movers_ = nullptr;
    QWidget* side_ = nullptr;
};

} // namespace seatwise::ui
