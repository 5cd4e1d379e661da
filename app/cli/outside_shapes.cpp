// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "outside_shapes.h"

#include "grant_shapes.h"
#include "telling_words.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

std::string_view revocationText(grants::Verdict revocation)
{
    return revocation == grants::Verdict::RevocationNotCheckable
               ? marked("cannot be found out; the permission names no way to do so")
               : marked("not known; the permission names a place to look, and nothing is fetched here");
}

} // namespace

Sheet outsideSheet(const grants::OutsideVerdict &verdict, std::string_view name, std::string_view value,
                   Instant now)
{
    Sheet sheet;
    sheet.add(tr("Kind"), inWords(verdict.kind));
    sheet.add(tr("For"), verdict.audience);
    sheet.add(tr("Until"), dayText(verdict.validUntil));
    sheet.add(name, value);
    sheet.add(tr("Revocation"), tr(revocationText(verdict.revocation)));
    sheet.add(tr("As of"), minuteText(now));
    sheet.add(tr("Issuer"), verdict.issuerThumbprint);
    sheet.add(tr("Discloses"), valueText(json::Value{verdict.claims}));
    return sheet;
}

json::Object outsideJson(const grants::OutsideVerdict &verdict, Instant now)
{
    return {{"as_of", toRfc3339(now)},      {"kind", grants::toText(verdict.kind)},
            {"issuer", verdict.issuer},     {"issuer_thumbprint", verdict.issuerThumbprint},
            {"audience", verdict.audience}, {"valid_until", toRfc3339(verdict.validUntil)},
            {"bound", verdict.bound},       {"revocation", grants::toText(verdict.revocation)},
            {"claims", verdict.claims},     {"terms", termsJson(verdict.terms)}};
}

} // namespace proffer::cli
