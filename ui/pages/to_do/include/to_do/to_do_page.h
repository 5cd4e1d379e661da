// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/needs_you.h"
#include "shell/page.h"
#include "to_do/request_card.h"
#include "widgets/column.h"

#include <QPointer>

namespace proffer::ui {

struct GiveDraft;
struct RequestFacts;

/// What needs the person; and one request beside their rules.
class ToDoPage : public Page {
    Q_OBJECT
public:
    explicit ToDoPage(const PageContext &context);

    void go(const Place &place) override;
    void refresh() override;
    /// Takes a request in that came as a file.
    void act() override;

private:
    struct Waiting {
        std::vector<overview::Attention> all{};
        std::optional<overview::Attention> next{}; ///< while nothing waits
    };

    void showAll(const Waiting &waiting);
    void showRequest(const RequestFacts &facts);
    void receive(const std::string &text);
    void take(const std::string &text, const requests::ExaminedRequest &examined);
    void grant(const RequestFacts &facts, const std::vector<std::size_t> &items, int days);
    void showDraft(const GiveDraft &draft);
    void counter(const RequestFacts &facts);
    void saveOffer(const std::string &token, const std::string &company);
    void confirmWho(const RequestFacts &facts);
    void decline(const RequestFacts &facts);

    /// Empties the page; what was picked on a request stays known.
    void clear();

    Column *column_;
    QPointer<RequestCard> card_; ///< that can be answered
    std::optional<requests::RequestId> cardOf_;
    std::map<requests::RequestId, RequestPicks> picks_;
    std::optional<requests::RequestId> request_;
};

} // namespace proffer::ui
