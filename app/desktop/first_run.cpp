// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "settings/recovery_forms.h"
#include "shell/purpose_view.h"
#include "shell/recovery_view.h"
#include "shell/restore_view.h"

namespace proffer::desktop {

using ui::toText;
using ui::toUtf8;

void Program::showWelcome()
{
    auto *view = new ui::WelcomeView{theme_, toText(arguments_.vault.string())};
    place(view);
    welcome_ = view;
    connect(view, &ui::WelcomeView::vaultWanted, this, &Program::makeVault);
    connect(view, &ui::WelcomeView::backupWanted, this, &Program::showRestore);
}

void Program::showRestore()
{
    auto *view = new ui::RestoreView{theme_, vault_, arguments_.vault, surroundings_};
    place(view);
    connect(view, &ui::RestoreView::leaveWanted, this, &Program::showWelcome);
    connect(view, &ui::RestoreView::restored, this, &Program::showVault);
}

void Program::makeVault(const ui::NewVault &wanted)
{
    welcome_->setBusy(true);
    auto made = std::make_shared<QStringList>();
    made_ = made;
    vault_.open(
        this,
        [this, wanted, made](const LongWork &) -> Result<services::Services> {
            const auto typed = toUtf8(wanted.password);
            PROFFER_TRY(const auto password, vault::Credential::password(asBytes(typed)));
            std::error_code ignored;
            std::filesystem::create_directories(arguments_.vault.parent_path(), ignored);
            const services::Beginning beginning{.name = toUtf8(tr("%1's vault").arg(wanted.person)),
                                                .person = toUtf8(wanted.person),
                                                .persona = toUtf8(tr("Everyday"))};
            PROFFER_TRY(auto created,
                        services::Services::create(arguments_.vault, beginning, password, surroundings_));
            *made = QStringList{toText(asText(created.recoveryCode.bytes())), toText(beginning.name),
                                toText(created.services.vault().header().vault.text())};
            return std::move(created.services);
        },
        [this, made](const Done &opened) {
            made_.reset();
            if (opened)
                showRecovery({.vaultName = made->at(1), .vaultId = made->at(2), .code = made->at(0)});
            else
                welcome_->showFailure(ui::sayError(opened.error()));
        });
}

void Program::showRecovery(const ui::RecoveryPaper &paper)
{
    auto *view = new ui::RecoveryView{theme_, paper};
    place(view);
    ui::remindUntilProven(*view, preferences_, paper.vaultId, clock_);
    connect(view, &ui::RecoveryView::kept, this, &Program::showPurpose);
}

void Program::showPurpose()
{
    auto *view = new ui::PurposeView{theme_};
    place(view);
    asking_ = true;
    connect(view, &ui::PurposeView::chosen, this, &Program::showQuestions);
}

void Program::showQuestions(const ui::Place &wanted)
{
    auto *view = new ui::QuestionsView{theme_, spoken_};
    place(view);
    asking_ = true;
    connect(view, &ui::QuestionsView::answered, this,
            [this, view, wanted](const std::vector<terms::QuestionAnswer> &answers) {
                if (answers.empty())
                    enter(wanted);
                else
                    begin(*view, answers, wanted);
            });
}

void Program::begin(ui::QuestionsView &view, const std::vector<terms::QuestionAnswer> &answers,
                    const ui::Place &wanted)
{
    vault_.ask<void>(
        &view,
        [answers](services::Services &services, const LongWork &) -> Done {
            PROFFER_TRY(const auto set, terms::startingSet(answers));
            return services.rules().begin(set);
        },
        [this, &view, wanted](const Done &begun) {
            if (begun)
                enter(wanted);
            else
                view.showFailure(ui::sayError(begun.error()));
        });
}

} // namespace proffer::desktop
