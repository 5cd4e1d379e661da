// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "draft.h"

using namespace proffer;
using draft::Verifier;

/// A token is altered in every single place; nothing that it then says may differ from what was signed.
class MutationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noReplacedCharacterIsAccepted();
    void noDroppedCharacterIsAccepted();
    void noDoubledCharacterIsAccepted();
    void noTruncationIsAccepted();
    void noSwapOfPartsIsAccepted();
};

namespace {

const std::string &presentation()
{
    static const auto compact = draft::Presentation{}.compact();
    return compact;
}

bool accepted(const std::string &compact)
{
    return draft::check(compact, Verifier::KnowsTheKeys).has_value();
}

} // namespace

void MutationTest::noReplacedCharacterIsAccepted()
{
    QVERIFY(accepted(presentation()));
    // The neighbours in base64's alphabet differ in one bit, the others break the form.
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (std::size_t i = 0; i < presentation().size(); ++i) {
        const auto original = presentation()[i];
        const auto place = alphabet.find(original);
        std::string others = ".~=A_ ";
        for (const std::size_t bit : {1U, 2U, 4U, 8U, 16U, 32U})
            if (place != std::string_view::npos)
                others += alphabet[place ^ bit];
        for (const auto other : others) {
            auto altered = presentation();
            altered[i] = other;
            QVERIFY2(other == original || !accepted(altered), altered.c_str());
        }
    }
}

void MutationTest::noDroppedCharacterIsAccepted()
{
    for (std::size_t i = 0; i < presentation().size(); ++i) {
        auto altered = presentation();
        altered.erase(i, 1);
        QVERIFY2(!accepted(altered), altered.c_str());
    }
}

void MutationTest::noDoubledCharacterIsAccepted()
{
    for (std::size_t i = 0; i < presentation().size(); ++i) {
        auto altered = presentation();
        altered.insert(i, 1, altered[i]);
        QVERIFY2(!accepted(altered), altered.c_str());
    }
}

void MutationTest::noTruncationIsAccepted()
{
    for (std::size_t size = 0; size < presentation().size(); ++size)
        QVERIFY(!accepted(presentation().substr(0, size)));
}

void MutationTest::noSwapOfPartsIsAccepted()
{
    std::vector<std::string> parts;
    std::string rest = presentation();
    for (auto end = rest.find('~'); end != std::string::npos; end = rest.find('~')) {
        parts.push_back(rest.substr(0, end));
        rest.erase(0, end + 1);
    }
    parts.push_back(rest);
    QCOMPARE(parts.size(), std::size_t{4});
    std::ranges::sort(parts);
    int orders = 0;
    do {
        std::string compact = parts.front();
        for (std::size_t i = 1; i < parts.size(); ++i)
            compact += "~" + parts[i];
        QVERIFY(compact == presentation() || !accepted(compact));
        ++orders;
    } while (std::next_permutation(parts.begin(), parts.end()));
    QCOMPARE(orders, 24);
}

QTEST_APPLESS_MAIN(MutationTest)
#include "tst_jose_mutation.moc"
