// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/hand_overs.h"
#include "shell/page.h"
#include "widgets/column.h"
#include "widgets/text.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace proffer::ui {

struct CompanyFacts;
struct CompanyFilter;
struct EndMail;
struct StopMail;

/// The companies: a list that can be searched and narrowed down, and beside it everything about one.
class CompaniesPage : public Page {
    Q_OBJECT
public:
    explicit CompaniesPage(const PageContext &context);

    void go(const Place &place) override;
    void refresh() override;
    /// Adds a company.
    void act() override;

private:
    QWidget *makeList();
    void fillChoices();
    CompanyFilter filter() const;
    /// Lets every company be listed again.
    void listAll();
    void fill(const std::vector<vendors::Vendor> &companies);
    void choose(const vendors::VendorId &id);
    void setChosen(const std::optional<vendors::VendorId> &id);
    void showChosen();
    void showFacts(const CompanyFacts &facts);
    void changeCompany(const vendors::Vendor &vendor);
    void askWhatTheyHave(const vendors::Vendor &vendor);
    void noteAsked(const vendors::VendorId &vendor);
    void givePermit(const vendors::VendorId &vendor);
    void given(const grants::Issued &issued);
    /// Shows what it allows, and which details were in it.
    void readPermit(const grants::GrantId &grant);
    /// Shows what the company is to be sent with a permit, and how.
    void sendPermit(const grants::GrantId &grant);
    void noteSent(exchange::Parcel parcel, exchange::How left);
    /// The same for one that is over.
    void sendEnd(const grants::GrantId &grant);
    /// One after the other.
    void showEnds(const std::vector<EndMail> &mails);
    void showStops(StopMail mail);
    void recordHolding(const vendors::VendorId &vendor, const QString &company);
    void endPermit(const grants::GrantId &grant, const QString &company);
    void endAll(const vendors::VendorId &vendor, const QString &company);
    void tellToStop(const std::vector<vendors::HoldingId> &holdings, const QString &company);
    void writeStopAgain(const vendors::HoldingId &holding);
    void noteAnswer(const vendors::HoldingId &holding, vendors::HoldingState state);
    void takeBack(const vendors::Holding &holding, const QString &company);
    void removeCompany(const vendors::VendorId &vendor, const QString &company);

    QLineEdit *search_ = nullptr;
    QComboBox *kind_ = nullptr;
    QComboBox *state_ = nullptr;
    QListWidget *list_ = nullptr;
    Text *nobody_ = nullptr; ///< says that none fits
    Column *detail_;
    QStackedWidget *stack_;
    QWidget *empty_ = nullptr;
    std::optional<vendors::VendorId> chosen_;
};

} // namespace proffer::ui
