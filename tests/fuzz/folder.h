// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fuzz.h"

#include <filesystem>
#include <fstream>
#include <iterator>

/// A folder that goes with the program.
class Folder {
public:
    Folder()
    {
        auto name = (std::filesystem::temp_directory_path() / "fuzz-XXXXXX").string();
        require(::mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    ~Folder()
    {
        std::error_code ignored; // nothing depends on it
        std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path &path() const { return path_; }
    std::filesystem::path file(const char *name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

inline void writeAll(const std::filesystem::path &file, std::string_view content)
{
    std::ofstream stream{file, std::ios::binary | std::ios::trunc};
    stream << content;
    require(static_cast<bool>(stream.flush()));
}

inline std::string readAll(const std::filesystem::path &file)
{
    std::ifstream stream{file, std::ios::binary};
    require(stream.is_open());
    return {std::istreambuf_iterator<char>{stream}, {}};
}
