// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "events.h"

#include "base/hex.h"
#include "base/text.h"
#include "table.h"
#include "tongue.h"
#include "json/write.h"

namespace proffer::cli {

std::string eventsText(const std::vector<Told> &events)
{
    Table table{{tr("No."), tr("When (UTC)"), tr("What happened")}};
    for (const auto &[event, sentence] : events)
        table.add({std::to_string(event.position), minuteText(event.time),
                   event.erased() ? tr("{sentence} (Erased since.)", {{"sentence", sentence}}) : sentence});
    return table.text(tr("Nothing."));
}

std::string eventSheet(const Told &told)
{
    const auto &event = told.event;
    Sheet sheet;
    sheet.add(tr("Number"), std::to_string(event.position));
    sheet.add(tr("When (UTC)"), minuteText(event.time));
    sheet.add(tr("What happened"), told.sentence);
    sheet.add(tr("Kind"), event.kind);
    sheet.add(tr("Device"), event.ref.device.text() + ", event " + std::to_string(event.ref.seq));
    sheet.add(tr("Hash"), toHex(event.hash));
    if (event.hadValues)
        sheet.add(tr("Values"), event.erased() ? tr("erased") : tr("in the vault"));
    return sheet.text() + visible(json::writePretty(json::Value{event.data}), true) + "\n";
}

} // namespace proffer::cli
