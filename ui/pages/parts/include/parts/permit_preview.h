// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grants.h"
#include "profile/attributes.h"
#include "shell/page.h"
#include "widgets/card.h"

namespace proffer::ui {

/// A permit as it would be signed now.
struct PermitDraft {
    std::string company{};
    bool hasKey = false; ///< the company's, proven: the permit is bound to it
    bool listed = false; ///< others can look up whether it was ended
    grants::GrantRequest request{};
    std::vector<profile::Attribute> disclosed{};
};

/// What is about to be signed, in sentences, and what the company receives with it, value by value.
class PermitPreview : public QWidget {
    Q_OBJECT
public:
    explicit PermitPreview(const PageContext &context);

    void preview(const PermitDraft &draft);

private:
    Card *addCard(const QString &title);

    PageContext context_;
    QVBoxLayout *column_;
};

} // namespace proffer::ui
