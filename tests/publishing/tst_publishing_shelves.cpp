// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "author.h"

#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace proffer;
using namespace proffer::test;
namespace fs = std::filesystem;

/// A folder that something else brings to a static host.
class PublishingShelves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReplacedWhole();
    void everybodyMayReadIt();
    void aMissingFolderIsNamed();
    void aWriteThatIsCutShortLeavesTheFormerList();
    void aLinkIsNotFollowed();
    void whatIsTooLongIsNoList();
    void aListGoesIntoTheFolder();
    void aFolderOrAnAddressMustBeWhole_data();
    void aFolderOrAnAddressMustBeWhole();

private:
    fs::path folder() const { return root_->path().toStdString(); }
    std::unique_ptr<publishing::Shelf> shelf() { return publishing::folderShelf(folder(), "list", random_); }
    std::size_t files() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator{folder()}, {}));
    }

    std::unique_ptr<QTemporaryDir> root_;
    crypto::SystemRandom random_;

private Q_SLOTS:
    void init() { root_ = std::make_unique<QTemporaryDir>(); }
};

void PublishingShelves::aFileIsReplacedWhole()
{
    QVERIFY(!must(shelf()->read()));
    must(shelf()->replace("first, and longer"));
    must(shelf()->replace("second"));
    QVERIFY(must(shelf()->read()) == "second");
    QCOMPARE(files(), std::size_t{1});
    QVERIFY(!shelf()->shownAtOnce());
}

void PublishingShelves::everybodyMayReadIt()
{
    const auto former = ::umask(077);
    must(shelf()->replace("text"));
    ::umask(former);
    struct stat about{};
    QCOMPARE(::stat((folder() / "list").c_str(), &about), 0);
    QCOMPARE(about.st_mode & 0777U, 0644U);
}

void PublishingShelves::aMissingFolderIsNamed()
{
    const auto nowhere = publishing::folderShelf(folder() / "nowhere", "list", random_);
    const auto done = nowhere->replace("text");
    QCOMPARE(codeOf(done), QStringLiteral("file.not_found"));
    QVERIFY(done.error().fact("path").starts_with((folder() / "nowhere").string()));
}

/// A file size limit stops a write where a full disk would.
void PublishingShelves::aWriteThatIsCutShortLeavesTheFormerList()
{
    must(shelf()->replace("former"));
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 1000, .rlim_max = before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto done = shelf()->replace(std::string(5000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(codeOf(done), QStringLiteral("file.unwritable"));
    QVERIFY(must(shelf()->read()) == "former");
    QCOMPARE(files(), std::size_t{1});
}

void PublishingShelves::aLinkIsNotFollowed()
{
    std::ofstream{folder() / "other"} << "secret";
    fs::create_symlink(folder() / "other", folder() / "list");
    QCOMPARE(codeOf(shelf()->read()), QStringLiteral("file.unreadable"));
    must(shelf()->replace("text"));
    QVERIFY(!fs::is_symlink(folder() / "list"));
    std::string other;
    std::getline(std::ifstream{folder() / "other"}, other);
    QVERIFY(other == "secret");
}

void PublishingShelves::whatIsTooLongIsNoList()
{
    std::ofstream{folder() / "list"} << std::string(publishing::longestOwnList + 1, 'x');
    QCOMPARE(codeOf(shelf()->read()), QStringLiteral("too_large"));
}

void PublishingShelves::aListGoesIntoTheFolder()
{
    Author person;
    const auto index = person.end(person.issue());
    auto batch = must(person.vault.ledger().begin());
    must(publishing::Hosts{person.vault.ledger()}.set(batch, person.relationship,
                                                      {.target = folder().string()}));
    must(batch.commit());
    // The host shows what was brought to it before; the folder has more.
    const auto onHost = index == 5 ? std::uint64_t{6} : std::uint64_t{5};
    const auto inFolder = index == 7 ? std::uint64_t{8} : std::uint64_t{7};
    person.show(person.signedList({onHost}, person.clock.current - 2h));
    must(shelf()->replace("")); // another list's file is left alone
    std::ofstream{folder() / nameOf(person.uri)} << person.signedList({inFolder}, person.clock.current - 1h);
    const auto published = must(person.publish());
    QCOMPARE(published.kept, std::size_t{2});
    const auto written =
        must(publishing::folderShelf(folder(), nameOf(person.uri), random_)->read()).value_or("");
    const auto list = must(grants::readPublishedList(written, jose::PublicJwk::of(person.key()), person.uri));
    QVERIFY((endedIn(list.list) == std::set<std::uint64_t>{index, onHost, inFolder}));
    QCOMPARE(files(), std::size_t{2});
    QVERIFY(must(person.publisher().look(person.relationship.id)) ==
            Shown::Older); // until it is brought there
}

void PublishingShelves::aFolderOrAnAddressMustBeWhole_data()
{
    QTest::addColumn<bool>("webdav");
    QTest::newRow("lists") << false;
    QTest::newRow("") << false;
    QTest::newRow("http://dav.example/h") << true;
    QTest::newRow("https://hanako:geheim@dav.example/h") << true;
    QTest::newRow("https://dav.example/h?a") << true;
    QTest::newRow("dav.example") << true;
}

void PublishingShelves::aFolderOrAnAddressMustBeWhole()
{
    QFETCH(const bool, webdav);
    Author person;
    auto batch = must(person.vault.ledger().begin());
    const auto done = publishing::Hosts{person.vault.ledger()}.set(
        batch, person.relationship,
        {.way = webdav ? publishing::Way::Webdav : publishing::Way::Folder,
         .target = QTest::currentDataTag()});
    QCOMPARE(codeOf(done), QStringLiteral("invalid_argument"));
    for (const auto &fact : done.error().facts)
        QVERIFY(!fact.value.contains("geheim"));
}

QTEST_GUILESS_MAIN(PublishingShelves)
#include "tst_publishing_shelves.moc"
