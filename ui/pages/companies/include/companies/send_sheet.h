// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "companies/letter_sheet.h"
#include "exchange/hand_overs.h"

namespace proffer::ui {

/// What goes with a letter.
struct Enclosure {
    QString title{};
    exchange::ContentKind kind = exchange::ContentKind::Permit;
    std::string content{};
    std::string fileName{};
    bool inPerson = false; ///< it holds values that anyone on the way could read: it is given by hand
};

/// What to send to a company, and where: a letter, and what goes with it as text, as a file or as a QR code
/// where it is short enough for one.
class SendSheet : public LetterSheet {
    Q_OBJECT
public:
    SendSheet(QWidget *parent, const PageContext &context, const QString &title, const QString &act,
              const Mail &mail);

    void enclose(const Enclosure &enclosure);
    /// The person has to say that it went, after it left in some way; else it is only to be looked at.
    void mustLeave();

Q_SIGNALS:
    /// The person says that it went, and how it left last.
    void sent(exchange::How how);

protected:
    bool submit() override;

private:
    void addCode(QVBoxLayout &column, QBoxLayout &row, const Enclosure &enclosure);
    QByteArray pictureOf(const Enclosure &enclosure);
    void saveAs(const QString &name, const QByteArray &bytes, exchange::How how);

    std::optional<exchange::How> left_;
    bool mustLeave_ = false;
};

} // namespace proffer::ui
