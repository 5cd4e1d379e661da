// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// A whole backup, unsealed with the right password. The first byte of the input says what it is: 0, a file as
// it comes; otherwise, changes of three bytes and more to a good one {where, how, with what}. What comes out
// is what was sealed, or nothing does.
#include "backup_file.h"
#include "folder.h"

#include <algorithm>
#include <optional>

using namespace proffer;

namespace {

template <class T>
T must(Result<T> result)
{
    require(result.has_value());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A good backup of a little over two blocks.
class Sealed {
public:
    Sealed()
    {
        crypto::SystemRandom random;
        const auto master = random.secret(32);
        vault::Header header{.vault = ledger::VaultId{random.array<16>()}, .name = "Fuzz"};
        header.slots.push_back(must(
            vault::makeSlot(header, master, credential_, {.memoryKib = 8, .passes = 1}, Instant{}, random)));
        for (std::size_t i = 0; i < std::size_t{2} * 65536 + 1000; ++i)
            database_ += static_cast<char>((i * 31) ^ (i >> 8U));
        writeAll(folder_.file("database"), database_);
        must(vault::sealBackup(folder_.file("database"), folder_.file("good"), header, master, random, {}));
        backup_ = readAll(folder_.file("good"));
        start_ = must(vault::readPreamble(asBytes(backup_))).length;
    }
    const std::string &database() const { return database_; }
    const std::string &backup() const { return backup_; }
    std::size_t start() const { return start_; }

    /// What the file unseals to.
    std::optional<std::string> unseal(std::string_view file) const
    {
        writeAll(folder_.file("tried"), file);
        const auto target = folder_.file("unsealed");
        const auto opened = vault::unsealBackup(folder_.file("tried"), target, credential_, {});
        return opened ? std::optional{readAll(target)} : std::nullopt;
    }

private:
    Folder folder_;
    vault::Credential credential_ = must(vault::Credential::password(asBytes("fuzz")));
    std::string database_;
    std::string backup_;
    std::size_t start_ = 0;
};

/// Takes one change from the input and makes it.
void change(std::string &file, std::size_t start, std::string_view &input)
{
    constexpr std::size_t block = 65536 + 17;
    const auto number = [&](std::size_t at) {
        return static_cast<std::size_t>(static_cast<unsigned char>(input[at]));
    };
    const auto with = number(2);
    // Near the beginning, where the preamble is, or near where a block begins.
    const auto near =
        number(0) < 192 ? number(0) * 8 + with % 8 : start + (number(0) % 3) * block + with % 32;
    const auto place = std::min(near, file.size());
    switch (number(1) % 5) {
    case 0:
        if (place < file.size())
            file[place] = static_cast<char>(file[place] ^ static_cast<char>(with));
        break;
    case 1:
        file.resize(place);
        break;
    case 2:
        file.insert(place, with % 40, 'x');
        break;
    case 3: // a block once more, or in the other's place
        if (file.size() >= start + 2 * block)
            file.replace(start + (with % 2) * block, with % 3 == 0 ? 0 : block,
                         file.substr(start + block, block));
        break;
    default:
        if (file.size() >= start + block)
            file.erase(start, block);
        break;
    }
    input.remove_prefix(3);
}

/// Nothing that this machine would compute for long.
bool isCheap(std::string_view file)
{
    const auto preamble = vault::readPreamble(asBytes(file));
    return !preamble || std::ranges::all_of(preamble->header.header.slots, [](const vault::Slot &slot) {
        return slot.cost.memoryKib <= 64 && slot.cost.passes <= 4;
    });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Sealed sealed;
    auto input = asInput(data, size);
    if (input.empty())
        return 0;
    const bool asItComes = input.front() == 0;
    input.remove_prefix(1);
    auto file = asItComes ? std::string{input} : sealed.backup();
    while (!asItComes && input.size() >= 3)
        change(file, sealed.start(), input);
    if (!isCheap(file))
        return 0;
    const auto unsealed = sealed.unseal(file);
    if (!asItComes)
        require(unsealed.has_value() == (file == sealed.backup()));
    require(asItComes || !unsealed || *unsealed == sealed.database());
    return 0;
}
