// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/flow_data.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace proffer::ui {

struct FlowLayout;

/// The picture of who has what. A few companies are rows, each with its state and a sentence; more are
/// ribbons from kinds of details to companies, their thickness the number of facts, their colour and pattern
/// the state; what does not fit is a row for each kind of company. With the mouse or the arrow keys one part
/// is picked out; a click, Enter or Space goes there. Its content stands beside it as a table for who cannot
/// see it.
class FlowPicture : public QWidget {
    Q_OBJECT
public:
    explicit FlowPicture(const Theme &theme);
    Q_DISABLE_COPY_MOVE(FlowPicture)
    ~FlowPicture() override;

    void setFlow(FlowData flow);
    /// The picture as a file's content.
    QByteArray svg();
    QByteArray png();

    /// Where everything stands now.
    const FlowLayout &laidOut() const { return *layout_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void groupChosen(std::size_t group);
    void companyChosen(std::size_t company);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is picked out.
    struct Part {
        bool company = false;
        std::size_t index = 0;
        bool operator==(const Part &) const = default;
    };

    void arrange();
    void paint(QPainter &painter) const;
    void paintRibbons(QPainter &painter) const;
    void paintGroups(QPainter &painter) const;
    void paintCompanies(QPainter &painter) const;
    void paintOthers(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintRows(QPainter &painter) const;
    FlowLayout layOutFor(const QSizeF &room) const;
    std::optional<Part> partAt(const QPointF &point) const;
    void pick(std::optional<Part> part);
    void choose(const Part &part);
    QString describe(const Part &part) const;

    const Theme *theme_;
    FlowData data_;
    std::unique_ptr<FlowLayout> layout_;
    std::optional<Part> picked_;
};

} // namespace proffer::ui
