// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/header.h"

#include "base/text.h"
#include "crypto/crockford.h"

#include <QString>

namespace proffer::vault {

Result<Credential> Credential::password(ByteView text)
{
    if (text.empty())
        return fail(ErrorCode::PasswordEmpty);
    if (!isUtf8(asText(text)))
        return fail(ErrorCode::InvalidUtf8);
    auto wide =
        QString::fromUtf8(reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(text.size()));
    auto composed = wide.normalized(QString::NormalizationForm_C);
    auto utf8 = composed.toUtf8();
    Credential credential{.kind = SlotKind::Password,
                          .secret = crypto::SecretBytes::take({reinterpret_cast<std::uint8_t *>(utf8.data()),
                                                               static_cast<std::size_t>(utf8.size())})};
    for (auto *copy : {&wide, &composed})
        crypto::wipe({reinterpret_cast<std::uint8_t *>(copy->data()),
                      static_cast<std::size_t>(copy->size()) * sizeof(QChar)});
    return Result<Credential>{std::move(credential)};
}

Result<Credential> Credential::recoveryCode(ByteView typed)
{
    PROFFER_TRY(auto canonical, crypto::canonicalRecoveryCode(typed));
    return Result<Credential>{Credential{.kind = SlotKind::RecoveryCode, .secret = std::move(canonical)}};
}

} // namespace proffer::vault
