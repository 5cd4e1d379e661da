// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/name_form.h"

#include <QLineEdit>

namespace proffer::ui {

NameForm::NameForm(QWidget *parent, const PageContext &context, const QString &title,
                   const std::vector<std::pair<QString, QString>> &fields)
    : Sheet(parent, context.theme, title, tr("Keep"))
{
    for (const auto &[name, text] : fields) {
        auto *field = fields_.emplace_back(new QLineEdit{text});
        addField(name, field);
    }
    fields_.front()->setFocus();
}

bool NameForm::submit()
{
    QStringList names;
    for (auto *field : fields_) {
        if (field->text().trimmed().isEmpty()) {
            refuse(tr("%1: say what it is.").arg(field->accessibleName()));
            field->setFocus();
            return false;
        }
        names.append(field->text().trimmed());
    }
    Q_EMIT filled(names);
    return true;
}

} // namespace proffer::ui
