// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "importing.h"

#include "kinds.h"
#include "rows.h"
#include "json/parse.h"

#include <algorithm>

namespace proffer::profile {
namespace {

constexpr json::Limits importLimits{.bytes = std::size_t{32} << 20U, .depth = 12};

std::int64_t count(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

} // namespace

Done importAttribute(ledger::Ledger &ledger, ledger::Batch &batch, const AttributeDraft &draft,
                     const std::optional<Origin> &origin, ImportReport &report)
{
    const auto id = attributeIdOf(draft.subject, draft.persona, draft.claim);
    PROFFER_TRY(const auto former, readAttribute(ledger.database(), id));
    PROFFER_TRY(const bool written, writeAttribute(ledger, batch, draft, origin));
    if (!written) {
        ++report.unchanged;
        return {};
    }
    ++report.set;
    if (former && !former->erased())
        report.replaced.push_back(draft.claim.text());
    report.attributes.push_back(id);
    return {};
}

Done finishImport(ledger::Batch batch, std::string_view source, const std::optional<ImportTarget> &target,
                  const ImportReport &report)
{
    if (report.set == 0)
        return {};
    ledger::Draft event{.kind = std::string{kinds::importDone},
                        .data = {{"source", source},
                                 {"set", count(report.set)},
                                 {"unchanged", count(report.unchanged)},
                                 {"problems", count(report.problems.size())}}};
    if (target) {
        event.about.push_back(target->subject.bytes);
        event.data.emplace("subject", target->subject.text());
    }
    if (target && target->persona) {
        event.about.push_back(target->persona->bytes);
        event.data.emplace("persona", target->persona->text());
    }
    if (!report.kept.empty())
        event.data.emplace("kept", json::Array{report.kept.begin(), report.kept.end()});
    PROFFER_CHECK(batch.append(event));
    return batch.commit();
}

Done onlyMembers(const json::Object &object, std::initializer_list<std::string_view> allowed)
{
    for (const auto &[name, value] : object) {
        if (std::ranges::find(allowed, std::string_view{name}) == allowed.end())
            return fail(ErrorCode::InvalidArgument).with("member", name.substr(0, 64));
    }
    return {};
}

Result<ImportReport> importClaims(ledger::Ledger &ledger, const json::Object &claims,
                                  const ImportTarget &target)
{
    ImportReport report;
    PROFFER_TRY(auto batch, ledger.begin());
    for (const auto &[name, value] : claims) {
        PROFFER_TRY(auto key, ClaimKey::parse(name));
        const AttributeDraft draft{.subject = target.subject,
                                   .persona = target.persona,
                                   .claim = std::move(key),
                                   .value = value,
                                   .source = Source::Imported};
        PROFFER_CHECK(importAttribute(ledger, batch, draft, {}, report));
    }
    PROFFER_CHECK(finishImport(std::move(batch), "json", target, report));
    return report;
}

Result<ImportReport> Transfer::importJson(std::string_view text, const ImportTarget &target)
{
    PROFFER_TRY(const auto object, json::parseObject(text, importLimits));
    return object.contains("format") ? importExported(*ledger_, object)
                                     : importClaims(*ledger_, object, target);
}

Result<ImportReport> Transfer::importProfile(std::string_view text)
{
    PROFFER_TRY(const auto object, json::parseObject(text, importLimits));
    return importExported(*ledger_, object);
}

} // namespace proffer::profile
