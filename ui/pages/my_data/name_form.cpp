// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/name_form.h"

#include <QLineEdit>

namespace proffer::ui {

NameForm::NameForm(QWidget *parent, const PageContext &context, const QString &title,
                   const std::vector<std::pair<QString, QString>> &fields, Keeping keeping)
    : VaultForm(parent, context, title, tr("Keep")), keeping_(std::move(keeping))
{
    fields_.reserve(fields.size());
    for (const auto &[name, text] : fields) {
        auto *field = fields_.emplace_back(new QLineEdit{text});
        addField(name, field);
    }
    fields_.front()->setFocus();
}

bool NameForm::submit()
{
    QStringList typed;
    std::vector<std::string> names;
    names.reserve(fields_.size());
    for (auto *field : fields_) {
        if (field->text().trimmed().isEmpty()) {
            refuse(tr("%1: say what it is.").arg(field->accessibleName()));
            field->setFocus();
            return false;
        }
        typed.append(field->text().trimmed());
        names.push_back(toUtf8(typed.last()));
    }
    attempt<QStringList>(
        [keeping = keeping_, names, typed](services::Services &services,
                                           const LongWork &) -> Result<QStringList> {
            PROFFER_CHECK(keeping(services, names));
            return typed;
        },
        [this](const QStringList &were) {
            accept();
            Q_EMIT kept(were);
        });
    return false;
}

} // namespace proffer::ui
