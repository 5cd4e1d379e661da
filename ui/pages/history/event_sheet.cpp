// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/event_sheet.h"

#include "base/hex.h"
#include "base/text.h"
#include "history/history_words.h"
#include "widgets/button.h"
#include "widgets/text.h"
#include "json/write.h"

namespace proffer::ui {
namespace {

/// In groups, to be compared by eye and to wrap.
QString inGroups(ByteView bytes)
{
    constexpr qsizetype ofLetters = 8;
    const auto hex = toText(toHex(bytes));
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += ofLetters)
        groups.append(hex.mid(at, ofLetters));
    return groups.join(QLatin1Char{' '});
}

} // namespace

EventSheet::EventSheet(QWidget *parent, const PageContext &context, const telling::Told &told,
                       const Result<ledger::Proof> &proof, bool permit)
    : Sheet(parent, context.theme, tr("Entry %1").arg(told.event.position), {})
{
    const auto &event = told.event;
    addSentence(toText(told.sentence));
    addFact(tr("When"),
            tr("%1, %2").arg(dayHere(context.spoken, event.time), timeHere(context.spoken, event.time)));
    addFact(tr("Kind"), toText(visible(event.kind)));
    if (event.hadValues)
        addFact(tr("Values"),
                event.erased() ? tr("Erased since; another entry says so.")
                               : tr("In the vault. They are not shown here, and no copy of the history has "
                                    "them."));
    if (permit) {
        auto *check = makeButton(theme(), tr("Check this permit"));
        connect(check, &QPushButton::clicked, this, [this] {
            Q_EMIT checkWanted();
            close();
        });
        content()->addWidget(check, 0, Qt::AlignLeft);
    }
    addProof(proof);
    addSentence(tr("What the entry says"), Colour::Muted);
    auto *said = new Text{theme(), toText(visible(json::writePretty(json::Value{event.data}), true)),
                          TextSize::Small, Colour::Muted};
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    content()->addWidget(said);
}

void EventSheet::addFact(const QString &name, const QString &fact)
{
    auto *row = new QVBoxLayout;
    auto *text = new Text{theme(), fact};
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(text);
    addField(name, row);
}

void EventSheet::addProof(const Result<ledger::Proof> &proof)
{
    if (!proof) {
        addSentence(sayBroken(proof.error()), Colour::Problem);
        return;
    }
    addSentence(proof->ref.seq == 1
                    ? tr("Whole: it begins its chain, names the key that signs it, and is signed with it.")
                    : tr("Whole: its fingerprint covers all of it and the entry before it, and the key of "
                         "its "
                         "installation signed that."),
                Colour::Accent);
    addFact(tr("Number in its chain"), QString::number(proof->ref.seq));
    addFact(tr("Fingerprint"), inGroups(proof->hash));
    if (proof->ref.seq > 1)
        addFact(tr("Of the one before"), inGroups(proof->prev));
    addFact(tr("Signed with the key"), inGroups(proof->key));
    addFact(tr("Of the installation"), inGroups(proof->ref.device.bytes));
    addFact(tr("Signature"), inGroups(proof->signature));
}

} // namespace proffer::ui
