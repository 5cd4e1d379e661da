// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "revocation_shapes.h"

#include "table.h"
#include "tongue.h"

#include "base/text.h"

namespace proffer::cli {

using publishing::Due;
using publishing::Shown;

json::Object listJson(const publishing::List &list, std::string_view vendorName, Instant now)
{
    json::Object object{{"vendor", list.vendor.text()},
                        {"vendor_name", vendorName},
                        {"relationship", list.relationship.text()},
                        {"uri", list.uri},
                        {"ended", static_cast<std::int64_t>(list.ended.size())},
                        {"due", publishing::toText(publishing::dueAt(list, now))}};
    if (list.published) {
        object.emplace("published", toRfc3339(list.published->issuedAt));
        object.emplace("expires", toRfc3339(list.published->expires));
        object.emplace("renew", toRfc3339(list.published->renewAt));
    }
    return object;
}

std::string publishedText(const publishing::List &list)
{
    return list.published ? minuteText(list.published->issuedAt) : "never";
}

std::string_view dueText(Due due)
{
    switch (due) {
    case Due::No:
        return marked("nothing");
    case Due::First:
        return marked("publish it");
    case Due::Changed:
        return marked("publish the end of a permission");
    case Due::Renewal:
        return marked("renew it");
    }
    return {};
}

std::string_view shownText(Shown shown)
{
    switch (shown) {
    case Shown::Nothing:
        return marked("nothing yet");
    case Shown::AsPublished:
        return marked("the newest");
    case Shown::Missing:
        return marked("nothing any more");
    case Shown::Older:
        return marked("an older one");
    case Shown::Newer:
        return marked("one that this history does not know");
    }
    return {};
}

std::string publicationText(const publishing::Published &published, std::string_view vendorName)
{
    const auto company = visible(vendorName);
    const auto address = visible(published.uri);
    auto text = (published.readByOthers
                     ? tr("Published for {company}: {address}", {{"company", company}, {"address", address}})
                     : tr("Written into the folder for {company}: {address}",
                          {{"company", company}, {"address", address}})) +
                "\n";
    if (!published.readByOthers)
        text +=
            "  " +
            tr("Others read it once the folder was brought to its host; revocation status --fetch looks.") +
            "\n";
    if (published.before == Shown::Older || published.before == Shown::Missing ||
        published.before == Shown::Newer)
        text += "  " +
                tr("Until now, others read {what} there.", {{"what", tr(shownText(published.before))}}) +
                "\n";
    if (published.replaced)
        text += "  " + tr("What lay there was no list of yours and is gone.") + "\n";
    if (published.kept > 0)
        text += "  " +
                trCounted("%n end(s) that this history does not know stood there already and stays.",
                          published.kept) +
                "\n";
    return text;
}

} // namespace proffer::cli
