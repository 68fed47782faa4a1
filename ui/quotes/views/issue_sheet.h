#pragma once

#include <functional>
#include <optional>

#include <QWidget>

#include "quoting/issue_finding.h"
#include "quoting/quote.h"
#include "quoting/quote_store.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace seatwise::ui {

class DateField;
class FittingLabel;
class NoticeBar;
class Office;
class QuotePreview;
class QuotesViewModel;
class WrappedCheck;
struct IssueView;

/// The draft on show before it goes out: the paper as it will be, with its missing places marked, beside what blocks,
/// what warns and what was checked. Enter issues where nothing blocks, Escape keeps it as a draft.
class IssueSheet : public QWidget
{
    Q_OBJECT

public:
    /// The bytes of the PDF that a quote is shown as.
    using Draw = std::function<QByteArray(const Quote& quote)>;

    /// Both must outlive it.
    IssueSheet(QuotesViewModel& model, Office& office, Draw draw, QWidget* parent = nullptr);

    /// Takes up the draft on show, which there must be, afresh; to be shown then.
    void begin();
    /// The id of the draft that it is of.
    [[nodiscard]] const QuoteId& draft() const { return draft_; }
    /// Shows it as it stands now, and what the store makes of it now.
    void showDraft();
    /// Says what came of an action, until another is done.
    void say(const QString& message, bool isProblem);
    /// How it is to go out.
    [[nodiscard]] IssueOrder order() const;

    /// The width of the part beside the paper, in pixels.
    void setPanelWidth(int width);

signals:
    void issueRequested();
    void leaveRequested();
    /// A point is to be mended elsewhere.
    void mendRequested(seatwise::IssuePoint point);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makePanel();
    [[nodiscard]] QWidget* makeTerms();
    [[nodiscard]] QWidget* makeSaving();
    [[nodiscard]] QWidget* makeFoot();
    void showOrder();
    void showFindings(const IssueView& view);
    [[nodiscard]] QPushButton* firstToDo() const;
    void enter();
    void setFolder(const QString& folder);
    void chooseFolder();
    [[nodiscard]] QString folder() const;

    QuotesViewModel& model_;
    Office& office_;
    Draw draw_;
    QuoteId draft_;
    std::optional<IssueOutlook> outlook_; ///< of the draft, when it was shown last
    std::optional<Quote> paper_;          ///< that is on show
    FittingLabel* title_ = nullptr;
    QLabel* offer_ = nullptr;
    QuotePreview* preview_ = nullptr;
    QWidget* panel_ = nullptr;
    FittingLabel* verdict_ = nullptr;
    NoticeBar* said_ = nullptr;
    NoticeBar* findings_ = nullptr;
    QWidget* reasonRow_ = nullptr;
    QLineEdit* reason_ = nullptr;
    FittingLabel* number_ = nullptr;
    DateField* validThrough_ = nullptr;
    QLabel* days_ = nullptr;
    WrappedCheck* saves_ = nullptr;
    QPushButton* issue_ = nullptr;
    QPushButton* keep_ = nullptr;
    QBoxLayout* foot_ = nullptr;
};

} // namespace seatwise::ui
