<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Company</name>
    <message>
        <source>The agreement %1 is in force since %2, signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement %1 is in force since %2; it was said, not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no key yet, so it can only get permits that anyone could use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is known since %1, but only it says that it is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is proven by its own website, since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You compared the fingerprint of its key; known since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You got its key in person; known since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement is in force with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you know of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them to stop using all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave it none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on %1, until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all permits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This password does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a typing error in this recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open elsewhere: in %1, process %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to answer this request is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This permit was ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company has no proven key, so nobody else could be kept from using the permit. Compare its fingerprint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was asked for fits your rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes and taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1 %2</source>
        <comment>4 shop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have it, no permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to stop, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave a permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave it to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an account there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wrote to you with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said that they have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You suspect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; since %2. You ended the permit on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; since %2, until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; since %2. It was over on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; since %2. On %3 they said that they deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; since %2. You asked them to stop on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; since %2, with no end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::desktop::Program</name>
    <message>
        <source>%1&apos;s vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::CompaniesPage</name>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know of no one yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first company: a shop you buy from, your bank, somebody whose newsletter you get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep no details yet that a permit could be about. Add some under My data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed. The permit is over on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this permit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not use what it got by it any more. This cannot be taken back. A signed notice is written for you to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permit of %1 is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all permits of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not use what it got by them any more. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all permits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n permit(s) ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tell %1 to stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written into your history that you told it to stop today, and the permits behind it are ended. You will be reminded until it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down: you told %1 to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name stays in your history; everything else that you noted about it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::CompanyForm</name>
    <message>
        <source>Add a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website (if it has one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write to (if you know)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the company is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor the address of a page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::DetailForm</name>
    <message>
        <source>Keep a detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::FlowPicture</name>
    <message>
        <source>Picture of who has what</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n company(ies) have it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::HistoryPage</name>
    <message>
        <source>Find a company, a detail or a permit in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies). Names stand here, values never.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying every entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbroken: every entry is signed and follows the one before it. This shows that nobody else edited it; a copy of its end that you keep elsewhere shows it to others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::HoldingForm</name>
    <message>
        <source>They have something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does %1 have of you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it (if anything)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::HomePage</name>
    <message>
        <source>Table of who has what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know of no one yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a company and say what it has of you, or give one a permit. Then you see here who has what, and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) have %1 of your details.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With %n of them a permit ends soon.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture that scales (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Who sees the picture sees who has your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock · %1:%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::MyDataPage</name>
    <message>
        <source>My data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your e-mail address or your phone number here, and you can give companies permits for it, and take them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last changed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n have it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, as far as you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value goes from this vault for good, also from its history and from permits that were kept. Companies that have it still have it, and so do older backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is erased. %n backup(s) still hold it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proffer::ui::MyRulesPage</name>
    <message>
        <source>My rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What companies ask for is held against these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: whatever is asked for, you are asked. Answer the questions below to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six everyday questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::NavButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proffer::ui::NeedsYou</name>
    <message>
        <source>%1 asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It wants %n thing(s). You can answer until %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permit of %1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is for %n detail(s) and ends on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You asked it to stop using %n detail(s) on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 named another agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take it or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::PermitForm</name>
    <message>
        <source>Give %1 a permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company has no proven key. It gets a permit that anyone could use: it says what is allowed, and carries no details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permit is over on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::RecoveryView</name>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault when you have forgotten the password. It is shown this once: write it down or save the sheet, print it, and keep it where you keep important papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the vault %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code the vault can be opened when its password is forgotten. Whoever has it and the vault&apos;s files can open it: keep it where you keep important papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::RequestCard</name>
    <message>
        <source>Fits my rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against my rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::Row</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nothing is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file with everything. It opens with the password that the vault has today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::ToDoPage</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a company asks for something, open its request here: you see it beside your rules before you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can answer until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a request. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one thing, or decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed. The permit holds exactly what was ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline this request?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets nothing. It stays in your history that it asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proffer::ui::UnlockView</name>
    <message>
        <source>Locked. Your password opens it, and nothing else on this machine can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proffer::ui::WelcomeView</name>
    <message>
        <source>A vault of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you keep who you are, what you like, and on what terms companies may use it. It lies on this machine alone, encrypted with your password, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password (10 characters or more; several words are good)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us what to call you; a first name will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too short: take 10 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset this password. A recovery code comes next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
