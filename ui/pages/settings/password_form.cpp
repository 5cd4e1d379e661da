// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/password_form.h"

#include "shell/password_strength.h"

namespace proffer::ui {
namespace {

struct TwoPasswords {
    vault::Credential current;
    vault::Credential next;
};

Result<TwoPasswords> read(const std::string &current, const std::string &next)
{
    PROFFER_TRY(auto first, vault::Credential::password(asBytes(current)));
    PROFFER_TRY(auto second, vault::Credential::password(asBytes(next)));
    return Result<TwoPasswords>{TwoPasswords{.current = std::move(first), .next = std::move(second)}};
}

} // namespace

PasswordForm::PasswordForm(QWidget *parent, const PageContext &context, Why why)
    : VaultForm(parent, context, why == Why::Change ? tr("Change the password") : tr("My password leaked"),
                why == Why::Change ? tr("Change it") : tr("Make a new key")),
      why_(why)
{
    if (why == Why::Change)
        addSentence(
            tr("Use this when nobody else knows the password. Older backups still open with the password "
               "of their day."),
            Colour::Muted);
    else
        addSentence(
            tr("The vault gets a new key, a new password and a new recovery code; the former ones open "
               "nothing that is written from now on. Older backups and copies still open with the "
               "password that leaked: delete them where you can."),
            Colour::Muted);
    current_ = addSecret(tr("Password now"));
    next_ = addSecret(tr("New password"));
    again_ = addSecret(tr("The same once more"));
    strength_ = new PasswordStrength{theme(), *next_, *again_};
    content()->addWidget(strength_);
}

bool PasswordForm::submit()
{
    if (current_->text().isEmpty()) {
        refuse(tr("Type the password that the vault has now."));
        current_->setFocus();
    } else if (const auto refusal = strength_->refusal(); !refusal.isEmpty()) {
        refuse(refusal);
        strength_->refused()->setFocus();
    } else if (why_ == Why::Change) {
        change(toUtf8(current_->text()), toUtf8(next_->text()));
    } else {
        rekey(toUtf8(current_->text()), toUtf8(next_->text()));
    }
    return false;
}

void PasswordForm::change(const std::string &current, const std::string &next)
{
    using Nothing = std::monostate;
    attempt<Nothing>(
        [current, next](services::Services &services, const LongWork &) -> Result<Nothing> {
            PROFFER_TRY(const auto both, read(current, next));
            PROFFER_CHECK(services.vault().changePassword(both.current, both.next));
            return Nothing{};
        },
        [this](Nothing) {
            accept();
            Q_EMIT changed();
        });
}

void PasswordForm::rekey(const std::string &current, const std::string &next)
{
    struct Made {
        RecoveryPaper paper;
        bool unfinished;
    };
    attempt<Made>(
        [current, next](services::Services &services, const LongWork &work) -> Result<Made> {
            PROFFER_TRY(const auto both, read(current, next));
            auto &vault = services.vault();
            PROFFER_TRY(const auto rekeyed, vault.replaceLeakedPassword(both.current, both.next, work));
            return Made{.paper = {.vaultName = toText(vault.header().name),
                                  .vaultId = toText(vault.header().vault.text()),
                                  .code = toText(asText(rekeyed.recoveryCode.bytes()))},
                        .unfinished = rekeyed.unfinished.has_value()};
        },
        [this](const Made &made) {
            accept();
            Q_EMIT rekeyed(made.paper, made.unfinished);
        });
}

} // namespace proffer::ui
