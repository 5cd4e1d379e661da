// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "table.h"

#include "tongue.h"

#include "base/text.h"
#include "json/write.h"

#include <algorithm>
#include <cwchar>

namespace proffer::cli {
namespace {

/// The code points of a text that visible() has checked.
std::vector<char32_t> codePoints(std::string_view text)
{
    std::vector<char32_t> points;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xc0U) == 0x80U && !points.empty())
            points.back() = (points.back() << 6U) | (byte & 0x3fU);
        else
            points.push_back(byte >= 0xf0   ? byte & 0x07U
                             : byte >= 0xe0 ? byte & 0x0fU
                             : byte >= 0xc0 ? byte & 0x1fU
                                            : byte);
    }
    return points;
}

std::string padded(std::string text, std::size_t width)
{
    const auto taken = displayWidth(text);
    if (taken < width)
        text.append(width - taken, ' ');
    return text;
}

std::string inOneLine(std::string_view text)
{
    std::string line;
    for (const char c : text)
        line += c == '\n' ? std::string{" / "} : std::string{c};
    return line;
}

std::string withoutTrailingSpace(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    for (const char32_t point : codePoints(text)) {
        const int columns = ::wcwidth(static_cast<wchar_t>(point));
        width += columns > 0 ? static_cast<std::size_t>(columns) : 0;
    }
    return width;
}

std::string Table::text(std::string_view nothing) const
{
    if (empty())
        return std::string{nothing} + "\n";
    std::vector<std::size_t> widths;
    auto shown = rows_;
    for (auto &row : shown) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            row.at(i) = visible(row.at(i));
            widths.at(i) = std::max(widths.at(i), displayWidth(row.at(i)));
        }
    }
    std::string text;
    for (const auto &row : shown) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += padded(row.at(i), widths.at(i) + 2);
        text += withoutTrailingSpace(std::move(line)) + "\n";
    }
    return text;
}

void Sheet::add(std::string_view name, std::string_view value)
{
    if (!value.empty())
        lines_.emplace_back(name, visible(value));
}

std::string Sheet::text() const
{
    std::size_t width = 0;
    for (const auto &[name, value] : lines_)
        width = std::max(width, displayWidth(name));
    std::string text;
    for (const auto &[name, value] : lines_)
        text.append(padded(name + ":", width + 3)).append(value).append("\n");
    return text;
}

std::string minuteText(Instant instant)
{
    auto text = toRfc3339(instant).substr(0, 16);
    text.at(10) = ' ';
    return text;
}

std::string dayText(Instant instant)
{
    return toRfc3339(instant).substr(0, 10);
}

std::string valueText(const json::Value &value)
{
    if (const auto *text = value.asString())
        return inOneLine(*text);
    if (const auto *truth = value.asBool())
        return *truth ? tr("yes") : tr("no");
    if (const auto *object = value.asObject()) {
        std::string text;
        for (const auto &[name, member] : *object)
            text += (text.empty() ? "" : ", ") + name + ": " + valueText(member);
        return text;
    }
    return json::write(value);
}

} // namespace proffer::cli
