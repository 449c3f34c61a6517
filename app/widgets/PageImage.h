// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QWidget>

/// The picture of one page with a 1-px edge and a caption, as large as its width allows.
class PageImage : public QWidget
{
    Q_OBJECT
public:
    explicit PageImage(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    QImage image() const { return m_image; }
    void setCaption(const QString &text); ///< below the page: its number
    QString caption() const { return m_caption; }
    /// Shown in place of a picture: "Preview follows", or why there is none.
    void setPlaceholder(const QString &text);
    QString placeholder() const { return m_placeholder; }
    /// The widest it grows, in the 13-px design's pixels.
    void setDesignWidth(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    QRect paperIn(const QRect &area) const;
    int captionHeight() const;
    double aspect() const;
    void describe();

    QImage m_image;
    QString m_caption;
    QString m_placeholder;
    int m_designWidth = 320;
};
