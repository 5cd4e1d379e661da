// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Prints the tokens that a verifier has to refuse, each with the name of the error that it has to give, so
// that other verifiers are held to the rules that ours is held to.
#include "reject_rules.h"

#include "jose/jwk.h"
#include "json/write.h"

#include <iostream>

using namespace proffer;

namespace {

json::Object written(const RejectRule &rule)
{
    draft::Presentation presentation;
    rule.alter(presentation);
    return {{"name", rule.name},
            {"token", presentation.compact()},
            {"code", stableName(rule.code)},
            {"knows_the_keys", rule.verifier == draft::Verifier::KnowsTheKeys}};
}

} // namespace

int main()
{
    json::Array rules;
    for (const auto &group : {disclosureRules(), issuerRules(), keyBindingRules(), formRules()})
        for (const auto &rule : group)
            rules.emplace_back(written(rule));
    std::cout << json::write(
                     json::Object{{"now", toUnixSeconds(draft::now())},
                                  {"audience", draft::personDid()},
                                  {"nonce", draft::nonce},
                                  {"issuer", jose::PublicJwk::of(draft::person()).thumbprint().text()},
                                  {"unaltered", draft::Presentation{}.compact()},
                                  {"rules", std::move(rules)}})
              << '\n';
    return 0;
}
