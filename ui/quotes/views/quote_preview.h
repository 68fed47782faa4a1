#pragma once

#include <map>
#include <memory>

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QImage>

namespace seatwise::ui {

class PdfPages;

/// The pages of a PDF as they will be printed, as wide as the room, one below the other. Pages are drawn by Qt Pdf
/// when they come into sight, in this thread: QPdfView draws in another one and crashes when its document is closed
/// meanwhile (Qt 6.4.2).
class QuotePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit QuotePreview(QWidget* parent = nullptr);
    ~QuotePreview() override;
    Q_DISABLE_COPY_MOVE(QuotePreview)

    /// Shows a document; nothing for no bytes.
    void setPdf(const QByteArray& pdf);
    [[nodiscard]] int pageCount() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int gap() const;
    [[nodiscard]] QSize pageSize(int page) const;
    [[nodiscard]] const QImage& pictureOf(int page);
    void fitRange();

    QBuffer bytes_;
    std::unique_ptr<PdfPages> pages_; ///< from the first document on
    std::map<int, QImage> pictures_;  ///< of the pages seen so far, in the present width
};

} // namespace seatwise::ui
