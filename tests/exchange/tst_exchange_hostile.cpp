// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include "exchange/armour.h"
#include "exchange/qr.h"

#include <QTest>
#include <random>

using namespace proffer;
using namespace proffer::exchange;

/// Anything may come in a file.
class ExchangeHostile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tenThousandMutationsAreSurvived();
    void everyBeginningIsSurvived();
    void whatIsTooLargeIsNotLookedAt();
    void aLargeBackupIsKnownByItsBeginning();
    void deepNestingIsRefused();
};

namespace {

/// Something that may come, as a file, as pasted text or as a picture.
std::vector<std::string> seeds()
{
    std::vector<std::string> all;
    for (const auto &each : test::samples()) {
        all.push_back(each.content);
        all.push_back(writeArmour(each.kind, asBytes(each.content)));
    }
    all.emplace_back(asText(*qrPicture(asBytes("openid4vp://?a=b"))));
    return all;
}

/// One of the ways in which bytes go wrong.
std::string mutated(std::string text, std::mt19937 &random)
{
    const auto below = [&](std::size_t limit) { return random() % std::max<std::size_t>(limit, 1); };
    const auto at = below(text.size());
    switch (random() % 5) {
    case 0:
        if (!text.empty())
            text[at] = static_cast<char>(random());
        break;
    case 1:
        text.erase(at, 1 + below(20));
        break;
    case 2:
        text.insert(at, text.substr(below(text.size()), below(40)));
        break;
    case 3:
        text.resize(at);
        break;
    default:
        text.insert(at, 1, static_cast<char>(random()));
    }
    return text;
}

} // namespace

/// What is genuine stays so only as the same token: white space and wrapping may change, and a permit may
/// disclose less.
void ExchangeHostile::tenThousandMutationsAreSurvived()
{
    constexpr unsigned seed = 20'261'122;
    std::mt19937 random{seed};
    const auto all = seeds();
    for (int round = 0; round < 10'000; ++round) {
        auto text = all.at(random() % all.size());
        for (auto times = 1 + random() % 3; times > 0; --times)
            text = mutated(std::move(text), random);
        const auto found = recognise(asBytes(text), test::madeAt);
        if (!found || found->proof != Proof::Consistent)
            continue;
        const auto &content = found->content;
        const auto part = std::string_view{content}.substr(0, content.find('~'));
        const bool original = std::ranges::any_of(
            test::samples(), [&](const auto &each) { return each.content.starts_with(part); });
        QVERIFY2(original, std::to_string(round).c_str());
    }
}

void ExchangeHostile::everyBeginningIsSurvived()
{
    for (const auto &each : test::samples()) {
        for (std::size_t length = 0; length < each.content.size(); length += 3) {
            const auto found = recognise(asBytes(each.content).first(length), test::madeAt);
            if (found && found->proof == Proof::NeedsKey)
                QCOMPARE(found->kind, each.kind);
        }
    }
}

void ExchangeHostile::whatIsTooLargeIsNotLookedAt()
{
    const Bytes large(mostContent + 1, '{');
    const auto found = recognise(large, test::madeAt);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::TooLarge);
    const auto atMost = recognise(ByteView{large}.first(mostContent), test::madeAt);
    QVERIFY(!atMost);
    QCOMPARE(atMost.error().code, ErrorCode::ContentUnknown);
}

void ExchangeHostile::aLargeBackupIsKnownByItsBeginning()
{
    auto backup = test::sample("backup").content;
    backup.resize(mostContent + 1, '\x5A');
    const auto found = recognise(asBytes(backup), test::madeAt);
    QVERIFY(found);
    QCOMPARE(found->kind, ContentKind::Backup);
    QCOMPARE(found->proof, Proof::NeedsKey);
    const auto cut = recognise(asBytes("proffer-backup/1\n\xFF\xFF\xFF\xFFx"), test::madeAt);
    QVERIFY(cut);
    QCOMPARE(cut->proof, Proof::Broken);
}

void ExchangeHostile::deepNestingIsRefused()
{
    std::string deep{R"({"kty":)"};
    deep.append(100'000, '[').append(100'000, ']').append("}");
    const auto found = recognise(asBytes(deep), test::madeAt);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::ContentUnknown);
}

QTEST_GUILESS_MAIN(ExchangeHostile)
#include "tst_exchange_hostile.moc"
