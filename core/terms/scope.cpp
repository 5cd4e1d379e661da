// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/scope.h"

namespace proffer::terms {
namespace {

Done makeWhole(std::vector<std::string> &words, const vocabulary::Vocabulary &table)
{
    for (auto &word : words) {
        PROFFER_TRY(const auto *found, table.find(word));
        word = found->iri;
    }
    return {};
}

} // namespace

Result<Scope> withWholeIris(Scope scope)
{
    PROFFER_CHECK(makeWhole(scope.purposes, vocabulary::Vocabulary::purposes()));
    PROFFER_CHECK(makeWhole(scope.data, vocabulary::Vocabulary::personalData()));
    PROFFER_CHECK(makeWhole(scope.processing, vocabulary::Vocabulary::processing()));
    return scope;
}

} // namespace proffer::terms
