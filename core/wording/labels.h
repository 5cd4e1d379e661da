// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace proffer::wording {

/// A table of labels that is compiled in: lines of a key, a tab and what a person reads; '#' begins a remark.
class Labels {
public:
    /// By the file's name below labels/ ("dpv.ja.tsv").
    explicit Labels(std::string_view file);
    std::optional<std::string_view> find(std::string_view key) const;

private:
    std::map<std::string, std::string, std::less<>> labels_{};
};

} // namespace proffer::wording
