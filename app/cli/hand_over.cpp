// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "hand_over.h"
#include "tongue.h"

#include "base/text.h"

namespace proffer::cli {

std::vector<Option> outOptions()
{
    return {{.name = "out",
             .value = "FILE",
             .help = "write it into this file in place of standard output; --json holds it all the same",
             .takes = Takes::File},
            {.name = "force", .value = "", .help = "replace the file if there is one"}};
}

Result<HandOver> HandOver::prepare(const Arguments &arguments)
{
    const auto out = arguments.option("out");
    if (!out)
        return Result<HandOver>{HandOver{std::nullopt}};
    PROFFER_TRY(auto file,
                OutputFile::prepare(*out, arguments.has("force") ? Overwrite::Yes : Overwrite::No));
    return Result<HandOver>{HandOver{std::optional{std::move(file)}}};
}

Result<Outcome> HandOver::give(std::string_view text, Outcome outcome)
{
    if (!file_) {
        outcome.handedOver = std::string{text} + "\n";
        return outcome;
    }
    PROFFER_CHECK(file_->write(asBytes(text)));
    outcome.json.emplace("file", file_->path().string());
    outcome.text += tr("It is in {path}.", {{"path", visible(file_->path().string())}}) + "\n";
    return outcome;
}

} // namespace proffer::cli
