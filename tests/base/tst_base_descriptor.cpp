// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <thread>

using namespace proffer;

class DescriptorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsClosedOnceAndByItsLastOwner();
    void allIsWrittenThoughThePipeTakesPieces();
    void whatCannotBeWrittenIsSaid_data();
    void whatCannotBeWrittenIsSaid();
    void errnoBecomesACode_data();
    void errnoBecomesACode();
};

static bool isOpen(int number)
{
    return ::fcntl(number, F_GETFD) >= 0;
}

void DescriptorTest::itIsClosedOnceAndByItsLastOwner()
{
    int number = -1;
    {
        Descriptor first{::open("/dev/null", O_RDONLY | O_CLOEXEC)};
        number = first.number();
        QVERIFY(first.valid());
        {
            const Descriptor second{std::move(first)};
            QCOMPARE(second.number(), number);
        }
        QVERIFY(!isOpen(number));
    }
    Descriptor closed{::open("/dev/null", O_RDONLY | O_CLOEXEC)};
    QVERIFY(closed.close());
    QVERIFY(!closed.valid());
    QVERIFY(!closed.close());
    QCOMPARE(errno, EBADF);
}

void DescriptorTest::allIsWrittenThoughThePipeTakesPieces()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
    const Descriptor from{ends[0]};
    Descriptor to{ends[1]};
    std::string sent(1'000'000, 'x');
    for (std::size_t i = 0; i < sent.size(); i += 997)
        sent[i] = static_cast<char>('a' + i % 26);
    bool written = false;
    std::jthread writer{[&] {
        written = writeAll(to, asBytes(sent));
        to.close();
    }};
    std::string received;
    std::array<char, 4096> buffer{};
    for (auto count = ::read(from.number(), buffer.data(), buffer.size()); count > 0;
         count = ::read(from.number(), buffer.data(), buffer.size()))
        received.append(buffer.data(), static_cast<std::size_t>(count));
    writer.join();
    QVERIFY(written);
    QVERIFY(received == sent);
}

void DescriptorTest::whatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("flags");
    QTest::addColumn<int>("code");
    QTest::newRow("a full disk") << QByteArray{"/dev/full"} << O_WRONLY << ENOSPC;
    QTest::newRow("opened to read") << QByteArray{"/dev/null"} << O_RDONLY << EBADF;
}

void DescriptorTest::whatCannotBeWrittenIsSaid()
{
    QFETCH(QByteArray, path);
    QFETCH(int, flags);
    const Descriptor file{::open(path.constData(), flags | O_CLOEXEC)};
    QVERIFY(file.valid());
    errno = 0;
    QVERIFY(!writeAll(file, asBytes("text")));
    QTEST(errno, "code");
}

void DescriptorTest::errnoBecomesACode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no space") << ENOSPC << QByteArray{"disk.full"};
    QTest::newRow("quota") << EDQUOT << QByteArray{"disk.full"};
    QTest::newRow("nothing there") << ENOENT << QByteArray{"file.not_found"};
    QTest::newRow("already there") << EEXIST << QByteArray{"file.exists"};
    QTest::newRow("anything else") << EACCES << QByteArray{"file.unwritable"};
}

void DescriptorTest::errnoBecomesACode()
{
    QFETCH(int, code);
    QFETCH(QByteArray, named);
    const auto error = fileError(code, "folder/letter.txt", ErrorCode::FileUnwritable);
    QCOMPARE(QByteArray::fromStdString(std::string{stableName(error.code)}), named);
    QCOMPARE(std::string{error.fact("path")}, std::string{"folder/letter.txt"});
}

QTEST_APPLESS_MAIN(DescriptorTest)
#include "tst_base_descriptor.moc"
