// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "services/services.h"

namespace proffer::services {
namespace {

Result<crypto::SecretBytes> layDown(Services &services, const Beginning &beginning)
{
    PROFFER_TRY(const auto self, services.profile().people().addSelf(beginning.person));
    PROFFER_CHECK(services.profile().people().addPersona(self.id, beginning.persona));
    return services.vault().replaceRecoveryCode();
}

} // namespace

Result<Created> Services::create(const std::filesystem::path &folder, const Beginning &beginning,
                                 const vault::Credential &password, const vault::Surroundings &surroundings)
{
    PROFFER_TRY(auto vault,
                vault::Vault::create(folder, beginning.name, password, projections(), surroundings));
    Services services{std::move(vault)};
    auto code = layDown(services, beginning);
    if (!code) {
        static_cast<void>(services.close()); // the failure that led here is the one to report
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
        return std::move(code).error();
    }
    return Result<Created>{Created{.services = std::move(services), .recoveryCode = *std::move(code)}};
}

} // namespace proffer::services
