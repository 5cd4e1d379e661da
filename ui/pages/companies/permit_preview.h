// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "companies/permit_material.h"
#include "shell/page.h"
#include "widgets/card.h"

namespace proffer::ui {

/// What is about to be signed, in sentences, and what the company receives with it, value by value.
class PermitPreview : public QWidget {
    Q_OBJECT
public:
    explicit PermitPreview(const PageContext &context);

    void preview(const PermitMaterial &material, const Face &face, const grants::GrantRequest &request,
                 const std::vector<profile::Attribute> &disclosed);

private:
    Card *addCard(const QString &title);

    PageContext context_;
    QVBoxLayout *column_;
};

} // namespace proffer::ui
